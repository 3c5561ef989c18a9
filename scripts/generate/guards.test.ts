import { expect, test } from 'vitest'
import type { Description } from '../../contracts/description.ts'
import { GenerateError } from './errors.ts'
import { guardDescription } from './guards.ts'
import { readPigeon } from './testdata/pigeon.ts'

const { description } = await readPigeon()

test('accepts the tiny provider as it is', () => {
  expect(() => guardDescription(description, 'pigeon')).not.toThrow()
})

/** Each mistake, made on a copy of the tiny provider, and the sentence it gets. */
const mistakes: [name: string, make: (copy: Description) => void, sentence: string][] = [
  [
    'a missing dialect',
    (copy) => delete copy.jsonSchemaDialect,
    'Failed to generate "pigeon": /jsonSchemaDialect is missing. Write https://json-schema.org/draft/2020-12/schema.',
  ],
  [
    'another dialect',
    (copy) => Object.assign(copy, { jsonSchemaDialect: 'draft-07' }),
    'Failed to generate "pigeon": /jsonSchemaDialect is "draft-07". Write https://json-schema.org/draft/2020-12/schema.',
  ],
  [
    'an unknown format',
    (copy) => Object.assign(copy.components.schemas['Urgency'] ?? {}, { format: 'speed' }),
    'Failed to generate "pigeon": /components/schemas/Urgency/format is "speed", which nothing checks. Use one of date-time, date, uuid, uri, email, int32, int64, float, double, binary, password.',
  ],
  [
    'a misspelt keyword',
    (copy) => Object.assign(copy.components.schemas['LetterBase'] ?? {}, { propertees: {} }),
    'Failed to generate "pigeon": /components/schemas/LetterBase/propertees is no keyword we know. Correct its spelling.',
  ],
  [
    'paging that is not understood',
    (copy) =>
      Object.assign(Object.values(copy.paths)[0]?.get ?? {}, {
        'x-speakeasy-pagination': { type: 'url', outputs: {} },
      }),
    'Failed to generate "pigeon": /paths/~1v1~1letters~1{letterId}/get/x-speakeasy-pagination is not understood. Name a cursor, offset or page input in parameters, and results, with nextCursor for a cursor, as $.name.',
  ],
  [
    'an operationId that two operations have',
    (copy) => Object.assign(copy.paths, { '/v1/post': copy.paths['/v1/letters/{letterId}'] }),
    'Failed to generate "pigeon": /paths/~1v1~1post/get/operationId names another operation. Choose a new one.',
  ],
  [
    'a name made up for a clash',
    (copy) => Object.assign(copy.components.schemas, { 'Letter-2': { type: 'object' } }),
    'Failed to generate "pigeon": /components/schemas/Letter-2 is a name made up for a clash. List the file in components.schemas under its own name.',
  ],
  [
    'nullable: true',
    (copy) => Object.assign(copy.components.schemas['Problem']?.properties?.['code'] ?? {}, { nullable: true }),
    'Failed to generate "pigeon": /components/schemas/Problem/properties/code/nullable means nothing in OpenAPI 3.1. Write `type: [string, \'null\']`.',
  ],
  [
    'a default on a response property',
    (copy) => Object.assign(copy.components.schemas['Problem']?.properties?.['code'] ?? {}, { default: 4 }),
    'Failed to generate "pigeon": /components/schemas/Problem/properties/code/default stands on a response property. Say it in the description.',
  ],
  [
    'a misspelt keyword in a parameter',
    (copy) => Object.assign(copy.paths['/v1/letters/{letterId}']?.get?.parameters?.[0]?.schema ?? {}, { minlength: 1 }),
    'Failed to generate "pigeon": /paths/~1v1~1letters~1{letterId}/get/parameters/letterId/minlength is no keyword we know. Correct its spelling.',
  ],
]

test.each(mistakes)('refuses %s in one sentence', (_name, make, sentence) => {
  const copy = structuredClone(description)
  make(copy)
  expect(() => guardDescription(copy, 'pigeon')).toThrow(new GenerateError(sentence))
})

test('leaves a default on a parameter alone', () => {
  const copy = structuredClone(description)
  Object.assign(copy.paths['/v1/letters/{letterId}']?.get?.parameters?.[0]?.schema ?? {}, { default: 'LTR-0001' })
  expect(() => guardDescription(copy, 'pigeon')).not.toThrow()
})
