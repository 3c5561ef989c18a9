import { isProvider } from '../../generated/index.ts'
import { loadContext } from '../context.ts'
import { type CoverageState, createCoverage } from './coverage.ts'
import { type CoverageReport, createCoverageReport } from './report.ts'

/**
 * Makes the report of what a run exercised from its states, in the order of providers.
 * @throws {RangeError} when a state was counted for another description.
 */
export async function coverageOf(states: readonly CoverageState[]): Promise<CoverageReport> {
  const providers = []
  for (const state of mergeStates(states)) {
    if (!isProvider(state.provider))
      throw new RangeError(`Failed to read coverage: "${state.provider}" is no provider.`)
    const coverage = createCoverage(await loadContext(state.provider))
    coverage.merge(state)
    providers.push(coverage.report())
  }
  return createCoverageReport(providers)
}

/** Puts what several runs exercised together: one state for each provider, by name. */
export function mergeStates(states: readonly CoverageState[]): CoverageState[] {
  const merged = new Map<string, CoverageState>()
  for (const { provider, points, seen } of states) {
    const known = merged.get(provider)?.seen ?? {}
    const operations = [...new Set([...Object.keys(known), ...Object.keys(seen)])]
    const union = operations.map((name) => [name, ascending([...(known[name] ?? []), ...(seen[name] ?? [])])])
    merged.set(provider, { provider, points, seen: Object.fromEntries(union) })
  }
  return [...merged.values()].sort((left, right) => (left.provider < right.provider ? -1 : 1))
}

function ascending(indexes: readonly number[]): number[] {
  return [...new Set(indexes)].sort((left, right) => left - right)
}
