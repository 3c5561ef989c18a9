import type { Faker } from '@faker-js/faker'
import type { Locale } from './faker.ts'

// A file of its own: bundlers warn of an import whose name they cannot read, and only a server needs it.

/**
 * Loads a locale by faker's name for it, such as `de` or `pt_BR`; undefined when there is none of that name.
 * @see https://fakerjs.dev/guide/localization
 */
export async function loadLocale(name: string): Promise<Locale | undefined> {
  if (!/^[a-z]{2}(_[A-Za-z]{2,7})*$/.test(name)) return undefined
  try {
    const { faker }: { faker: Faker } = await import(`@faker-js/faker/locale/${name}`)
    return faker.rawDefinitions
  } catch {
    return undefined
  }
}
