import { idsInBody, type LiveOperation, neededIds } from './build-request.ts'
import { chooseIds, type KnownIds } from './known-ids.ts'
import type { ChosenId, Step } from './scenario.ts'

/** What a run knows when it comes to a step. */
export interface Known extends KnownIds {
  /** By the name that steps give them: IDs of what this run has made. */
  made: Map<string, string>
}

/** One request of a step: its parameters by name, and the same IDs by kind. */
export interface Planned {
  values: Record<string, string>
  kinds: Record<string, string>
}

/** Decides which requests a step makes with the IDs known so far, or says why it makes none. */
export function planStep(
  known: Known,
  operation: LiveOperation,
  step: Step,
  allowWrites: boolean,
): { requests: Planned[] } | { reason: string } {
  // The method counts as well, so that no slip in a scenario can write.
  if ((step.writes || operation.method !== 'get') && !allowWrites) return { reason: 'it writes; add --allow-writes' }
  const use = step.use ?? {}
  const missing = [...Object.values(use), ...idsInBody(step.body)].find((id) => chosenId(known, id) === undefined)
  if (missing) return { reason: reasonFor(missing) }
  const notNew = step.onlyNew && whyNotNew(known, step.onlyNew)
  if (notNew) return { reason: notNew }
  const needed = neededIds(operation)
  const free = needed.filter(({ name }) => !Object.hasOwn(use, name))
  const choice = chooseIds(
    known,
    free.map(({ kind }) => kind),
  )
  if ('missing' in choice) return { reason: `no ${choice.missing} is known; name one with --id ${choice.missing}=<id>` }
  const fixed = Object.fromEntries(Object.entries(use).map(([name, id]) => [name, chosenId(known, id) ?? '']))
  return {
    requests: choice.sets.map((set) => {
      const values = { ...Object.fromEntries(free.map(({ name, kind }) => [name, set[kind] ?? ''])), ...fixed }
      return { values, kinds: Object.fromEntries(needed.map(({ name, kind }) => [kind, values[name] ?? ''])) }
    }),
  }
}

/** The ID that a step insists on, when there is one. */
export function chosenId({ given, made }: Known, id: ChosenId): string | undefined {
  return 'given' in id ? given[id.given]?.[0] : made.get(id.made)
}

function reasonFor(id: ChosenId): string {
  return 'given' in id
    ? `it writes for a ${id.given} that you choose; name one with --id ${id.given}=<id>`
    : `no ${id.made} of this run is there`
}

function whyNotNew({ given, found }: Known, { id, among }: NonNullable<Step['onlyNew']>): string | undefined {
  const present = found.get(among) ?? []
  if (present.length === 0) return `whether the ${id} is new there cannot be seen`
  const value = given[id]?.[0]
  return present.some((one) => one.value === value)
    ? `the ${id} is there already; name another with --id ${id}=<id>`
    : undefined
}
