import type { Description } from '../../contracts/description.ts'
import type { Json } from '../../contracts/json.ts'
import type { Schema } from '../../contracts/schema.ts'
import { subschemas } from '../../contracts/schema.ts'
import { header, lowerFirst, pascalCase, quote } from './names.ts'

interface NamedEnum {
  name: string
  values: string[]
  extensible: boolean
  description: string | undefined
  facts: readonly string[]
}

/** Writes the enums of a description as run-time values: a named schema under its own name, an inline one as owner + property. */
export function enumsFile(description: Description, provider: string): string {
  return header(provider) + collectEnums(description).map(enumSource).join('')
}

/** Lists the string enums of a description's components; a null arm is no value of the enum. */
export function collectEnums(description: Description): NamedEnum[] {
  const found = new Map<string, NamedEnum>()
  for (const [name, schema] of Object.entries(description.components.schemas)) collect(schema, name)
  return [...found.values()]

  function collect(schema: Schema, name: string): void {
    if (schema.enum) {
      const values = schema.enum.filter((value): value is string & Json => typeof value === 'string')
      const extensible = schema['x-extensible-enum'] === true
      if (values.length > 0)
        found.set(name, { name, values, extensible, description: schema.description, facts: schema['x-source'] ?? [] })
    }
    for (const [pointer, subschema] of subschemas(schema)) {
      const property = /^\/properties\/(.+)$/.exec(pointer)?.[1]
      collect(subschema, property === undefined ? name : name + pascalCase(property))
    }
  }
}

function enumSource({ name, values, extensible, description, facts }: NamedEnum): string {
  const list = `[${values.map(quote).join(', ')}] as const`
  const constant = lowerFirst(name)
  const openness = extensible ? 'The provider may add values.' : 'The list is closed.'
  const source = facts.length > 0 ? ` Source: ${facts.join(', ')}.` : ''
  const about = `${description ?? `The values of ${name}.`} ${openness}${source}`
  return `
/** ${about} */
export const ${constant} = {
  values: ${list},
  extensible: ${extensible},
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is ${name}Value => (${constant}.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of ${name}. ${about} */
export type ${name}Value = ${values.map(quote).join(' | ')}
${extensible ? openType(name, about) : ''}`
}

/** The type of what may really come: an editor still offers the known values. */
function openType(name: string, about: string): string {
  return `
/** A known value of ${name}, or one that the provider has added since. ${about} */
export type ${name}Open = ${name}Value | (string & {})
`
}
