import { type Break, isBroken } from './break.ts'
import type { KnownFact } from './context.ts'
import type { Description, Provenance } from './description.ts'
import type { Schema } from './schema.ts'
import { type Met, meetAt } from './walk.ts'

/** The facts behind the nodes that speak of a value, without repeats. */
export function factsOf(mets: readonly Met[]): string[] {
  return [...new Set(mets.flatMap(({ schema }) => schema['x-source'] ?? []))]
}

/** What speaks of a value, or, for an item of a list whose items say nothing of where they come from, what speaks of the list. */
export function backed(description: Description, schema: Schema, body: unknown, mets: readonly Met[]): readonly Met[] {
  const pointer = mets[0]?.pointer ?? ''
  if (factsOf(mets).length > 0 || !/\/\d+$/.test(pointer)) return mets
  return meetAt(description, schema, body, pointer.slice(0, pointer.lastIndexOf('/')))
}

/** Which keys of a fact's machine part speak of a keyword, the plainest first; the key itself where nothing else is said. */
const speaking: Record<string, string[][]> = {
  enum: [['enum'], ['const']],
  const: [['const'], ['enum']],
  null: [
    ['nullable', 'type', 'required'],
    ['items', 'ref', 'members'],
  ],
  type: [['type'], ['items', 'ref', 'members']],
  'x-unit': [['x-unit', 'ref']],
}

/** Of some facts, those whose machine part speaks of a keyword. */
export function factsStating(
  known: Readonly<Record<string, Pick<KnownFact, 'states'>>>,
  ids: readonly string[],
  keyword: string,
): string[] {
  for (const keys of speaking[keyword] ?? [[keyword]]) {
    const stating = ids.filter((id) => known[id]?.states.some((state) => keys.includes(state)))
    if (stating.length > 0) return stating
  }
  return []
}

/**
 * The facts behind a broken keyword: those that speak of it; else those that are words alone, of the nodes that hold it without any other evidence.
 * None where other evidence is all there is.
 */
export function factsAbout(
  mets: readonly Met[],
  found: Break,
  known: Readonly<Record<string, Pick<KnownFact, 'states'>>>,
): string[] {
  const stating = factsStating(known, factsOf(mets), found.keyword)
  if (stating.length > 0) return stating
  const silent = holding(mets, found).filter(({ schema: { 'x-evidence': evidence } }) => {
    return typeof evidence !== 'object' || evidence[found.keyword] === undefined
  })
  return factsOf(silent).filter((id) => known[id]?.states.length === 0)
}

/** The nodes that hold a broken keyword and say where it comes from; all of the place where none does, as a shared schema does not. */
export function holding(mets: readonly Met[], found: Break): readonly Met[] {
  const held = mets.filter(({ schema }) => isBroken(schema, found) && isBacked(schema))
  return held.length > 0 ? held : mets
}

/** Tells whether what a node says of a keyword was only seen or inferred; undefined where it does not say where it comes from. */
export function isWeak({ 'x-evidence': evidence }: Provenance, keyword: string): boolean | undefined {
  const text = typeof evidence === 'string' ? evidence : evidence?.[keyword]
  return text === undefined ? undefined : !text.startsWith('official')
}

/**
 * The description's file for a finding: that of the node with the keyword which says where it comes from, or, in a draft that says it
 * nowhere, of the provider's own node with the keyword; else that of the outermost node.
 */
export function specFile(provider: string, mets: readonly Met[], keyword?: keyof Schema): string {
  const saying = keyword === undefined ? [] : mets.filter(({ schema }) => schema[keyword] !== undefined)
  const node = saying.find(({ schema }) => isBacked(schema)) ?? saying.find(({ schema }) => isOwn(schema)) ?? mets[0]
  const component = node?.component ?? null
  return component === null ? `specs/${provider}/openapi.yaml` : `specs/${provider}/schemas/${component}.yaml`
}

function isBacked(schema: Schema): boolean {
  return schema['x-source'] !== undefined || schema['x-evidence'] !== undefined
}

/** Whether a schema stands among the provider's files for certain: all that providers share has a format. */
function isOwn({ format }: Schema): boolean {
  return format === undefined
}
