import type { ExchangeSource } from '../exchange.ts'

/** Names an earlier exchange in a finding. */
export function describePlace({ file, entry }: ExchangeSource): string {
  return entry === null ? file : `${file}, exchange ${entry}`
}
