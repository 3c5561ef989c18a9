import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Description, listOperations, resolve } from '../../contracts/description.ts'
import type { Json } from '../../contracts/json.ts'
import { providerNames } from '../../generated/index.ts'
import type { Validator } from '../../generated/validator.ts'

/** What an installed package says of one provider. */
export interface Published {
  provider: (typeof providerNames)[number]
  /** The absolute path of `openapi.json`. */
  file: string
  description: Description
  /** The standalone schemas, each with its `$id`. */
  schemas: PublishedSchema[]
  validators: Record<string, Validator<unknown>>
}

/** A standalone schema. */
export type PublishedSchema = { [keyword: string]: Json } & { $id: string }

/** A documented example and the component whose schema it satisfies. */
export interface DocumentedExample {
  component: string
  value: Json
}

/** Reads what the package installed in a folder says of every provider. */
export async function readPublished(folder: string): Promise<Published[]> {
  const generated = join(folder, 'node_modules/channel-contracts/dist/generated')
  return Promise.all(
    providerNames.map(async (provider) => {
      const file = join(generated, provider, 'openapi.json')
      const schemas = join(generated, provider, 'schemas')
      return {
        provider,
        file,
        description: JSON.parse(readFileSync(file, 'utf8')),
        schemas: readdirSync(schemas).map((name) => JSON.parse(readFileSync(join(schemas, name), 'utf8'))),
        validators: await import(pathToFileURL(join(generated, provider, 'validators.js')).href),
      }
    }),
  )
}

/** Lists the examples of a description's answers whose schema has a name. */
export function documentedExamples({ description }: Published): DocumentedExample[] {
  return listOperations(description).flatMap(({ operation }) =>
    Object.values(operation.responses).flatMap((response) =>
      Object.values(resolve(description, response).content ?? {}).flatMap(({ schema, examples = {} }) =>
        Object.values(examples).flatMap(({ value }) => {
          const component = schema?.$ref?.replace('#/components/schemas/', '')
          return component === undefined || value === undefined ? [] : [{ component, value }]
        }),
      ),
    ),
  )
}
