import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type AjvClass from 'ajv'
import { build, type Plugin } from 'esbuild'
import type { Description } from '../../contracts/description.ts'
import type { Schema } from '../../contracts/schema.ts'
import { circularChoices } from './circles.ts'
import { GenerateError } from './errors.ts'
import { formatFunctions } from './formats.ts'
import { quickSource } from './glances/source.ts'
import { header } from './names.ts'
import type { Openness } from './openness.ts'
import { type Registration, registrations, responseSchemas } from './registrations.ts'
import { formats } from './vocabulary.ts'

// ajv's ESM default export is typed as a namespace under nodenext; its CommonJS form is what runs.
const require = createRequire(import.meta.url)
const Ajv: typeof AjvClass.default = require('ajv').default
const Ajv2020: typeof AjvClass.default = require('ajv/dist/2020').default
const standaloneCode: (ajv: InstanceType<typeof Ajv>, exports: Record<string, string>) => string =
  require('ajv/dist/standalone').default
const { _ }: typeof import('ajv') = require('ajv')
/** How ajv exports a function. */
const exportForm = /^export const (\w+) = (\w+);$/gm
const formatsFile = fileURLToPath(new URL('formats.ts', import.meta.url))
const quickFirstFile = fileURLToPath(new URL('quick-first.ts', import.meta.url))
const addErrorsFile = fileURLToPath(new URL('add-errors.ts', import.meta.url))
const onceEachFile = fileURLToPath(new URL('once-each.ts', import.meta.url))

/**
 * Compiles every component and every JSON response body into one module without imports.
 * @throws {GenerateError} when ajv cannot compile a schema: Prism would accept every body instead.
 */
export async function validatorsFile(description: Description, provider: string, openness: Openness): Promise<string> {
  const registered = registrations(description, openness)
  // Its dialect of 2020 makes each function keep account of what it has looked at, for this keyword alone.
  const asksForRest = JSON.stringify(registered).includes('"unevaluatedProperties"')
  const ajv = new (asksForRest ? Ajv2020 : Ajv)({
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
  const code = compile(ajv, registered, provider)
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

/** Lets ajv run only what judges the schemas themselves, with the parts that it refers to: the rest is written to a file, and V8 need not compile it. */
export function notToRun(code: string, schema?: { root: { meta?: boolean | undefined } }): string {
  return schema?.root.meta ? code : 'return () => true'
}

function compile(ajv: InstanceType<typeof Ajv>, registered: Registration[], provider: string): string {
  try {
    for (const { id, schema } of registered) ajv.addSchema(schema, id)
    const namesOf = new Map(registered.map(({ exportNames: [first = '', ...others] }) => [first, others]))
    const exported = registered.flatMap(({ id, exportNames: [first] }) => (first === undefined ? [] : [[first, id]]))
    // ajv would write a function again for each of its names.
    const code = standaloneCode(ajv, Object.fromEntries(exported)).replace(
      exportForm,
      (line, name: string, validate: string) =>
        [line, ...(namesOf.get(name) ?? []).map((other) => `export const ${other} = ${validate};`)].join('\n'),
    )
    return withAddedErrors(code)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new GenerateError(`Failed to compile the schemas of "${provider}": ${reason}. Correct the schema.`, { cause })
  }
}

/** Has errors added to those before them, where ajv would put both together into a new list. */
function withAddedErrors(code: string): string {
  const added = code.replaceAll(
    /vErrors = vErrors === null \? ([\w.]+)\.errors : vErrors\.concat\(\1\.errors\)/g,
    'vErrors = addErrors(vErrors, $1.errors)',
  )
  return added === code ? code : `import { addErrors } from ${JSON.stringify(addErrorsFile)}\n${added}`
}

/**
 * Wraps the functions of some components before anything else is run, so that whatever takes hold of one has the wrapped one. A function's own name is
 * where it leaves its errors.
 */
function withOnceEach(ajv: InstanceType<typeof Ajv>, components: readonly string[], code: string): string {
  const names = components.flatMap((component) => ajv.getSchema(component)?.source?.validateName.str ?? [])
  if (names.length === 0) return code
  const wraps = names.map((name) => `${name} = onceEach(${name})`)
  return `import { onceEach } from ${JSON.stringify(onceEachFile)}\n${wraps.join('\n')}\n${code}`
}

/** Puts a quick look before some of the functions that are exported. */
function withQuickLooks(code: string, names: readonly string[]): string {
  return `import { quickFirst } from ${JSON.stringify(quickFirstFile)}
import { glances } from 'quick-looks'
${code.replace(exportForm, (line, name: string, validate: string) =>
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
