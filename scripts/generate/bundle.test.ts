import { expect, test } from 'vitest'
import { readPointer } from '../../contracts/json.ts'
import { amendedExample } from './amend.ts'
import { addIdForms } from './id-forms.ts'
import { readSource } from './source.ts'
import { pigeonSpecs, readPigeon } from './testdata/pigeon.ts'

const { source, description } = await readPigeon()

test('serves the printed example with its amendments applied', () => {
  expect(source.examples['letter.json']).toEqual({
    id: 'LTR-0001',
    state: 'posted',
    postedAt: 'yesterday',
    urgency: 'fast',
    replies: [null],
  })
  expect(
    readPointer(
      description,
      '/paths/~1v1~1letters~1{letterId}/get/responses/200/content/application~1json/examples/documented/value',
    ),
  ).toEqual({
    id: 'LTR-0001',
    state: 'posted',
    postedAt: '2024-01-01T00:00:00Z',
    urgency: 'fast',
    replies: [],
  })
})

test('refuses an amendment that points at nothing', () => {
  const amendments = [{ example: 'letter.json', pointer: '/sender/name', value: 'x', reason: '', 'x-source': [] }]
  expect(() => amendedExample({ ...source, amendments }, 'letter.json')).toThrow(
    'Failed to amend letter.json of "pigeon": nothing is at "/sender/name". Remove the amendment or correct its pointer.',
  )
})

test('writes the form of a documented kind of ID at its uses, and of no other kind', () => {
  const kinds = {
    letter: { pattern: '^LTR-', examples: ['LTR-1'], refers: null, description: 'A letter.', 'x-source': ['P3'] },
    loft: {
      pattern: '^[a-z]+$',
      examples: ['home'],
      refers: null,
      description: 'A loft.',
      'x-evidence': 'observed: birds',
    },
  }
  const schemas = {
    Letter: { type: 'string' as const, 'x-id-kind': 'letter' },
    Loft: { type: 'string' as const, 'x-id-kind': 'loft' },
  }
  expect(addIdForms({ ...description, components: { schemas } }, kinds).components.schemas).toEqual({
    Letter: { type: 'string', 'x-id-kind': 'letter', pattern: '^LTR-' },
    Loft: { type: 'string', 'x-id-kind': 'loft' },
  })
})

test('refuses a kind of ID that ids.yaml does not have', () => {
  const schemas = { Nest: { type: 'string' as const, 'x-id-kind': 'nest' } }
  expect(() => addIdForms({ ...description, components: { schemas } }, source.ids)).toThrow(
    'Failed to read the x-id-kind "nest" at "/components/schemas/Nest": ids.yaml knows letter, loft. Add the kind or correct the name.',
  )
})

test('refuses a provider without a description', () => {
  expect(() => readSource(pigeonSpecs, 'crow')).toThrow(
    'Failed to read "crow": specs/crow/openapi.yaml does not exist. Add it.',
  )
})
