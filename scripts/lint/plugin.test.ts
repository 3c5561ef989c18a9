import { createConfig, lintFromString } from '@redocly/openapi-core'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import plugin from './plugin.ts'

const rules = Object.keys(plugin().rules.oas3).map((name) => [`channel-contracts/${name}`, 'error'] as const)
const config = await createConfig({ plugins: [plugin()], rules: Object.fromEntries(rules) })

/** A description in order; each test breaks one thing in it. */
function inOrder() {
  const name: Record<string, unknown> = {
    type: 'string',
    description: 'Its name.',
    examples: ['Ada'],
    'x-source': ['P1'],
  }
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: { title: 'Pigeon', version: '1' },
    paths: {
      '/birds': {
        get: {
          operationId: 'getBird',
          responses: {
            200: {
              description: 'A bird.',
              content: {
                'application/json': {
                  schema: { type: 'object', properties: { name } },
                  examples: { documented: { value: { name: 'Ada' } } },
                },
              },
            },
          },
        },
      },
    },
    components: { schemas: {} as Record<string, unknown> },
  }
}

async function lint(document: object): Promise<string[]> {
  const problems = await lintFromString({
    source: stringify(document),
    absoluteRef: '/specs/pigeon/openapi.yaml',
    config,
  })
  return problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)
}

test('finds nothing in a description that is in order', async () => {
  expect(await lint(inOrder())).toEqual([])
})

type Document = ReturnType<typeof inOrder>
const media = (document: Document) => document.paths['/birds'].get.responses[200].content['application/json']
const property = (document: Document) => media(document).schema.properties.name

const mistakes: [name: string, make: (document: Document) => void, problem: string][] = [
  [
    'a missing dialect',
    (document) => Object.assign(document, { jsonSchemaDialect: undefined }),
    'channel-contracts/dialect: Failed to find the dialect: write `jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema`.',
  ],
  [
    'nullable',
    (document) => Object.assign(property(document), { nullable: true }),
    "channel-contracts/keywords: `nullable` means nothing in OpenAPI 3.1. Write `type: [string, 'null']`.",
  ],
  [
    'a misspelt keyword',
    (document) => Object.assign(property(document), { maxlength: 1 }),
    'channel-contracts/keywords: `maxlength` is no keyword we know. Correct its spelling.',
  ],
  [
    'a property without a description',
    (document) => delete property(document)['description'],
    'channel-contracts/properties: Property `name` lacks a description.',
  ],
  [
    'a property without examples',
    (document) => delete property(document)['examples'],
    'channel-contracts/properties: Property `name` lacks examples.',
  ],
  [
    'a property without a source',
    (document) => delete property(document)['x-source'],
    'channel-contracts/properties: Property `name` lacks x-source or x-evidence.',
  ],
  [
    'a component written in place',
    (document) => Object.assign(document.components.schemas, { Bird: { type: 'object' } }),
    'channel-contracts/component-names: Component `Bird` is written in place. Make it a $ref to schemas/Bird.yaml.',
  ],
  [
    'a 2xx without a documented example',
    (document) => Object.assign(media(document), { examples: { other: { value: {} } } }),
    'channel-contracts/documented-example: The 200 answer in application/json has no example named `documented`.',
  ],
]

test.each(mistakes)('reports %s', async (_name, make, problem) => {
  const document = inOrder()
  make(document)
  expect(await lint(document)).toEqual([problem])
})
