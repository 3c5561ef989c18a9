import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type Ajv2020Class from 'ajv/dist/2020.js'
import { build, type Plugin } from 'esbuild'
import type { Description } from '../../contracts/description.ts'
import { listOperations, resolve } from '../../contracts/description.ts'
import type { Schema } from '../../contracts/schema.ts'
import { circularChoices } from './circles.ts'
import { GenerateError } from './errors.ts'
import { formatFunctions } from './formats.ts'
import { quickSource } from './glances/source.ts'
import { header, responseName } from './names.ts'
import { closeParts, closeSchema, mapSubschemas, openEnums } from './openness.ts'
import { isJson } from './operations.ts'
import { mapReferences } from './schemas.ts'
import { annotations, formats } from './vocabulary.ts'

/** Open validators accept unknown properties and new values of extensible enums; closed ones refuse both and collect all errors. */
export type Openness = 'open' | 'closed'

// ajv's ESM default export is typed as a namespace under nodenext; its CommonJS form is what runs.
const require = createRequire(import.meta.url)
const Ajv2020: typeof Ajv2020Class.default = require('ajv/dist/2020').default
const standaloneCode: (ajv: InstanceType<typeof Ajv2020>, exports: Record<string, string>) => string =
  require('ajv/dist/standalone').default
const { _ }: typeof import('ajv') = require('ajv')
const formatsFile = fileURLToPath(new URL('formats.ts', import.meta.url))
const quickFirstFile = fileURLToPath(new URL('quick-first.ts', import.meta.url))
const onceEachFile = fileURLToPath(new URL('once-each.ts', import.meta.url))

/**
 * Compiles every component and every JSON response body into one module without imports.
 * @throws {GenerateError} when ajv cannot compile a schema: Prism would accept every body instead.
 */
export async function validatorsFile(description: Description, provider: string, openness: Openness): Promise<string> {
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
    allErrors: openness === 'closed',
    unicodeRegExp: true,
    // esbuild bundles the file, so the machine's path does not survive.
    code: {
      source: true,
      esm: true,
      lines: true,
      formats: _`require(${formatsFile}).formatFunctions`,
      process: notToRun,
    },
  })
  for (const name of formats.checked) ajv.addFormat(name, formatFunctions[name])
  for (const name of formats.annotated) ajv.addFormat(name, true)
  const code = compile(ajv, registrations(description, openness), provider)
  const compiled = withOnceEach(ajv, circularChoices(description), code)
  // A closed one is asked only for what is wrong.
  if (openness === 'closed') return header(provider) + (await bundleCode(compiled))
  const answers = responseSchemas(description)
  const looks = asModule('quick-looks', openLooks(description, answers))
  return header(provider) + (await bundleCode(withQuickLooks(compiled, Object.keys(answers)), [looks]))
}

/** The source of quick looks that find values in order as the open validators do. */
export function openLooks(description: Description, schemas: Record<string, Schema>): string {
  return quickSource({ description, isClosed: false, idForms: new Map(), formats: new Set(formats.checked) }, schemas)
}

/** The types of the compiled modules: one guard per validator. */
export function validatorTypes(description: Description, provider: string, openness: Openness): string {
  // Both variants have the same names and types.
  if (openness === 'closed') return `${header(provider)}\nexport * from './validators.js'\n`

  const components = Object.keys(description.components.schemas).map(
    (name) => `export const ${name}: Validator<components['schemas']['${name}']>`,
  )
  const responses = Object.keys(responseSchemas(description)).map((name) => `export const ${name}: Validator<unknown>`)
  return `${header(provider)}
import type { Validator } from '../validator.ts'
import type { components } from './types.ts'

${[...components, ...responses].join('\n')}
`
}

/** Lets ajv run only what judges the schemas themselves: the rest is written to a file, and V8 need not compile it. */
export function notToRun(code: string, schema?: { meta?: boolean | undefined }): string {
  return schema?.meta ? code : 'return () => true'
}

interface Registration {
  id: string
  schema: Schema
  /** The name under which the module exports it; without one it is only referred to. */
  exportName?: string
}

/** Lists what ajv must know. A closed component is exported through a reference that closes it as a whole. */
function registrations(description: Description, openness: Openness): Registration[] {
  const components = Object.entries(description.components.schemas)
  const responses = Object.entries(responseSchemas(description))
  const found: Registration[] =
    openness === 'open'
      ? [...components, ...responses].map(([name, schema]) => ({
          id: name,
          schema: openEnums(schema),
          exportName: name,
        }))
      : [
          ...components.map(([name, schema]) => ({ id: name, schema: closeParts(description, schema) })),
          ...[...components.map(toReference), ...responses].map(([name, schema]) => ({
            id: `closed ${name}`,
            schema: closeSchema(description, schema),
            exportName: name,
          })),
        ]
  return found.map((registration) => ({
    ...registration,
    schema: mapReferences(withoutAnnotations(registration.schema), (reference) =>
      reference.replace('#/components/schemas/', ''),
    ),
  }))
}

/** What says nothing about validity would only make the compiled module larger. */
function withoutAnnotations(schema: Schema): Schema {
  const entries = Object.entries(schema).filter(([keyword]) => !annotations.has(keyword))
  return mapSubschemas(Object.fromEntries(entries), withoutAnnotations)
}

function toReference([name]: [string, Schema]): [string, Schema] {
  return [name, { $ref: `#/components/schemas/${name}` }]
}

/** The schema of each JSON response body, by operationId + status. */
export function responseSchemas(description: Description): Record<string, Schema> {
  const found: Record<string, Schema> = {}
  for (const { operation } of listOperations(description)) {
    for (const [status, reference] of Object.entries(operation.responses)) {
      const content = Object.entries(resolve(description, reference).content ?? {})
      const schema = content.find(([type]) => isJson(type))?.[1].schema
      if (schema) found[responseName(operation.operationId, status)] = schema
    }
  }
  return found
}

function compile(ajv: InstanceType<typeof Ajv2020>, registered: Registration[], provider: string): string {
  try {
    for (const { id, schema } of registered) ajv.addSchema(schema, id)
    const exported = registered.flatMap(({ id, exportName }) => (exportName === undefined ? [] : [[exportName, id]]))
    return standaloneCode(ajv, Object.fromEntries(exported))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new GenerateError(`Failed to compile the schemas of "${provider}": ${reason}. Correct the schema.`, { cause })
  }
}

/**
 * Wraps the functions of some components before anything else is run, so that whatever takes hold of one has the wrapped one. A function's own name is
 * where it leaves its errors.
 */
function withOnceEach(ajv: InstanceType<typeof Ajv2020>, components: readonly string[], code: string): string {
  const names = components.flatMap((component) => ajv.getSchema(component)?.source?.validateName.str ?? [])
  if (names.length === 0) return code
  const wraps = names.map((name) => `${name} = onceEach(${name})`)
  return `import { onceEach } from ${JSON.stringify(onceEachFile)}\n${wraps.join('\n')}\n${code}`
}

/** Puts a quick look before some of the functions that are exported. */
function withQuickLooks(code: string, names: readonly string[]): string {
  return `import { quickFirst } from ${JSON.stringify(quickFirstFile)}
import { glances } from 'quick-looks'
${code.replace(/^export const (\w+) = (\w+);$/gm, (line, name: string, validate: string) =>
  names.includes(name) ? `export const ${name} = quickFirst(glances.${name}, ${validate});` : line,
)}`
}

/** Gives a module that is no file. */
function asModule(name: string, contents: string): Plugin {
  return {
    name,
    setup(build) {
      build.onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: name, namespace: name }))
      build.onLoad({ filter: /./, namespace: name }, () => ({ contents, resolveDir: process.cwd() }))
    },
  }
}

/** ajv's helpers carry their own import as a string for its compiler; in a finished module it only looks like CommonJS. */
const withoutOwnSource: Plugin = {
  name: 'without-own-source',
  setup(build) {
    build.onLoad({ filter: /ajv[\\/]dist[\\/]runtime[\\/]\w+\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/^\w+\.code = .+$/m, ''),
    }))
  },
}

/** Makes one module without imports of compiled code. */
export async function bundleCode(code: string, plugins: Plugin[] = []): Promise<string> {
  const result = await build({
    stdin: { contents: code, resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    minifySyntax: true,
    minifyWhitespace: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main', 'module'],
    legalComments: 'none',
    write: false,
    plugins: [withoutOwnSource, ...plugins],
    logLevel: 'silent',
  })
  const file = result.outputFiles[0]
  if (!file) throw new GenerateError('Failed to bundle the validators: esbuild wrote nothing. Run `npm ci` again.')
  // On a line of its own it is found by tools that read code with regular expressions.
  return file.text.replace(/export\{(?=[^{]*$)/, '\nexport {')
}
