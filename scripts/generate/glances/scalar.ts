import { unitBounds } from '../../../contracts/checks/timestamp.ts'
import type { Json } from '../../../contracts/json.ts'
import type { Part } from './parts.ts'
import type { Writer } from './writer.ts'

/** An expression that tells whether a string has the forms and lengths that some parts ask for. */
export function stringTest(writer: Writer, parts: readonly Part[], value: string): string {
  const tests = parts.flatMap(({ schema }) => [
    ...(schema.format !== undefined && writer.formats.has(schema.format)
      ? [`${writer.format(schema.format)}(${value})`]
      : []),
    ...(schema.pattern === undefined ? [] : [`${writer.pattern(schema.pattern)}.test(${value})`]),
    // A character outside the basic plane counts once (JSON Schema validation, section 6.3), and is two of a string's length.
    ...(schema.minLength === undefined
      ? []
      : [`${value}.length >= ${schema.minLength < 2 ? schema.minLength : 2 * schema.minLength}`]),
    ...(schema.maxLength === undefined ? [] : [`${value}.length <= ${schema.maxLength}`]),
    ...idTest(writer, schema['x-id-kind'], value),
  ])
  return [`typeof ${value} === 'string'`, ...new Set(tests)].join(' && ')
}

/** An expression that tells whether a number is in its bounds, and, where it is a moment, in its unit. */
export function numberTest(writer: Writer, parts: readonly Part[], value: string, isWhole: boolean): string {
  const tests = parts.flatMap(({ schema, component }) => [
    ...(schema.minimum === undefined ? [] : [`${value} >= ${schema.minimum}`]),
    ...(schema.maximum === undefined ? [] : [`${value} <= ${schema.maximum}`]),
    ...(writer.isClosed ? momentTest(component, value) : []),
  ])
  // What is no number after all, as 1e999 is none, is no difference.
  const kind = isWhole ? [`Number.isInteger(${value})`] : [`typeof ${value} === 'number'`, `${value} - ${value} === 0`]
  return [...kind, ...new Set(tests)].join(' && ')
}

/** An expression that tells whether a value is one of some; those of lists and objects are left to the validator. */
export function listedTest(writer: Writer, values: readonly Json[], value: string): string {
  const plain = values.filter((one) => typeof one !== 'object' || one === null)
  if (plain.length === 0) return 'false'
  if (plain.length > 3) return `${writer.list(plain)}(${value})`
  const tests = plain.map((one) => `${value} === ${JSON.stringify(one)}`)
  return tests.length > 1 ? `(${tests.join(' || ')})` : tests.join('')
}

/** Forms that the document shows are part of the schema. */
function idTest(writer: Writer, kind: string | undefined, value: string): string[] {
  const form = kind === undefined || !writer.isClosed ? undefined : writer.idForms.get(kind)
  return form === undefined ? [] : [`(${value} === '' || ${writer.pattern(form)}.test(${value}))`]
}

function momentTest(component: string | null, value: string): string[] {
  const bounds = component === null ? undefined : unitBounds(component)
  if (!bounds) return []
  const { tellable, from, to } = bounds
  return [`(${value} < ${tellable} || ${value} >= ${from} && ${value} < ${to})`]
}
