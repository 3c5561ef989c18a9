import type { Description } from '../../../contracts/description.ts'
import type { Json } from '../../../contracts/json.ts'
import type { Schema } from '../../../contracts/schema.ts'
import { choiceBody } from './choice.ts'
import { merge } from './merge.ts'
import { arrayBody, objectBody } from './nest.ts'
import { openChoice, type Part } from './parts.ts'
import { listedTest, numberTest, stringTest } from './scalar.ts'

/** What is to be written. */
export interface WriterOptions {
  description: Description
  /** Whether everything a check may speak of counts: unknown properties and values, IDs, units, and what every known answer has. */
  isClosed: boolean
  /** The patterns of the kinds of ID whose form the document does not show. */
  idForms: ReadonlyMap<string, string>
  /** The formats that are checked. */
  formats: ReadonlySet<string>
}

/** Collects the functions, lists and patterns that the looks at values need, each once. */
export interface Writer extends WriterOptions {
  /** An expression that tells whether a value is in order by some parts, references worked out. */
  test(parts: readonly Part[], value: string): string
  /** The name of the function that looks at a value of some parts. */
  call(parts: readonly Part[], kind: Kind): string
  pattern(source: string): string
  list(values: readonly Json[]): string
  format(name: string): string
  /** Everything that was asked for so far, as source. */
  source(): string
}

/** A function that looks at a value. */
interface Written {
  name: string
  body: string
  /** Whether what it calls calls it again, by its name. */
  isNested: boolean
}

type Kind = keyof typeof bodies

const bodies = { object: objectBody, array: arrayBody, choice: choiceBody } as const

/** Starts with nothing. */
export function createWriter(options: WriterOptions): Writer {
  const nodes = new Map<Schema, number>()
  const functions = new Map<string, Written>()
  const byBody = new Map<string, Written>()
  const constants = new Map<string, string>()
  const keyOf = ({ schema, component, isDecided }: Part): string => {
    const node = nodes.get(schema) ?? nodes.size
    nodes.set(schema, node)
    return `${node} ${component}${isDecided ? ' decided' : ''}`
  }
  const constant = (source: string): string => {
    const name = constants.get(source) ?? `c${constants.size}`
    constants.set(source, name)
    return name
  }
  const writer: Writer = {
    ...options,
    test: (parts, value) => testOf(writer, parts, value),
    call(parts, kind) {
      const key = `${kind}: ${parts.map(keyOf).join(', ')}`
      const known = functions.get(key)
      if (known) {
        known.isNested ||= known.body === ''
        return known.name
      }
      const written: Written = { name: `f${functions.size}`, body: '', isNested: false }
      // Named before it is written, since it may call itself.
      functions.set(key, written)
      written.body = bodies[kind](writer, parts)
      // Values of other schemas may be looked at in the same way. What calls itself already bears its own name.
      const twin = written.isNested ? undefined : byBody.get(written.body)
      if (twin) functions.set(key, twin)
      else byBody.set(written.body, written)
      return (twin ?? written).name
    },
    pattern: (source) => constant(`new RegExp(${JSON.stringify(writtenOut(source))}, 'u')`),
    list: (values) =>
      constant(
        `(v) => { switch (v) { ${values.map((one) => `case ${JSON.stringify(one)}:`).join(' ')} return true } return false }`,
      ),
    format: (name) => constant(`formatFunctions[${JSON.stringify(name)}]`),
    source: () =>
      [
        ...Array.from(constants, ([source, name]) => `const ${name} = ${source}`),
        ...Array.from(new Set(functions.values()), ({ name, body }) => `function ${name}(v, x, d) {\n${body}\n}`),
      ].join('\n'),
  }
  return writer
}

/** The same expression with its counted digits one by one, which V8 matches faster. */
function writtenOut(source: string): string {
  return source.replace(/(?<!\\)\\d\{(\d)\}/g, (_, count: string) => '\\d'.repeat(Number(count)))
}

function testOf(writer: Writer, parts: readonly Part[], value: string): string {
  if (openChoice(parts)) return `${writer.call(parts, 'choice')}(${value}, x, d)`
  const merged = merge(parts, writer.isClosed)
  if (!merged) return 'false'
  const { types, listed } = merged
  const tests = [...types].map((type) => {
    switch (type) {
      case 'null':
        return `${value} === null`
      case 'boolean':
        return `typeof ${value} === 'boolean'`
      case 'string':
        return stringTest(writer, parts, value)
      case 'array':
      case 'object':
        return `${writer.call(parts, type)}(${value}, x, d)`
      default:
        return numberTest(writer, parts, value, type === 'integer')
    }
  })
  if (tests.length === 0) return 'false'
  const any =
    tests.length > 1
      ? `(${tests.map((test) => (test.includes('&&') ? `(${test})` : test)).join(' || ')})`
      : tests.join('')
  if (!listed) return any
  const nullable =
    types.has('null') &&
    !listed.includes(null) &&
    parts.every(({ schema }) => !lists(schema) || schema['x-extensible-enum'])
  const test = `${listedTest(writer, listed, value)} && ${any}`
  // Null is never said to be new.
  return nullable ? `(${value} === null || ${test})` : test
}

function lists(schema: Schema): boolean {
  return schema.enum !== undefined || schema.const !== undefined
}
