import type { ProviderContext } from '../../contracts/context.ts'
import type { Description } from '../../contracts/description.ts'
import type { Exchange } from '../../contracts/exchange.ts'
import { isJsonObject, type Json, joinPointer } from '../../contracts/json.ts'
import { listedValues } from '../../contracts/leaves.ts'
import type { Met } from '../../contracts/walk.ts'
import { deriveValue } from './derive.ts'
import type { Forms } from './derive-scalar.ts'
import { applyEdits, type Edit } from './edit.ts'

/** Lists exchanges that differ in one value, which stays valid by itself, so that only a rule across fields can object. */
export function* crossedBodies(
  { description, idKinds }: ProviderContext,
  exchange: Exchange,
  mets: readonly Met[],
): Generator<Exchange> {
  const seen = new Set<string>()
  const ids = idsByKind(mets)
  // Lists first: most rules are about them, and there are few.
  const inOrder = [...mets].sort(
    (left, right) => Number(Array.isArray(right.value)) - Number(Array.isArray(left.value)),
  )
  for (const met of inOrder) {
    for (const edit of crossEdits(description, idKinds, met, ids)) {
      const key = JSON.stringify(edit)
      if (seen.has(key)) continue
      seen.add(key)
      yield { ...exchange, response: { ...exchange.response, body: applyEdits(exchange.response.body, [edit]) } }
    }
  }
}

function* crossEdits(
  description: Description,
  forms: Forms,
  { schema, value, pointer }: Met,
  ids: Ids,
): Generator<Edit> {
  for (const listed of listedValues(description, schema)) if (listed !== value) yield { at: pointer, value: listed }
  for (const other of otherValues(value)) yield { at: pointer, value: other }
  if (typeof value === 'string') {
    for (const other of ids.get(schema['x-id-kind'] ?? '') ?? [])
      if (other !== value) yield { at: pointer, value: other }
  }
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
    for (const other of [...ids.values()].flatMap((known) => [...known]))
      yield { at: pointer, value: [...value, other] }
  }
  if (Array.isArray(value)) yield* siblingEdits(pointer, value)
  if (isJsonObject(value)) {
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (Object.hasOwn(value, name)) continue
      yield { at: joinPointer(pointer, name), value: deriveValue(description, forms, property, new Map(), true) }
    }
    for (const name of Object.keys(value)) yield { at: joinPointer(pointer, name) }
    for (const name of Object.keys(value)) yield { at: joinPointer(pointer, name), value: null }
  }
}

/** What the first item of a list says, said by the second as well. */
function* siblingEdits(pointer: string, [first, second]: readonly Json[]): Generator<Edit> {
  if (!isJsonObject(first) || !isJsonObject(second)) return
  for (const [name, value] of Object.entries(first))
    if (Object.hasOwn(second, name)) yield { at: joinPointer(`${pointer}/1`, name), value }
}

/** Values of the same form: another number, an earlier and a later time, a neighbouring text, another order, a longer list. */
function otherValues(value: unknown): Json[] {
  if (typeof value === 'boolean') return [!value]
  if (typeof value === 'number') return [1, -1, 1000, -1000, 100_000_000, -100_000_000].map((step) => value + step)
  if (typeof value === 'string') {
    const years = /^\d{4}-\d\d-\d\dT/.test(value) ? ['1999', '2099'].map((year) => year + value.slice(4)) : []
    return [...years, neighbour(value), '']
  }
  if (!Array.isArray(value) || value.length === 0) return []
  return [[], [...value].reverse(), ...[2, 40].map((times) => Array.from({ length: times }, () => value).flat())]
}

/** The text with its last digit changed, so that its form stays. */
function neighbour(text: string): string {
  return text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10))
}

type Ids = ReadonlyMap<string, ReadonlySet<string>>

/** The IDs of a body by kind; other short texts under the empty name. */
function idsByKind(mets: readonly Met[]): Ids {
  const found = new Map<string, Set<string>>()
  for (const { schema, value } of mets) {
    if (typeof value !== 'string' || value.length > 60) continue
    const kind = schema['x-id-kind'] ?? ''
    const known = found.get(kind) ?? new Set()
    if (known.size < 40) found.set(kind, known.add(value))
  }
  return found
}
