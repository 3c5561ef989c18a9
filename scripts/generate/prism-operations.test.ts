import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { type PrismSchema, sampleOf } from './prism-operations.ts'

const { generateStatic } = createRequire(import.meta.url)('@stoplight/prism-http/dist/mocker/generator/JSONSchema')

/** An object of so many texts: the sampler takes a step for each and one for the object, and gives up on the step that uses up what is allowed. */
const wide = (count: number): PrismSchema => ({
  type: 'object',
  properties: Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, { type: 'string' }])),
})

test.each<[string, PrismSchema, boolean]>([
  ['a text of a format', { type: 'string', format: 'date-time' }, true],
  [
    'an object with an example inside',
    { type: 'object', properties: { wing: { type: 'string', examples: ['left'] } } },
    true,
  ],
  ['a schema that takes as many steps as Prism allows', wide(2498), true],
  ['a schema that takes one too many', wide(2499), false],
])('makes of %s what Prism makes of it', (_, schema, isMade) => {
  const operation = { id: 'id', iid: 'getBird', method: 'get', path: '/birds', responses: [] }
  const sample = sampleOf(operation, schema)
  expect(sample).toEqual(generateStatic(operation, schema).right)
  expect(sample !== undefined).toBe(isMade)
})
