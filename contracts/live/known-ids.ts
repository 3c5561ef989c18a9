import { breadth } from './scenario.ts'

/** An ID, and the IDs by kind that the request which showed it was made with: a message's chat, say. */
export interface KnownId {
  value: string
  within: Record<string, string>
}

/** The IDs a run may use, by kind. */
export interface KnownIds {
  given: Record<string, readonly string[]>
  found: Map<string, KnownId[]>
}

/** Keeps IDs that an answer showed, each once. */
export function keepIds(
  known: KnownIds,
  kind: string,
  values: readonly string[],
  within: Record<string, string>,
): void {
  const list = known.found.get(kind) ?? []
  known.found.set(kind, list)
  for (const value of values) {
    if (list.length < 1000 && !list.some((one) => one.value === value)) list.push({ value, within })
  }
}

/**
 * Gives up to three sets of IDs, by kind, for a request that needs these kinds, or the kind that is not known. The last kind decides: it
 * brings along what it was found within. What the user gave comes first.
 */
export function chooseIds(
  { given, found }: KnownIds,
  kinds: readonly string[],
): { sets: Record<string, string>[] } | { missing: string } {
  const last = kinds.at(-1)
  if (last === undefined) return { sets: [{}] }
  const first: Record<string, string> = {}
  for (const kind of kinds.slice(0, -1)) {
    const value = given[kind]?.[0] ?? found.get(kind)?.[0]?.value
    if (value === undefined) return { missing: kind }
    first[kind] = value
  }
  const own = (given[last] ?? []).map((value): KnownId => ({ value, within: {} }))
  const candidates = [...own, ...(found.get(last) ?? []).filter(({ value }) => !given[last]?.includes(value))]
  if (candidates.length === 0) return { missing: last }
  return {
    sets: candidates.slice(0, breadth).map(({ value, within }) => {
      const around = kinds.map((kind) => [kind, within[kind] ?? first[kind] ?? value] as const)
      return { ...Object.fromEntries(around), [last]: value }
    }),
  }
}

/** Tells whether a value can stand in a path as an ID; `..` would lead to another path. */
export function isUsableId(value: unknown): value is string | number {
  return (typeof value === 'string' && !/^\.{0,2}$/.test(value)) || Number.isSafeInteger(value)
}
