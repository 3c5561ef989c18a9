import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import type AjvClass from 'ajv'
import type { Plugin } from 'esbuild'
import type { Description } from '../../contracts/description.ts'
import { GenerateError } from './errors.ts'
import { header } from './names.ts'
import { bodySchema, type PrismOperation, type PrismSchema, readOperations } from './prism-operations.ts'
import { bundleCode, notToRun } from './validators.ts'
import { annotations } from './vocabulary.ts'

// The classes that Prism compiles with, by its rules: parameters by draft 7, bodies by the draft they name.
const prism = createRequire(import.meta.url).resolve('@stoplight/prism-http/package.json')
const require = createRequire(prism)
const classes: Record<Draft, typeof AjvClass.default> = {
  draft7: require('ajv').default,
  draft2020: require('ajv/dist/2020').default,
}
const addFormats: (ajv: InstanceType<typeof AjvClass.default>) => void = require('ajv-formats').default
const standaloneCode: (ajv: InstanceType<typeof AjvClass.default>, exports: Record<string, string>) => string =
  require('ajv/dist/standalone').default
const { _ }: typeof import('ajv') = require('ajv')
/** The formats that Prism checks; it reads date-times with a function of its own. */
const formats = `import { fullFormats } from 'ajv-formats/dist/formats.js'
import { compareDateTime, date_time, fmtDef } from './dist/validator/validators/dateTime.js'
/** By name. */
export const all = { ...fullFormats, 'date-time': fmtDef(date_time, compareDateTime) }`

type Draft = 'draft7' | 'draft2020'

/** The compilers: whether one turns text into numbers and the like depends on where a value stands. */
interface Compiler {
  ajv: InstanceType<typeof AjvClass.default>
  names: Record<string, string>
}

/**
 * Writes the module that judges requests as Prism does, without Prism: for each operation its parameters and bodies, each with a
 * validator compiled from the very schema that Prism compiles.
 * @throws {GenerateError} for a way of writing parameters or forms that the mock cannot read without Prism.
 */
export async function requestsFile(description: Description, provider: string): Promise<string> {
  const compilers: Record<string, Compiler> = {
    parameters: createCompiler('draft7', true),
    forms: createCompiler('draft2020', true),
    bodies: createCompiler('draft2020', false),
  }
  const operations = await readOperations(description)
  const rows = operations.map((operation) => `  ${operation.iid}: ${rulesOf(operation, compilers)},`)
  const imports = Object.entries(compilers).map(
    ([kind, { names }]) => `import { ${Object.keys(names).join(', ')} } from '${kind}'`,
  )
  const source = `${imports.join('\n')}\nexport const requests = {\n${rows.join('\n')}\n}\n`
  const modules = Object.fromEntries(
    Object.entries(compilers).map(([kind, { ajv, names }]) => [kind, standaloneCode(ajv, names)]),
  )
  return header(provider) + (await bundleCode(source, [compiled({ ...modules, formats })]))
}

/** The type of the module. */
export function requestTypes(provider: string): string {
  return `${header(provider)}
import type { RequestRules } from '../request-rules.ts'

/** How each request to ${provider} is judged, by operationId. */
export const requests: Record<string, RequestRules>
`
}

function createCompiler(draft: Draft, coerceTypes: boolean): Compiler {
  const ajv = new classes[draft]({
    allErrors: true,
    allowUnionTypes: true,
    allowMatchingProperties: true,
    strict: false,
    logger: false,
    coerceTypes,
    code: { source: true, esm: true, lines: true, formats: _`require('formats').all`, process: notToRun },
  })
  addFormats(ajv)
  return { ajv, names: {} }
}

function rulesOf(operation: PrismOperation, compilers: Record<string, Compiler>): string {
  const { request = {}, __bundled__: bundle, iid = '' } = operation
  if (request.cookie?.length) throw new GenerateError(`Failed to write how "${iid}" is judged: no cookie can be.`)
  const places = (['headers', 'query', 'path'] as const).map((place) => {
    const parameters = request[place] ?? []
    if (parameters.length === 0) return ''
    const key = (name: string): string => name.toLowerCase()
    const properties = Object.fromEntries(parameters.map(({ name, schema }) => [key(name), schema ?? {}]))
    const required = parameters.flatMap((one) => (one.required ? [key(one.name)] : []))
    const validate = compile(
      compilers,
      'parameters',
      `${iid}_${place}`,
      { type: 'object', properties, required },
      bundle,
    )
    const listed = parameters.map(({ name, schema, style, explode = false }) => {
      const type = typeof schema?.type === 'string' ? schema.type : undefined
      if (!['form', 'simple'].includes(style) || type === 'object')
        throw new GenerateError(
          `Failed to write how "${name}" of "${iid}" is judged: no style but form and simple is read.`,
        )
      return { name, isList: type === 'array', explode }
    })
    return `${place}:{parameters:${JSON.stringify(listed)},validate:${validate}},`
  })
  return `{${places.join('')}${bodyOf(operation, compilers)}}`
}

function bodyOf(
  { request, __bundled__: bundle, iid = '' }: PrismOperation,
  compilers: Record<string, Compiler>,
): string {
  if (!request?.body) return ''
  const contents = (request.body.contents ?? []).map(({ mediaType, schema, encodings = [] }, index) => {
    if (encodings.length > 0)
      throw new GenerateError(`Failed to write how a form of "${iid}" is judged: no encoding of parts is read.`)
    const isForm = mediaType === 'multipart/form-data'
    const used: PrismSchema | undefined = schema && bodySchema(schema)
    // Prism forgets what a form's schema refers to.
    const validate = used
      ? compile(compilers, isForm ? 'forms' : 'bodies', `${iid}_body${index}`, used, isForm ? undefined : bundle)
      : 'null'
    const fields = isForm && used?.properties ? `,fields:${JSON.stringify(Object.keys(used.properties))}` : ''
    return `{mediaType:${JSON.stringify(mediaType)},isForm:${isForm}${fields},validate:${validate}}`
  })
  return `body:{required:${request.body.required ?? false},contents:[${contents.join(',')}]},`
}

/** Gives the name of a validator, or `null` where the schema cannot be compiled: Prism then accepts everything. */
function compile(
  compilers: Record<string, Compiler>,
  kind: string,
  name: string,
  schema: PrismSchema,
  bundle: unknown,
): string {
  const compiler = compilers[kind]
  if (!compiler) throw new GenerateError(`Failed to compile "${name}": there is no compiler for ${kind}.`)
  try {
    compiler.ajv.addSchema({ ...Object(withoutAnnotations(schema)), __bundled__: referred(schema, bundle) }, name)
    compiler.ajv.getSchema(name)
  } catch {
    compiler.ajv.removeSchema(name)
    return 'null'
  }
  compiler.names[name] = name
  return name
}

/** The schemas that one refers to, directly or through others: a validator carries its whole schema. */
function referred(schema: unknown, bundle: unknown, found: Record<string, unknown> = {}): Record<string, unknown> {
  if (typeof bundle !== 'object' || bundle === null) return found
  for (const [, name = ''] of JSON.stringify(schema).matchAll(/"#\/__bundled__\/([^"/]+)/g)) {
    if (Object.hasOwn(found, name)) continue
    const next: unknown = Reflect.get(bundle, name)
    found[name] = withoutAnnotations(next)
    referred(found[name], bundle, found)
  }
  return found
}

/** What says nothing about validity would only make the module larger; a property may have any name. */
function withoutAnnotations(value: unknown, isSchema = true): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutAnnotations(item))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
    .filter(([name]) => !(isSchema && annotations.has(name)))
    .map(([name, inner]) => [
      name,
      name === 'enum' || name === 'const'
        ? inner
        : withoutAnnotations(inner, !isSchema || !/^(properties|patternProperties|\$defs)$/.test(name)),
    ])
  return Object.fromEntries(entries)
}

/** Lets the bundler find a compiled module under its kind's name. */
function compiled(modules: Record<string, string>): Plugin {
  const filter = new RegExp(`^(${Object.keys(modules).join('|')})$`)
  return {
    name: 'compiled',
    setup(build) {
      build.onResolve({ filter }, ({ path }) => ({ path, namespace: 'compiled' }))
      build.onLoad({ filter, namespace: 'compiled' }, ({ path }) => ({
        contents: modules[path] ?? '',
        loader: 'js',
        resolveDir: path === 'formats' ? dirname(prism) : process.cwd(),
      }))
    },
  }
}
