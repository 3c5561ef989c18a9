import { expect, test } from 'vitest'
import { registrations } from './registrations.ts'
import { readPigeon } from './testdata/pigeon.ts'

const { description } = await readPigeon()

test('compiles equal answers once, under the names of all', () => {
  const again = structuredClone(description)
  const responses = again.paths['/v1/letters/{letterId}']?.get?.responses ?? {}
  Object.assign(responses, { 410: responses['404'] })
  const given = registrations(again, 'open').map(({ exportNames }) => exportNames)
  expect(given.slice(-2)).toEqual([['getLetter200'], ['getLetter404', 'getLetter410']])
})

test('keeps equal components apart: each leaves its own errors', () => {
  const twins = structuredClone(description)
  Object.assign(twins.components.schemas, { Twin: twins.components.schemas['Problem'] })
  const given = registrations(twins, 'open').map(({ exportNames }) => exportNames)
  expect(given).toEqual(expect.arrayContaining([['Problem'], ['Twin']]))
})
