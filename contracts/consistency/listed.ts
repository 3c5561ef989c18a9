import type { CheckContext } from '../context.ts'
import type { Exchange } from '../exchange.ts'
import type { Judgement } from '../finding.ts'
import { fingerprintOnto } from '../fingerprint.ts'
import { isJsonObject, readPointer } from '../json.ts'
import { idOf, isLater, isSuccess, type Listing } from '../listing.ts'
import type { Expectations, Expected } from './expectations.ts'

/** Whose world an exchange speaks of, and whether it was asked before an earlier one of the recording. */
export interface Turn {
  origin: number
  scope: number
  late: boolean
}

/** Remembers what an accepted write says of lists; true where it says something. What was written out of turn leaves open what came last. */
export function noteListed(
  listings: readonly Listing[],
  expectations: Expectations,
  { origin, scope, late }: Turn,
  operationId: string,
  exchange: Exchange,
): boolean {
  if (!isSuccess(exchange)) return false
  let isSaid = false
  for (const [kind, { writes }] of listings.entries()) {
    const { place, ids, isThere, at, facts } = writes[operationId]?.(exchange) ?? { place: undefined }
    if (place === undefined) continue
    const list = printOf(origin, kind, place)
    for (const id of ids ?? expectations.of(list).map((expected) => expected.id)) {
      if (isThere === undefined || late) expectations.forget(list, id)
      else expectations.expect(list, id, { isThere, scope, facts: facts ?? [], at }, exchange.source)
      isSaid = true
    }
  }
  return isSaid
}

/** Warns once of what a write has put into a list that is shown whole without it, and of what a write took away from a list that still shows it. */
export function listed(
  { provider, redactor }: CheckContext,
  listings: readonly Listing[],
  expectations: Expectations,
  { origin, scope, late }: Turn,
  operationId: string,
  exchange: Exchange,
): Judgement[] {
  if (expectations.size === 0 || late || exchange.response.status !== 200) return []
  return listings.flatMap(({ views, isAway }, kind) =>
    (views[operationId]?.(exchange) ?? []).flatMap(({ place, pointer, isWhole, since }): Judgement[] => {
      const list = printOf(origin, kind, place ?? '')
      const expected = place === undefined ? [] : expectations.of(list).filter((one) => one.scope === scope)
      const items = expected.length === 0 ? undefined : itemsById(readPointer(exchange.response.body, pointer))
      if (!items) return []
      return expected.flatMap((one) => {
        const found = items.get(one.id.toLowerCase())
        const isShown = isWhole || (since !== undefined && one.at !== undefined && isLater(one.at, since))
        if (one.isThere ? found || !isShown : !found || isAway?.(found.item)) return []
        expectations.forget(list, one.id)
        return [
          {
            check: 'consistency',
            severity: 'warning',
            ...difference(one, expectations, pointer, found?.place, redactor.form(one.id)),
            facts: [...one.facts],
            spec: `specs/${provider}/openapi.yaml`,
          },
        ]
      })
    }),
  )
}

/** Stands for a list of a kind. */
function printOf(origin: number, kind: number, place: string): number {
  return fingerprintOnto(fingerprintOnto(origin, String(kind)), place)
}

function difference(
  { source }: Expected,
  expectations: Expectations,
  pointer: string,
  at: string | undefined,
  id: string,
): Pick<Judgement, 'instancePath' | 'received' | 'documented'> {
  const place = expectations.describeSource(source)
  return at === undefined
    ? { instancePath: pointer, received: `all but ${id}`, documented: `${id} too, after what was written in ${place}` }
    : {
        instancePath: `${pointer}${at}/id`,
        received: `${id}, which is still there`,
        documented: `gone, after what was written in ${place}`,
      }
}

/** An item, and where it stands in what was shown. */
interface Shown {
  item: Record<string, unknown>
  place: string
}

/** The items of a list by their ids; undefined where one of them has none, for then nothing is known of others. */
function itemsById(list: unknown): Map<string, Shown> | undefined {
  const entries = Array.isArray(list)
    ? list.map((item: unknown, index) => [`/${index}`, item] as const)
    : [['', list] as const]
  const items = new Map<string, Shown>()
  for (const [place, item] of entries) {
    const [id] = isJsonObject(item) ? idOf(item['id']) : []
    if (!isJsonObject(item) || id === undefined) return undefined
    items.set(id.toLowerCase(), { item, place })
  }
  return items
}
