import { expect, test } from 'vitest'
import { dataChanges, type SeedAnswer } from './data-changes.ts'

function answer(body: unknown, path = '/parcels'): SeedAnswer {
  return { provider: 'parcels', request: `typical data of seed 1, GET ${path}`, status: 200, body }
}

const before = answer({ items: [{ id: 'a', name: 'Kim' }] })
const cases: [title: string, after: SeedAnswer[], told: string[]][] = [
  ['the same data is no change', [structuredClone(before)], []],
  [
    'another value is major',
    [answer({ items: [{ id: 'a', name: 'Kai' }] })],
    ['major parcels, typical data of seed 1, GET /parcels shows other data'],
  ],
  [
    'a property less is major',
    [answer({ items: [{ id: 'a' }] })],
    ['major parcels, typical data of seed 1, GET /parcels shows other data'],
  ],
  [
    'another status is major',
    [{ ...before, status: 404 }],
    ['major parcels, typical data of seed 1, GET /parcels shows other data'],
  ],
  [
    'more properties and more at the end of a list are minor',
    [answer({ items: [{ id: 'a', name: 'Kim', size: 1 }, { id: 'b' }] })],
    ['minor parcels, typical data of seed 1, GET /parcels shows more data'],
  ],
  [
    'one more at the start of a list is major',
    [answer({ items: [{ id: 'b' }, { id: 'a', name: 'Kim' }] })],
    ['major parcels, typical data of seed 1, GET /parcels shows other data'],
  ],
  [
    'a request that is new is minor',
    [before, answer({}, '/labels'), answer({}, '/labels/1')],
    ['minor parcels, typical data of seed 1, GET /labels is answered now, as one of 2 answers'],
  ],
]

test.each(cases)('%s', (_, after, told) => {
  expect(dataChanges([before], after).map(({ step, place, what }) => `${step} ${place} ${what}`)).toEqual(told)
})
