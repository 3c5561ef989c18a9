import { expect, test } from 'vitest'
import { findExisting } from './existing.ts'
import type { ShapeTable } from './resolve.ts'

const table: ShapeTable = {
  shapes: {
    Person: {
      type: 'object',
      properties: { id: { type: 'string' }, name: { type: 'string' }, age: { type: 'number' } },
    },
    Visitor: { type: 'object', properties: { id: { type: 'string', idKind: 'visitor' }, visit: { ref: 'Visit' } } },
    Guest: { type: 'object', properties: { id: { type: 'string', idKind: 'visitor' }, visit: { ref: 'Visit' } } },
    Visit: { type: 'object', properties: { at: { type: 'string' } } },
    Note: { type: 'object', properties: { by: { ref: 'Person' }, id: { type: 'integer' } } },
  },
  answers: {
    getVisitor200: { ref: 'Visitor' },
    getGuest200: { ref: 'Guest' },
    getNote200: { ref: 'Note' },
    getPeople200: { type: 'array', items: { ref: 'Person' } },
  },
}
const existing = findExisting(table, (each) => {
  each('getNote200', { id: 7, by: { id: 'p1', name: 'Ada' } }, '7')
  each('getVisitor200', { id: 'v1', visit: { at: 'noon' } }, 'v1')
  each('getGuest200', { id: 'v1' }, 'v1')
  each('getPeople200', [{ id: 'p1', age: 36 }, { id: 'p2', name: 'Bo' }, { name: 'nobody' }], '')
})

test('knows the ids of what can be read, by component', () => {
  expect([existing.idsOf('Person'), existing.idsOf('Note'), existing.idsOf('Other')]).toEqual([['p1', 'p2'], [7], []])
})

test.each([
  ['Person#p1/name', 'Ada'],
  ['Person#p1/age', 36],
  ['Person#p2/age', undefined],
  ['Person#p3/name', undefined],
  ['Note#7/by/name', undefined],
  ['getNote200#7/by', undefined],
  ['Guest#v1/visit', { at: 'noon' }],
  ['Guest#v2/visit', undefined],
])('puts together what answers say of one thing: %s', (key, said) => {
  expect(existing.said(key)).toEqual(said)
})
