import { expect, test } from 'vitest'
import type { Shape } from '../../generated/shape.ts'
import { derive, type Materials } from './derive.ts'

const now = Date.UTC(2025, 5, 2, 9)
const shapes: Record<string, Shape> = {
  Person: {
    type: 'object',
    properties: {
      id: { type: 'string', idKind: 'person', always: true },
      friend: { ref: 'Person' },
      boss: { ref: 'Person', always: true },
    },
  },
  Short: { type: 'object', properties: { name: { type: 'string', example: 'Ada' }, secret: { type: 'string' } } },
  Note: {
    type: 'object',
    properties: { text: { type: 'string', example: 'Hi' }, replies: { type: 'array', items: { ref: 'Note' } } },
  },
  Text: { variants: [{ ref: 'Bold' }, { type: 'string', example: 'plain' }] },
  Bold: { type: 'object', properties: { inner: { ref: 'Text', always: true } } },
}
const materials: Materials = {
  shapes,
  ids: () => ({ person: ['p1', 'p2', 'p3'], none: [] }),
  isKept: (component, property) => component === 'Short' && property === 'secret',
  exampleId: (kind) => (kind === 'none' ? 'made-up' : undefined),
  now,
}
const make = (shape: Shape, key = 'key') => derive(materials, shape, key)

test.each<[string, Shape, unknown]>([
  ['the example of text', { type: 'string', example: 'Hello' }, 'Hello'],
  ['any text where there is no example', { type: 'string' }, 'text'],
  ['no text where none fits', { type: 'string', max: 0 }, ''],
  ['the day after the present as a date-time', { type: 'string', format: 'date-time' }, '2025-06-03T09:00:00.000Z'],
  ['that day in milliseconds', { type: 'integer', format: 'int64', unit: 'milliseconds' }, now + 86_400_000],
  ['that day in seconds', { type: 'integer', format: 'int64', unit: 'seconds', example: 1 }, now / 1000 + 86_400],
  ['the example of a duration', { type: 'integer', unit: 'seconds', example: 90 }, 90],
  ['the least number', { type: 'integer', min: 4 }, 4],
  ['one', { type: 'number' }, 1],
  ['less than one where one is too much', { type: 'number', max: 0 }, 0],
  ['a listed number', { type: 'integer', values: [5, 6] }, 5],
  ['the only listed text', { type: 'string', values: ['yes'] }, 'yes'],
  ['a listed truth', { type: 'boolean', values: [false] }, false],
  ['a listed value of any type', { values: ['posted'] }, 'posted'],
  ['text where nothing is said', {}, 'text'],
  ['nothing where only null is allowed', { nullable: true }, undefined],
  ['an id made up where none of its kind exists', { type: 'string', idKind: 'none' }, 'made-up'],
  ['the example where nothing is known of a kind', { type: 'string', idKind: 'other', example: 'x-1' }, 'x-1'],
  ['one item', { type: 'array', items: { type: 'string', example: 'tag' } }, ['tag']],
  ['as many items as there have to be', { type: 'array', min: 3, items: { type: 'integer' } }, [1, 1, 1]],
  ['an empty list of nothing known', { type: 'array' }, []],
  ['an object without what is kept', { ref: 'Short' }, { name: 'Ada' }],
  ['a component that holds lists of itself once', { ref: 'Note' }, { text: 'Hi', replies: [] }],
])('makes %s', (_, shape, value) => {
  expect(make(shape)).toEqual(value)
})

test('takes ids that exist, and different ones for different keys', () => {
  const ids = Array.from({ length: 40 }, (_, index) => make({ type: 'string', idKind: 'person' }, `key ${index}`))
  expect(new Set(ids)).toEqual(new Set(['p1', 'p2', 'p3']))
})

test('takes every listed value and every variant for some key, and the same for the same', () => {
  const listed: Shape = { type: 'string', values: ['a', 'b'] }
  const either: Shape = { variants: [listed, { type: 'boolean' }] }
  const values = Array.from({ length: 40 }, (_, index) => make(either, `key ${index}`))
  expect(new Set(values)).toEqual(new Set(['a', 'b', true, false]))
  expect(values).toEqual(Array.from({ length: 40 }, (_, index) => make(either, `key ${index}`)))
})

test('makes a version 4 UUID, another one for another key', () => {
  const uuids = Array.from({ length: 20 }, (_, index) =>
    String(make({ type: 'string', format: 'uuid' }, `key ${index}`)),
  )
  expect(new Set(uuids).size).toBe(20)
  expect(
    uuids.filter((uuid) => !/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/.test(uuid)),
  ).toEqual([])
})

test('a component that holds itself ends, with no more than it has to have', () => {
  const endless: Shape = { ref: 'Text' }
  expect(Array.from({ length: 20 }, (_, index) => JSON.stringify(make(endless, `${index}`)))).toEqual(
    expect.arrayContaining(['"plain"', '{"inner":"plain"}']),
  )
})

test('shows what can be read where a component has such things, with what it lacks, the same wherever it stands', () => {
  const existing = {
    idsOf: (component: string) => (component === 'User' ? ['u1'] : []),
    said: (key: string) => (key === 'User#u1/name' ? 'Ada' : undefined),
  }
  const user: Shape = {
    type: 'object',
    properties: { id: { type: 'string' }, name: { type: 'string' }, isAway: { type: 'boolean' } },
  }
  const made = ['here', 'there', 'elsewhere'].map((key) =>
    derive({ ...materials, shapes: { User: user }, existing }, { ref: 'User' }, key),
  )
  expect(made).toEqual(Array(3).fill({ id: 'u1', name: 'Ada', isAway: true }))
})

test('fills what is said already, down to the items of lists, and changes none of it', () => {
  const said = { text: 'Hello', replies: [{ text: 'Well?' }, {}] }
  expect(derive(materials, { ref: 'Note' }, 'key', [], said)).toEqual({
    text: 'Hello',
    replies: [{ text: 'Well?' }, {}],
  })
})
