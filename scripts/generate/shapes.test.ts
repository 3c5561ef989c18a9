import { describe, expect, test } from 'vitest'
import type { Description } from '../../contracts/description.ts'
import type { Schema } from '../../contracts/schema.ts'
import type { Shape } from '../../generated/shape.ts'
import { shapeOf, shapesFile } from './shapes.ts'
import { readPigeon } from './testdata/pigeon.ts'

const { description } = await readPigeon()

/** The shape of a schema in a description that has these components besides. */
function shape(schema: Schema, schemas: Record<string, Schema> = {}): Shape {
  const described: Description = { ...description, components: { ...description.components, schemas } }
  return shapeOf(described, [schema])
}
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const text: Schema = { type: 'string' }

describe('a reference', () => {
  test.each<[string, Schema, Shape]>([
    ['alone stays', ref('Name'), { ref: 'Name' }],
    [
      'with words about it stays',
      { ...ref('Name'), description: 'Who.', examples: ['Ada'], 'x-source': ['P1'] },
      { ref: 'Name' },
    ],
    ['in an allOf is worked out', { allOf: [ref('Name')], description: 'Who.' }, { type: 'string', min: 1 }],
    ['with a limit is worked out', { ...ref('Name'), maxLength: 5 }, { type: 'string', min: 1, max: 5 }],
    ['with null beside it is nullable', { oneOf: [ref('Name'), { type: 'null' }] }, { ref: 'Name', nullable: true }],
  ])('%s', (_, schema, expected) => {
    expect(shape(schema, { Name: { type: 'string', minLength: 1 } })).toEqual(expected)
  })
})

describe('allOf', () => {
  test('is merged: properties of all parts, what any requires, the narrower limits', () => {
    const schema: Schema = {
      allOf: [
        ref('Base'),
        { type: 'object', required: ['kind'], properties: { kind: { const: 'big' }, size: { maximum: 5 } } },
      ],
    }
    const Base: Schema = {
      type: 'object',
      required: ['id'],
      properties: {
        id: text,
        kind: { type: 'string', enum: ['big', 'small'] },
        size: { type: 'integer', minimum: 1, maximum: 9 },
      },
    }
    expect(shape(schema, { Base })).toEqual({
      type: 'object',
      properties: {
        id: { type: 'string', always: true },
        kind: { type: 'string', values: ['big'], always: true },
        size: { type: 'integer', min: 1, max: 5 },
      },
    })
  })

  test('of a choice gives variants that each have everything', () => {
    const schema: Schema = {
      type: 'object',
      properties: { id: text },
      oneOf: [{ required: ['a'], properties: { a: text } }, { properties: { b: text } }],
    }
    expect(shape(schema)).toEqual({
      variants: [
        { type: 'object', properties: { id: { type: 'string' }, a: { type: 'string', always: true } } },
        { type: 'object', properties: { id: { type: 'string' }, b: { type: 'string' } } },
      ],
    })
  })
})

describe('null is allowed', () => {
  test.each<[string, Schema, Shape]>([
    ['by a list of types', { type: ['string', 'null'] }, { type: 'string', nullable: true }],
    ['by an arm', { oneOf: [text, { type: 'null' }] }, { type: 'string', nullable: true }],
    [
      'by an arm of several',
      { anyOf: [text, ref('A'), { type: 'null' }] },
      { variants: [text, { ref: 'A' }], nullable: true },
    ],
    [
      'and is no listed value',
      { type: ['string', 'null'], enum: ['a', null] },
      { type: 'string', nullable: true, values: ['a'] },
    ],
    ['alone', { type: 'null' }, { nullable: true }],
    [
      'not when another part forbids it',
      { type: 'string', oneOf: [{ minLength: 1 }, { type: 'null' }] },
      { type: 'string', min: 1 },
    ],
  ] as [string, Schema, Shape][])('%s', (_, schema, expected) => {
    expect(shape(schema, { A: { type: 'object' } })).toEqual(expected)
  })
})

test.each<[string, Schema, Shape]>([
  [
    'several types become variants',
    { type: ['string', 'integer', 'null'], examples: ['a', 3] },
    {
      variants: [
        { type: 'string', example: 'a' },
        { type: 'integer', example: 3 },
      ],
      nullable: true,
    },
  ],
  [
    'a format, a unit and an id',
    { type: 'integer', format: 'int64', 'x-unit': 'seconds' },
    { type: 'integer', format: 'int64', unit: 'seconds' },
  ],
  [
    'an id and its form',
    { type: 'string', pattern: '^A', 'x-id-kind': 'letter' },
    { type: 'string', pattern: '^A', idKind: 'letter' },
  ],
  [
    'an open list of values',
    { type: 'string', enum: ['a'], 'x-extensible-enum': true },
    { type: 'string', values: ['a'], open: true },
  ],
  ['the first example that fits', { type: 'integer', examples: [null, 'x', 4, 5] }, { type: 'integer', example: 4 }],
  ['a whole number as an example of any', { type: 'number', examples: [4] }, { type: 'number', example: 4 }],
  [
    'no example that is not listed',
    { type: 'string', enum: ['a'], examples: ['b', 'a'] },
    { type: 'string', values: ['a'], example: 'a' },
  ],
  ['no whole object as an example', { type: 'object', examples: [{ a: 1 }] }, { type: 'object' }],
  [
    'a list, its limits and its items',
    { type: 'array', minItems: 1, maxItems: 4, uniqueItems: true, items: ref('Any') },
    { type: 'array', min: 1, max: 4, unique: true, items: { ref: 'Any' } },
  ],
  [
    'what other properties hold',
    { type: 'object', additionalProperties: text },
    { type: 'object', rest: text as Shape },
  ],
  ['nothing of closed objects', { type: 'object', additionalProperties: false }, { type: 'object' }],
  [
    'presence in every known answer',
    { type: 'object', properties: { a: { ...text, 'x-presence': 'always' } } },
    { type: 'object', properties: { a: { type: 'string', always: true } } },
  ],
] as [string, Schema, Shape][])('gives %s', (_, schema, expected) => {
  expect(shape(schema)).toEqual(expected)
})

test('a component that holds itself ends at its name', () => {
  const Tree: Schema = {
    type: 'object',
    properties: { above: ref('Tree'), below: { type: 'array', items: ref('Tree') } },
  }
  expect(shape(Tree, { Tree })).toEqual({
    type: 'object',
    properties: { above: { ref: 'Tree' }, below: { type: 'array', items: { ref: 'Tree' } } },
  })
})

test('writes the shape of every component, and of every answer that has JSON', () => {
  const file = shapesFile(description, 'pigeon')
  const names = Array.from(file.matchAll(/^ {2}(\w+): /gm), ([, name]) => name)
  expect(names).toEqual([
    'Letter',
    'PostedLetter',
    'DraftLetter',
    'LetterBase',
    'Urgency',
    'Problem',
    'getLetter200',
    'getLetter404',
  ])
})
