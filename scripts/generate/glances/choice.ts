import { expand } from '../../../contracts/expand.ts'
import type { Json } from '../../../contracts/json.ts'
import type { Schema } from '../../../contracts/schema.ts'
import { merge } from './merge.ts'
import { decide, openChoice, type Part } from './parts.ts'
import { sharedBase } from './shared-base.ts'
import type { Writer } from './writer.ts'

/** A branch of a choice, with all other parts of the value. */
interface Variant {
  parts: Part[]
  kinds: ReadonlySet<string>
}

/**
 * The body of a function that looks at a value of several variants: only where what the value is, or the value of a tag, says which one it must be.
 * Any other choice is left to the validator.
 */
export function choiceBody(writer: Writer, parts: readonly Part[]): string {
  const open = openChoice(parts)
  if (!open) return 'return false'
  const { oneOf, anyOf } = open.schema
  // An object of an `anyOf` may be looked at as several of its variants at once.
  if (oneOf && anyOf) return 'return false'
  const base = sharedBase(writer.description, parts, open)
  if (base) {
    const present = base.required.map(
      (names) => names.map((name) => `Object.hasOwn(v, ${JSON.stringify(name)})`).join(' && ') || 'true',
    )
    return `return ${writer.test(base.parts, 'v')} && (${present.join(' || ')})`
  }
  const all = (oneOf ?? anyOf ?? [])
    .map((branch) => variantOf(writer, parts, open, branch))
    // What contradicts the other parts is never the one.
    .filter((variant) => variant?.kinds.size !== 0)
  const kinds = all.map((variant) => variant?.kinds)
  const isApart = kinds.every(
    (own, index) => own && kinds.every((other, place) => index === place || (other && isDisjoint(own, other))),
  )
  const variants = all.filter((variant) => variant !== undefined)
  if (variants.length < all.length) return 'return false'
  if (isApart)
    return variants
      .map((variant) => `if (${isOf(variant.kinds)}) return ${test(writer, variant)}`)
      .concat('return false')
      .join('\n')
  if (anyOf && writer.isClosed) return 'return false'
  const [nulls, others] = [
    variants.filter(({ kinds }) => kinds.has('null')),
    variants.filter(({ kinds }) => !kinds.has('null')),
  ]
  const tag = others.every(({ kinds }) => kinds.size === 1 && kinds.has('object')) ? tagOf(writer, others) : undefined
  if (!tag || nulls.some(({ kinds }) => kinds.size > 1) || nulls.length > 1) return 'return false'
  return [
    ...(nulls.length > 0 ? ['if (v === null) return true'] : []),
    `if (typeof v !== 'object' || v === null || !Object.hasOwn(v, ${JSON.stringify(tag.name)})) return false`,
    `switch (v[${JSON.stringify(tag.name)}]) {`,
    ...others.map((variant, index) => {
      const cases = (tag.values[index] ?? []).map((value) => `case ${JSON.stringify(value)}:`)
      return `${cases.join(' ')} return ${test(writer, variant)}`
    }),
    '}',
    'return false',
  ].join('\n')
}

function test(writer: Writer, { parts }: Variant): string {
  return writer.test(parts, 'v')
}

function variantOf(writer: Writer, parts: readonly Part[], open: Part, branch: Schema): Variant | undefined {
  const own = decide(writer.description, parts, open, branch)
  const inner = openChoice(own)
  const merged = merge(own, writer.isClosed)
  // A choice within a choice says no more than its node does.
  if (!merged || (inner && merged.types.size > 1)) return undefined
  const kinds = [...merged.types].map((type) => (type === 'integer' ? 'number' : type))
  return {
    parts: own,
    kinds: new Set(merged.listed ? kinds.filter((kind) => mayBe(merged.listed ?? [], kind)) : kinds),
  }
}

function mayBe(listed: readonly Json[], kind: string): boolean {
  return listed.some((value) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value) === kind)
}

/** A property that every variant requires, and whose values say which one it is. */
function tagOf(
  writer: Writer,
  variants: readonly Variant[],
): { name: string; values: (readonly Json[])[] } | undefined {
  const all = variants.map(({ parts }) => parts)
  const [first] = all
  const names = first ? [...new Set(first.flatMap(({ schema }) => schema.required ?? []))] : []
  for (const name of names) {
    const values = all.map((parts) => tagValues(writer, parts, name))
    const flat = values.flatMap((list) => list ?? [])
    if (values.every((list) => list && list.length > 0) && new Set(flat).size === flat.length)
      return { name, values: values.map((list) => list ?? []) }
  }
  return undefined
}

function tagValues(
  { description, isClosed }: Writer,
  parts: readonly Part[],
  name: string,
): readonly Json[] | undefined {
  if (!parts.some(({ schema }) => schema.required?.includes(name))) return undefined
  const nodes = merge(parts, isClosed)?.properties.get(name) ?? []
  const values = merge(
    nodes.flatMap((node) => expand(description, node)),
    isClosed,
  )?.listed
  return values?.every((value) => typeof value === 'string' || typeof value === 'boolean') ? values : undefined
}

function isDisjoint(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return [...left].every((one) => !right.has(one))
}

function isOf(kinds: ReadonlySet<string>): string {
  const tests = [...kinds].map((kind) => {
    if (kind === 'null') return 'v === null'
    if (kind === 'array') return 'Array.isArray(v)'
    return kind === 'object' ? `typeof v === 'object' && v !== null && !Array.isArray(v)` : `typeof v === '${kind}'`
  })
  return tests.join(' || ')
}
