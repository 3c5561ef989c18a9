import { expect, test } from 'vitest'
import type { Description } from '../../contracts/description.ts'
import { factPlaces } from './fact-places.ts'
import type { Fact } from './source.ts'

const description: Description = {
  openapi: '3.1.0',
  info: { title: 'Heron', version: '1' },
  paths: { '/things/{id}': { get: { operationId: 'getThing', responses: {} } } },
  components: { schemas: { Thing: {} } },
}
const printed: Fact = {
  id: 'F1',
  kind: 'operation',
  about: 'byId',
  fact: 'Gets a thing.',
  lines: [1],
  states: { operation: { method: 'get', path: '/things/{id}' } },
}

test.each<[kind: string, about: string, place: unknown]>([
  ['field', 'Thing.parts[].name', { component: 'Thing', path: '/parts/*/name' }],
  ['field', 'things[].name', { path: '/things/*/name' }],
  ['const', 'Thing.type=group', { component: 'Thing', path: '/type' }],
  ['param', 'getThing.id', { operation: 'getThing', path: '/id' }],
  ['param', 'byId.id', { operation: 'getThing', path: '/id' }],
  ['param', 'getThing.id, limit', { operation: 'getThing' }],
  ['rule', 'byId.limit', { operation: 'getThing' }],
  ['rule', 'Thing.name', undefined],
  ['gap', 'byId.limit', undefined],
  ['object', 'Thing', undefined],
  ['note', 'document', undefined],
])('a %s about %s', (kind, about, place) => {
  expect(factPlaces(description, [printed])({ id: 'F2', kind, about, fact: '', lines: [2] })).toEqual(place)
})
