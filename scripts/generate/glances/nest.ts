import { expand } from '../../../contracts/expand.ts'
import { type Merged, merge } from './merge.ts'
import type { Part } from './parts.ts'
import type { Writer } from './writer.ts'

/** Deeper than this nobody looks quickly; it is less than what the readers refuse. */
const deepest = 200

/**
 * Where more properties than this may be absent, objects come in so many shapes that asking for what is not there costs more than walking over what
 * is; objects that nearly always have all of theirs are the other way round.
 */
const manyOptional = 20

/** The body of a function that looks at an object. */
export function objectBody(writer: Writer, parts: readonly Part[]): string {
  const merged = merge(parts, writer.isClosed)
  if (!merged) return 'return false'
  const isCounted = parts.some(({ schema }) => schema.minProperties !== undefined || schema.maxProperties !== undefined)
  const isNamed = merged.isFree && !merged.rest && !writer.isClosed && !isCounted && optional(merged) < manyOptional
  return isNamed ? namedBody(writer, merged) : everyBody(writer, parts, merged)
}

/** How many properties may be absent, as far as is known. */
function optional({ properties, required }: Merged): number {
  return [...properties].filter(
    ([name, nodes]) => !required.has(name) && !nodes.some(({ schema }) => schema['x-presence'] === 'always'),
  ).length
}

/** Looks at what is documented by its name, which costs least; whatever else stands there does not matter. */
function namedBody(writer: Writer, { properties, required }: Merged): string {
  const names = new Set([...properties.keys(), ...required])
  const tests = Array.from(names, (name, index) => {
    const nodes = (properties.get(name) ?? []).flatMap((part) => expand(writer.description, part))
    const test = nodes.length > 0 ? writer.test(nodes, `t${index}`) : 'true'
    const isThere = `t${index} !== undefined`
    if (test === 'true' && !required.has(name)) return ''
    const fails = required.has(name) ? (test === 'true' ? `!(${isThere})` : `!(${test})`) : `${isThere} && !(${test})`
    return `const t${index} = v[${JSON.stringify(name)}]; if (${fails}) return false`
  })
  return [`if (${isNoObject}) return false`, 'd++', ...tests.filter((line) => line !== ''), 'return true'].join('\n')
}

const isNoObject = `typeof v !== 'object' || v === null || Array.isArray(v) || d > ${deepest}`

/** Tells whether a property is an object's own ID, of a form that no schema states: empty, it is nobody's. */
function isOwnId({ isClosed, idForms }: Writer, name: string, nodes: readonly Part[]): boolean {
  return isClosed && name === 'id' && nodes.some(({ schema }) => idForms.has(schema['x-id-kind'] ?? ''))
}

/** Looks at all properties in their order, and whether those that must be there were. */
function everyBody(writer: Writer, parts: readonly Part[], { properties, required, isFree, rest }: Merged): string {
  const names = [...properties.keys(), ...[...required].filter((name) => !properties.has(name))]
  const cases = names.map((name) => {
    const nodes = (properties.get(name) ?? []).flatMap((part) => expand(writer.description, part))
    // What is required and documented nowhere is left to the validator, unless any property may stand there.
    const test = nodes.length > 0 ? writer.test(nodes, 't') : isFree ? 'true' : 'false'
    const lines = [
      ...(test === 'true' ? [] : [`if (!(${test})) return false`]),
      ...(isOwnId(writer, name, nodes) ? [`if (t === '') return false`] : []),
      ...(required.has(name) ? ['n++'] : []),
      'break',
    ]
    return `case ${JSON.stringify(name)}: ${lines.join('; ')}`
  })
  const other = rest ? writer.test(expand(writer.description, rest), 't') : isFree ? 'true' : 'false'
  const bounds = parts.flatMap(({ schema }) => [
    ...(schema.minProperties === undefined ? [] : [`c < ${schema.minProperties}`]),
    ...(schema.maxProperties === undefined ? [] : [`c > ${schema.maxProperties}`]),
  ])
  const sighted = new Set(
    parts.flatMap(({ schema: { $ref } }) => ($ref === undefined ? [] : [$ref.slice($ref.lastIndexOf('/') + 1)])),
  )
  return [
    `if (${isNoObject}) return false`,
    `d++; let n = 0${bounds.length > 0 ? ', c = 0' : ''}`,
    `for (const k in v) {`,
    `${bounds.length > 0 ? 'c++; ' : ''}const t = v[k]`,
    `switch (k) {`,
    ...cases,
    ...(other === 'true' ? [] : [`default: if (!(${other})) return false`]),
    `}`,
    `}`,
    `if (${[`n !== ${required.size}`, ...bounds].join(' || ')}) return false`,
    ...(writer.isClosed ? [...sighted].map((name) => `if (x.${name} !== undefined) x.${name}.push(v)`) : []),
    `return true`,
  ].join('\n')
}

/** The body of a function that looks at a list. */
export function arrayBody(writer: Writer, parts: readonly Part[]): string {
  const merged = merge(parts, writer.isClosed)
  if (!merged) return 'return false'
  const nodes = merged.items.flatMap((part) => expand(writer.description, part))
  const test = nodes.length > 0 ? writer.test(nodes, 't') : 'true'
  const bounds = parts.flatMap(({ schema }) => [
    ...(schema.minItems === undefined ? [] : [`v.length < ${schema.minItems}`]),
    ...(schema.maxItems === undefined ? [] : [`v.length > ${schema.maxItems}`]),
    ...(schema.uniqueItems ? ['!areUnique(v)'] : []),
  ])
  return [
    `if (!Array.isArray(v) || d > ${deepest}) return false`,
    ...(bounds.length > 0 ? [`if (${bounds.join(' || ')}) return false`] : []),
    `d++`,
    ...(test === 'true' ? [] : [`for (let i = 0; i < v.length; i++) { const t = v[i]; if (!(${test})) return false }`]),
    `return true`,
  ].join('\n')
}
