import type { KnownFact, KnownPlace } from './context.ts'
import type { Judgement } from './finding.ts'
import { pointerTokens } from './json.ts'

/**
 * Of the facts behind a judgement, those that belong to its operation and its place: what several share cites the facts of all. Where none is told apart,
 * all stay; a fact without a place of its own always does.
 */
export function toldApart(
  known: Readonly<Record<string, Pick<KnownFact, 'place'>>>,
  operationId: string,
  { check, instancePath, facts }: Pick<Judgement, 'check' | 'instancePath' | 'facts'>,
): string[] {
  if (facts.length < 2) return facts
  const operationOf = (id: string): string | undefined => known[id]?.place?.operation
  const isHere = facts.some((id) => operationOf(id) === operationId)
  const ofOperation = isHere ? facts.filter((id) => (operationOf(id) ?? operationId) === operationId) : facts
  // A rule across fields speaks of more than the place where it is broken.
  if (check === 'invariant' || check === 'pagination' || check === 'consistency') return ofOperation
  const tokens = placeOf(check, instancePath)
  const nearness = new Map(ofOperation.map((id) => [id, nearnessOf(known[id]?.place, tokens)]))
  const nearest = Math.max(...[...nearness.values()].map((steps) => steps ?? 0))
  return ofOperation.filter((id) => (nearness.get(id) ?? nearest) === nearest)
}

/** The place of a judgement as facts write theirs: without the part of the request or answer, and with `*` for an item. */
function placeOf(check: Judgement['check'], instancePath: string): string[] {
  const tokens = pointerTokens(instancePath).map((token) => (/^\d+$/.test(token) ? '*' : token))
  return check === 'request' || check === 'response-headers' ? tokens.slice(1) : tokens
}

/** How many steps a fact goes along with a place, all of them if it is about it; undefined if it has no place, or one around or inside it. */
function nearnessOf(place: KnownPlace | undefined, tokens: readonly string[]): number | undefined {
  if (place?.path === undefined) return undefined
  const path = pointerTokens(place.path)
  const starts = place.component === undefined ? [0] : tokens.map((_, start) => start)
  const ways = starts.map((start) => {
    const rest = tokens.slice(start)
    const differs = path.findIndex((token, step) => token !== rest[step])
    return { length: rest.length, shared: differs === -1 ? path.length : differs }
  })
  if (ways.some(({ length, shared }) => shared === path.length && shared === length)) return Number.POSITIVE_INFINITY
  if (ways.some(({ length, shared }) => length > 0 && (shared === path.length || shared === length))) return undefined
  return Math.max(0, ...ways.map(({ shared }) => shared))
}
