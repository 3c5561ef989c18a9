import { expect, test } from 'vitest'
import type { Schema } from '../../contracts/schema.ts'
import { circularChoices } from './circles.ts'
import { readPigeon } from './testdata/pigeon.ts'

const { description } = await readPigeon()
const to = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

test.each<[what: string, schemas: Record<string, Schema>, found: string[]]>([
  ['one that holds itself in one way', { A: { properties: { a: to('A') } } }, []],
  ['one that holds another', { A: { anyOf: [to('B')] }, B: { items: to('C') }, C: {} }, []],
  ['one whose variants hold it', { A: { anyOf: [to('B')] }, B: { items: to('A') } }, ['A']],
  ['one whose base holds it', { A: { allOf: [to('B')] }, B: { additionalProperties: to('A') } }, ['A']],
  ['variants written in place', { A: { items: { oneOf: [to('A'), to('B')] } }, B: { items: to('A') } }, ['A', 'B']],
])('%s', (_, schemas, found) => {
  const own = { ...description, components: { ...description.components, schemas } }
  expect(circularChoices(own)).toEqual(found)
})

test('a letter of the tiny provider, whose variants may hold letters', () => {
  expect(circularChoices(description)).toEqual(['Letter'])
})
