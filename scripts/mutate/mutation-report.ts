import { loadContext } from '../../contracts/context.ts'
import type { Json } from '../../contracts/json.ts'
import { lineOfPointers } from './line-of-pointers.ts'
import type { Mutant, Outcome } from './mutant.ts'
import type { Mutation } from './run.ts'

const statuses: Readonly<Record<Outcome, string>> = { killed: 'Killed', survived: 'Survived', equivalent: 'Ignored' }

/**
 * Gives the mutants in the common form of mutation testing tools, version 2, so that their viewers show them. A file is a provider's bundle, or
 * the list of its rules across fields.
 * @see https://github.com/stryker-mutator/mutation-testing-elements/tree/master/packages/report-schema
 */
export async function mutationReport(mutations: readonly Mutation[]): Promise<Json> {
  const files: Record<string, Json> = {}
  for (const { provider, mutants } of mutations) {
    const { description, invariants } = await loadContext(provider)
    const source = JSON.stringify(description, null, 1)
    const lines = lineOfPointers(description)
    files[`generated/${provider}/openapi.json`] = {
      language: 'json',
      source,
      mutants: mutants.flatMap((mutant, index) =>
        mutant.kind === 'invariant' ? [] : [entry(mutant, index, lines.get(mutant.place) ?? 1)],
      ),
    }
    if (invariants.length === 0) continue
    files[`contracts/${provider}/invariants`] = {
      language: 'text',
      source: invariants.map(({ name, sentence }) => `${name}: ${sentence}`).join('\n'),
      mutants: mutants.flatMap((mutant, index) =>
        mutant.kind === 'invariant'
          ? [entry(mutant, index, invariants.findIndex(({ name }) => name === mutant.detail) + 1)]
          : [],
      ),
    }
  }
  return { schemaVersion: '2', thresholds: { high: 100, low: 100 }, files }
}

function entry(
  { provider, changed, kind, detail, operationId, status, edits, outcome, reason }: Mutant,
  index: number,
  line: number,
): Json {
  const where = operationId === '' ? '' : `${operationId} ${status} `
  const [edit] = edits
  return {
    id: `${provider}-${index + 1}`,
    mutatorName: `${changed} ${kind}`,
    location: { start: { line, column: 1 }, end: { line, column: 2 } },
    status: statuses[outcome],
    statusReason: reason,
    description: `${where}${detail === null ? '' : JSON.stringify(detail)}`.trim(),
    ...(edit === undefined
      ? {}
      : { replacement: `${edit.at || '/'}: ${edit.value === undefined ? 'absent' : JSON.stringify(edit.value)}` }),
  }
}
