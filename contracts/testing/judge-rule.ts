import { expect } from 'vitest'
import type { Exchange } from '../exchange.ts'
import type { Breach, Invariant } from '../invariant.ts'
import { showing } from '../redact.ts'

/** What one rule across fields has against a value, in the answer to a GET of a URL; values are shown. */
export function judgeRule(invariants: readonly Invariant[], name: string, value: unknown, url: string): Breach[] {
  const exchange: Exchange = {
    request: { method: 'GET', url, headers: {} },
    response: { status: 200, headers: {} },
    source: { file: '-', entry: null },
  }
  const found = invariants.filter((invariant) => invariant.name === name)
  expect(found).toHaveLength(1)
  return found.flatMap((invariant) => invariant.breaches(value, exchange, showing))
}
