import { factsOf, specFile } from '../backing.ts'
import type { ProviderContext } from '../context.ts'
import type { Judgement } from '../finding.ts'
import type { Met } from '../walk.ts'

/** 1973 in seconds, which is also 1970-01-02 in milliseconds: below it the unit cannot be told. */
const tellable = 100_000_000
/** 5138 in seconds and 1973 in milliseconds: what lies above is milliseconds. */
const milliseconds = 100_000_000_000

/** Reports a moment in the wrong unit: milliseconds where seconds belong, or seconds where milliseconds do. */
export function timestampUnit({ provider }: ProviderContext, met: Met, group: readonly Met[]): Judgement[] {
  const { value, component, pointer } = met
  if (typeof value !== 'number' || value < tellable) return []
  const received = value < milliseconds ? 'seconds' : 'milliseconds'
  const documented =
    component === 'EpochSeconds' ? 'seconds' : component === 'EpochMilliseconds' ? 'milliseconds' : received
  if (received === documented) return []
  return [
    {
      check: 'timestamp',
      severity: 'error',
      instancePath: pointer,
      received: `${value}, which is in ${received}`,
      documented: `${documented} since 1970`,
      facts: factsOf(group),
      spec: specFile(provider, group),
    },
  ]
}
