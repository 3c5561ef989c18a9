import type { Service } from '../service.ts'

/** A service's example credentials as headers, names in lower case. */
export function credentialsOf({ credentials }: Pick<Service, 'credentials'>): Record<string, string> {
  return Object.fromEntries(
    credentials.map((line) => line.split(': ', 2)).map(([name = '', value = '']) => [name.toLowerCase(), value]),
  )
}
