import { expect, test } from 'vitest'
import type { Shape } from '../../generated/shape.ts'
import { createLens, type Dial, type Place } from './lens.ts'
import type { ShapeTable } from './resolve.ts'

const table: ShapeTable = {
  shapes: {
    Thread: {
      type: 'object',
      properties: {
        id: { type: 'string', always: true },
        title: { type: 'string', nullable: true },
        by: { ref: 'Person' },
        tags: { type: 'array', unique: true, items: { type: 'string' } },
      },
    },
    Person: { type: 'object', properties: { id: { type: 'integer', always: true }, mood: { ref: 'Mood' } } },
    Mood: { type: 'string', values: ['glad', 'sad'] },
    List: { type: 'object', properties: { data: { type: 'array', items: { ref: 'Thread' }, always: true } } },
    Labels: { type: 'object', properties: { count: { type: 'integer' } }, rest: { ref: 'Person' } },
  },
  answers: { listThreads200: { ref: 'List' }, getThread200: { ref: 'Thread' }, getLabels200: { ref: 'Labels' } },
}
const nothing = () => false
const thread = { id: 't1', title: 'Hello', by: { id: 7, mood: 'glad' }, tags: ['a', 'b'] }

/** A dial that changes nothing and notes every place and value that it is given. */
function noting<Noted>(note: (place: Place, value: unknown, shape: Shape) => Noted): { dial: Dial; noted: Noted[] } {
  const noted: Noted[] = []
  const dial: Dial = (shape, value, place) => {
    noted.push(note(place, value, shape))
    return value
  }
  return { dial, noted }
}

test('a dial that changes nothing gives an equal answer, with what no shape speaks of', () => {
  const body = { data: [{ ...thread, extra: { deep: [1, null] } }, { id: 't2' }], more: true }
  expect(createLens(table, (_, value) => value, nothing)('listThreads200', body, '')).toEqual(body)
})

test('an answer without a shape, and bytes, stay as they are', () => {
  const lens = createLens(table, () => 'changed', nothing)
  const bytes = new Uint8Array([1])
  expect(lens('getFile200', { any: 1 }, '')).toEqual({ any: 1 })
  expect(lens('getThread200', bytes, '')).toBe(bytes)
})

test('a property has the same key in a list and alone: its nearest object with an id, then the way', () => {
  const { dial, noted } = noting(({ key }) => key)
  const lens = createLens(table, dial, nothing)
  lens('getThread200', thread, 't1')
  const alone = [...noted]
  lens('listThreads200', { data: [{ id: 't0' }, thread] }, '')
  expect(alone).toEqual([
    'Thread#t1/id',
    'Thread#t1/title',
    'Thread#t1/by',
    'Person#7/id',
    'Person#7/mood',
    'Thread#t1/tags',
    'Thread#t1/tags/0',
    'Thread#t1/tags/1',
  ])
  expect(noted.slice(-alone.length)).toEqual(alone)
})

test('what has no id is known by the answer and its subject', () => {
  const { dial, noted } = noting(({ key, path }) => `${key} at ${path}`)
  createLens(table, dial, nothing)('getLabels200', { count: 1 }, 'a/b')
  expect(noted).toEqual(['getLabels200#a/b/count at Labels/count'])
})

test('a dial is told the shape without its reference, whether it may be left out, and what is absent', () => {
  const { dial, noted } = noting(({ name, always }, value, { type, values }) => [name, always, value, type ?? values])
  createLens(table, dial, nothing)('getThread200', { id: 't1', by: { id: 7 } }, '')
  expect(noted).toEqual([
    ['id', true, 't1', 'string'],
    ['by', false, { id: 7 }, 'object'],
    ['id', true, 7, 'integer'],
    ['mood', false, undefined, 'string'],
    ['title', false, undefined, 'string'],
    ['tags', false, undefined, 'array'],
  ])
})

test('leaves out what becomes undefined, and turns what is inside a value after it', () => {
  const dial: Dial = (_, value, { name }) => {
    if (name === 'title') return undefined
    if (name === 'by') return { id: 8, mood: 'sad' }
    return name === 'mood' ? `very ${value}` : value
  }
  expect(createLens(table, dial, nothing)('getThread200', thread, '')).toEqual({
    id: 't1',
    by: { id: 8, mood: 'very sad' },
    tags: ['a', 'b'],
  })
})

test('what a dial made is marked, all the way down, and is known by where it stands', () => {
  const { dial, noted } = noting(({ key, made }) => `${key} ${made}`)
  const making: Dial = (shape, value, place) => dial(shape, value, place) ?? (place.name === 'by' ? { id: 9 } : value)
  createLens(table, making, nothing)('getThread200', { id: 't1' }, '')
  expect(noted.filter((line) => line.includes('by'))).toEqual([
    'Thread#t1/by false',
    'Thread#t1/by/id true',
    'Thread#t1/by/mood true',
  ])
})

test('a list of different items has no item twice after a dial made them equal', () => {
  const dial: Dial = (_, value, { name }) => (name === '*' && typeof value === 'string' ? 'same' : value)
  expect(createLens(table, dial, nothing)('getThread200', { id: 't1', tags: ['a', 'b'] }, '')).toEqual({
    id: 't1',
    tags: ['same'],
  })
})

test('kept properties, those that a request keeps, and those of a map are not turned, what is inside them is', () => {
  const dial: Dial = (_, value, { name }) => (name === '*' ? value : typeof value === 'object' ? value : 'turned')
  const lens = createLens(table, dial, (component, name) => `${component}.${name}` === 'Thread.id' || name === 'by')
  expect(lens('getThread200', thread, '', (name) => name === 'title')).toEqual({
    id: 't1',
    title: 'Hello',
    by: { id: 'turned', mood: 'turned' },
    tags: ['a', 'b'],
  })
  expect(lens('getLabels200', { count: 1, anyone: { id: 7, mood: 'sad' } }, '')).toEqual({
    count: 'turned',
    anyone: { id: 'turned', mood: 'turned' },
  })
})

test('a property called __proto__ is a property like any other', () => {
  const body: unknown = JSON.parse('{"__proto__": {"id": 7, "mood": "sad"}, "constructor": {"id": 8}}')
  const shown = createLens(table, (_, value) => value, nothing)('getLabels200', body, '')
  expect(JSON.stringify(shown)).toBe(JSON.stringify(body))
  expect(Object.getPrototypeOf(shown)).toBe(Object.prototype)
})
