import { expect, test } from 'vitest'
import type { Shape } from '../../generated/shape.ts'
import { empty, maximal, minimal, nulls, unknownEnum, unseen } from './dials.ts'
import { createLens, type Dial } from './lens.ts'
import type { ShapeTable } from './resolve.ts'

const table: ShapeTable = {
  shapes: {
    Room: {
      type: 'object',
      properties: {
        id: { type: 'string', always: true },
        kind: { ref: 'Kind' },
        size: { type: 'string', values: ['S', 'L'], example: 'S' },
        topic: { type: 'string', nullable: true, example: 'Invoices', always: true },
        tags: { type: 'array', items: { ref: 'Kind', nullable: true } },
        seats: { type: 'array', min: 1, items: { type: 'integer' }, always: true },
        next: { ref: 'Room' },
        mark: {
          variants: [
            { type: 'integer', example: 3 },
            { type: 'array', items: { type: 'integer', example: 3 } },
          ],
        },
      },
    },
    Kind: { type: 'string', values: ['open', 'closed'], open: true },
    Page: {
      type: 'object',
      properties: { data: { type: 'array', items: { ref: 'Room' }, always: true }, has_more: { type: 'boolean' } },
    },
  },
  answers: { getRoom200: { ref: 'Room' }, listRooms200: { ref: 'Page' } },
}
const room = {
  id: 'r1',
  kind: 'open',
  size: 'L',
  topic: 'Delivery',
  tags: ['open', 'closed'],
  seats: [4, 5],
  mark: [7],
}
const bare = { id: 'r2', topic: null, seats: [1] }

const show = (dial: Dial, body: unknown, answer = 'getRoom200', kept: readonly string[] = []): unknown =>
  createLens(table, dial, (_, property) => kept.includes(property))(answer, body, 'subject')

test('minimal leaves out every optional property, beside kept ones', () => {
  expect(show(minimal, room)).toEqual({ id: 'r1', topic: 'Delivery', seats: [4, 5] })
  expect(show(minimal, room, 'getRoom200', ['size'])).toEqual({ id: 'r1', size: 'L', topic: 'Delivery', seats: [4, 5] })
})

test('nulls shows null wherever it is allowed, also in lists and where nothing was', () => {
  expect(show(nulls, room)).toEqual({ ...room, topic: null, tags: [null, null] })
  expect(show(nulls, { id: 'r3', seats: [] })).toEqual({ id: 'r3', topic: null, seats: [] })
  expect(show(nulls, room, 'getRoom200', ['topic'])).toEqual({ ...room, tags: [null, null] })
})

test('empty shows empty lists where they may be, and says that there is no more', () => {
  expect(show(empty, room)).toEqual({ ...room, tags: [], mark: [] })
  expect(show(empty, { data: [room], has_more: true }, 'listRooms200')).toEqual({ data: [], has_more: false })
})

test('unknown-enum shows an unseen value in every open enum, also where it was absent, and in no other', () => {
  expect(show(unknownEnum, room)).toEqual({ ...room, kind: unseen, tags: [unseen, unseen] })
  expect(show(unknownEnum, bare)).toEqual({ ...bare, kind: unseen })
})

test('maximal makes what is absent, null or empty, leaves what is there, and ends', () => {
  const materials = { shapes: table.shapes, ids: () => ({}), isKept: () => false, exampleId: () => undefined, now: 0 }
  const full = show(maximal(materials), bare)
  const kind = expect.stringMatching(/^(open|closed)$/)
  const size = expect.stringMatching(/^[SL]$/)
  expect(full).toEqual({
    id: 'r2',
    kind,
    size,
    topic: 'Invoices',
    tags: [kind],
    seats: [1],
    next: {
      id: 'text',
      kind,
      size,
      topic: 'Invoices',
      tags: [kind],
      seats: [1],
      next: expect.anything(),
      mark: expect.anything(),
    },
    mark: expect.toSatisfy((mark: unknown) => mark === 3 || JSON.stringify(mark) === '[3]'),
  })
  expect(show(maximal(materials), { ...room, next: bare })).toMatchObject({ ...room, next: { id: 'r2', kind } })
})

const shape: Shape = { type: 'string', values: ['a'], open: true, nullable: true }
const place = { name: 'x', key: 'x', path: 'x', always: false, variants: [], components: [], made: false }

test('a value that already is what a profile shows stays', () => {
  expect([nulls(shape, null, place), unknownEnum(shape, unseen, place), minimal(shape, undefined, place)]).toEqual([
    null,
    unseen,
    undefined,
  ])
})
