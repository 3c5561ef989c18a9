import { expect, test } from 'vitest'
import type { Description } from '../../contracts/description.ts'
import { descriptionChanges } from './description-changes.ts'

/** A description of one operation whose answer has a closed and an extensible enum. */
function describeParcels(): Description {
  return {
    openapi: '3.1.0',
    info: { title: 'Parcels', version: '1' },
    paths: {
      '/parcels': {
        get: {
          operationId: 'listParcels',
          summary: 'Lists parcels.',
          parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer', maximum: 100 } }],
          responses: {
            '200': {
              description: 'All of them.',
              content: {
                'application/json': { schema: { type: 'array', items: { $ref: '#/components/schemas/Parcel' } } },
              },
            },
          },
        },
      },
    },
    components: {
      schemas: {
        Parcel: {
          type: 'object',
          properties: {
            state: { $ref: '#/components/schemas/State' },
            size: { $ref: '#/components/schemas/Size' },
            sentAt: { type: ['string', 'null'], description: 'When it was sent.' },
          },
        },
        State: { type: 'string', enum: ['packed', 'sent'] },
        Size: { type: 'string', enum: ['small'], 'x-extensible-enum': true },
      },
    },
  }
}

const cases: [title: string, change: (description: Description) => unknown, told: string[]][] = [
  [
    'text alone is a patch',
    ({ components }) => Object.assign(components.schemas['State'] ?? {}, { description: 'How far it is.' }),
    ['patch /components/schemas/State/description changed'],
  ],
  [
    'a value in an extensible enum is minor',
    ({ components }) => components.schemas['Size']?.enum?.push('large'),
    ['minor /components/schemas/Size/enum gained "large", and is extensible'],
  ],
  [
    'a value in a closed enum is major',
    ({ components }) => components.schemas['State']?.enum?.push('lost'),
    ['major /components/schemas/State/enum gained "lost", and was closed'],
  ],
  [
    'a narrower type is major',
    ({ components }) => Object.assign(components.schemas['Parcel']?.properties?.['sentAt'] ?? {}, { type: 'string' }),
    ['major /components/schemas/Parcel/properties/sentAt/type is narrower: null is refused'],
  ],
  [
    'a removed property is major',
    ({ components }) => delete components.schemas['Parcel']?.properties?.['sentAt'],
    ['major /components/schemas/Parcel/properties/sentAt is gone'],
  ],
  [
    'a tighter bound of a parameter is major',
    ({ paths }) => Object.assign(paths['/parcels']?.get?.parameters?.[0]?.schema ?? {}, { maximum: 10 }),
    [
      'major /paths/~1parcels/get/parameters/query:limit/schema/maximum is narrower: it was 100 and is 10',
      "major /paths/~1parcels/get/parameters/0/schema/maximum Upper bound changed from '<= 100' to '<= 10'.",
    ],
  ],
  [
    'a new operation is minor',
    ({ paths }) => {
      paths['/labels'] = { get: { operationId: 'listLabels', responses: { '204': { description: 'None.' } } } }
    },
    ['minor /paths/~1labels it is added'],
  ],
  [
    'a removed operation is major',
    ({ paths }) => delete paths['/parcels'],
    ['major /paths/~1parcels Path `/parcels` was removed.'],
  ],
  ['nothing is nothing', () => {}, []],
]

test.each(cases)('%s', (_, change, told) => {
  const after = describeParcels()
  change(after)
  const changes = descriptionChanges(describeParcels(), after)
  expect(changes.map(({ step, place, what }) => `${step} ${place} ${what}`)).toEqual(told)
})
