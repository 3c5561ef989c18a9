import { expect, test } from 'vitest'
import type { Description } from '../../contracts/description.ts'
import { askedOfPrism } from './asked-of-prism.ts'

const reference = (name: string): object => ({ $ref: `#/components/schemas/${name}` })

test('keeps what requests refer to and what answers without an example are made of, and leaves the rest out', () => {
  const given = {
    paths: {
      '/birds': {
        post: {
          operationId: 'addBird',
          requestBody: { content: { 'application/json': { schema: reference('NewBird') } } },
          responses: {
            200: { content: { 'application/json': { schema: reference('Bird'), examples: { one: { value: {} } } } } },
            404: { content: { 'application/json': { schema: reference('Problem') } } },
          },
        },
      },
    },
    components: {
      schemas: {
        Bird: { type: 'object', properties: { nest: reference('Nest') } },
        Nest: { type: 'object' },
        NewBird: { type: 'object', properties: { wing: reference('Wing') } },
        Problem: { type: 'object' },
        Wing: { type: 'object' },
      },
    },
  }
  // As much of a description as matters here.
  const asked = askedOfPrism(given as unknown as Description)
  expect(Object.keys(asked.components.schemas ?? {})).toEqual(['NewBird', 'Problem', 'Wing'])
  expect(JSON.stringify(asked)).not.toContain('/Bird"')
  expect(given.components.schemas.Nest).toEqual({ type: 'object' })
})
