import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { expect, test } from 'vitest'
import type { Description } from '../../contracts/description.ts'
import { typesFile } from './types.ts'

const reference = (name: string): object => ({ $ref: `#/components/schemas/${name}` })

test('writes the types that openapi-typescript itself writes', async () => {
  const bird = {
    openapi: '3.1.0',
    info: { title: 'Birds', version: '1' },
    paths: {
      '/birds/{name}': {
        get: {
          operationId: 'getBird',
          parameters: [{ name: 'name', in: 'path', required: true, schema: { type: 'string', default: 'tit' } }],
          responses: { 200: { description: 'It.', content: { 'application/json': { schema: reference('Bird') } } } },
        },
      },
    },
    components: {
      schemas: {
        Bird: {
          oneOf: [reference('Swift'), reference('Owl')],
          discriminator: { propertyName: 'kind', mapping: { fast: '#/components/schemas/Swift' } },
        },
        Swift: { type: 'object', required: ['kind'], properties: { kind: { type: 'string' }, nest: {} } },
        Owl: { type: 'object', properties: { kind: { type: 'string' }, eggs: { type: 'object', default: {} } } },
      },
    },
  }
  const options = { defaultNonNullable: false, emptyObjectsUnknown: true, silent: true }
  const theirs = astToString(await openapiTypescript(structuredClone(bird) as unknown as OpenAPI3, options))
  expect(theirs).toContain('kind: "fast"')
  // As much of a description as matters here.
  expect(typesFile(bird as unknown as Description, 'birds')).toContain(`\n${theirs}\n`)
})
