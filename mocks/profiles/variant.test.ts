import { expect, test } from 'vitest'
import type { Shape } from '../../generated/shape.ts'
import { matchVariant } from './variant.ts'

const shapes: Record<string, Shape> = {
  Cat: { type: 'object', properties: { kind: { values: ['cat'], always: true }, lives: { type: 'integer' } } },
  Dog: { type: 'object', properties: { kind: { values: ['dog'], always: true }, tricks: { type: 'array' } } },
  Name: { type: 'string' },
  Pet: { variants: [{ ref: 'Cat' }, { ref: 'Dog' }] },
}
const cat: Shape = { ref: 'Cat' }
const dog: Shape = { ref: 'Dog' }
const pet: Shape = { ref: 'Pet' }
const name: Shape = { ref: 'Name' }
const names: Shape = { type: 'array', items: name }

test.each<[string, Shape[], unknown, Shape]>([
  ['a tag', [cat, dog], { kind: 'dog', lives: 9 }, dog],
  ['properties without a tag', [cat, dog], { tricks: [] }, dog],
  ['a tag that no variant lists, by the properties', [cat, dog], { kind: 'cow', tricks: [] }, dog],
  ['nothing to tell by: the first', [cat, dog], {}, cat],
  ['text', [cat, name, names], 'Ada', name],
  ['a list', [cat, name, names], ['Ada'], names],
  ['an object among text and lists', [names, name, cat], { kind: 'cat' }, cat],
  [
    'a listed value before any text',
    [name, { type: 'string', values: ['Ada'] }],
    'Ada',
    { type: 'string', values: ['Ada'] },
  ],
  ['a variant that has variants itself', [name, pet], { kind: 'dog' }, pet],
  ['a number, whole or not', [name, { type: 'integer' }], 7, { type: 'integer' }],
  ['what is said nothing of', [names, {}], true, {}],
])('finds the variant by %s', (_, variants, value, variant) => {
  expect(matchVariant(shapes, variants, value)).toEqual(variant)
})

test('finds none for null and for what has the type of none', () => {
  expect([matchVariant(shapes, [cat, name], null), matchVariant(shapes, [cat, name], true)]).toEqual([
    undefined,
    undefined,
  ])
})
