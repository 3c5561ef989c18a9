import { isDocumentedKind } from './id-forms.ts'
import { header, lowerFirst, pascalCase, quote } from './names.ts'
import type { IdKind } from './source.ts'

const uuid = '^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$'

/** Writes the kinds of ID as types, guards and parsers, and the table of all kinds. */
export function idsFile(kinds: Record<string, IdKind>, provider: string): string {
  const entries = Object.entries(kinds)
  const table = entries.map(([name, kind]) => `  ${quote(name)}: ${kindSource(kind)},`)
  return `${header(provider)}
/** Every kind of ID of ${provider}: its form, an example, the schema it points at, and whether the document itself shows the form. */
export const idKinds = {
${table.join('\n')}
} as const

/** The name of a kind of ID of ${provider}. */
export type IdKind = keyof typeof idKinds

declare const brand: unique symbol

/** A string that was found to be an ID of a kind of ${provider}; no other string can stand for it. */
export type BrandedId<Kind extends IdKind> = string & { readonly [brand]: { readonly [Name in Kind]: true } }
${entries.map(([name, kind]) => kindFunctions(name, kind)).join('')}`
}

function kindSource(kind: IdKind): string {
  const { examples, refers, description } = kind
  const pattern = `new RegExp(${quote(patternOf(kind))}, 'u')`
  return `{ pattern: ${pattern}, examples: ${JSON.stringify(examples)}, refers: ${JSON.stringify(refers)}, documented: ${isDocumentedKind(kind)}, facts: ${JSON.stringify(kind['x-source'] ?? [])}, description: ${quote(description)} }`
}

function kindFunctions(name: string, kind: IdKind): string {
  const type = /Id$/.test(pascalCase(name)) ? pascalCase(name) : `${pascalCase(name)}Id`
  const example = kind.examples[0] ?? ''
  const facts = kind['x-source'] ?? []
  const source = facts.length > 0 ? ` Source: ${facts.join(', ')}.` : ''
  const about = `${kind.description} Example: \`${example}\`.${source}`
  return `
/** ${about} */
export type ${type} = ${literalType(kind)}

/** A {@link ${type}} that {@link is${type}} or {@link parse${type}} has seen; ask for it where no other string may come. ${about} */
export type Branded${type} = ${type} & BrandedId<${quote(name)}>

/** Tells whether a value has the form of this kind of ID. ${about} */
export function is${type}(value: unknown): value is Branded${type} {
  return typeof value === 'string' && idKinds[${quote(name)}].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. ${about}
 * @throws {TypeError} when the value has another form.
 */
export function parse${type}(value: unknown): Branded${type} {
  if (is${type}(value)) return value
  throw new TypeError(\`Failed to read \${JSON.stringify(value)} as ${lowerFirst(type)}: expected a form like ${example}.\`)
}
`
}

/** The form as a regular expression for JavaScript's \`u\` mode. */
export function patternOf(kind: IdKind): string {
  return kind.format === 'uuid' ? uuid : (kind.pattern ?? '^.+$')
}

/** A template-literal type when the form starts with fixed text, else string: \`^CHT-\\d{4}…\` gives \`CHT-\${string}\`. */
function literalType(kind: IdKind): string {
  const prefix = /^\^([A-Za-z]+[-_])/.exec(kind.pattern ?? '')?.[1]
  return prefix === undefined ? 'string' : `\`${prefix}\${string}\``
}
