import { expect, test } from 'vitest'
import { createWords } from '../world/random.ts'
import { createWorld } from '../world/world.ts'
import { createIdMaker, vary } from './make-id.ts'
import { makeNumber } from './make-number.ts'
import { makeText } from './make-text.ts'

const world = createWorld(1)

test.each([
  ['CHT-1111-2222-3333', /^CHT-\d{4}-\d{4}-\d{4}$/],
  ['thrd_aB3dE6gH', /^thrd_[A-Za-z0-9]{8}$/],
  ['#1a2b3c', /^#[0-9a-f]{6}$/],
])('varies %s within its form', (text, form) => {
  const varied = vary(text, (candidate) => form.test(candidate), createWords(1, text))
  expect(varied).toMatch(form)
  expect(varied).not.toBe(text)
})

test('gives ids of a form without an end, longer than the example where there is no room', () => {
  const next = createIdMaker(world, 'loft', { pattern: /^[0-9]+$/, examples: ['1'] }, { type: 'string' })
  const ids = Array.from({ length: 40 }, next)
  expect(new Set(ids).size).toBe(40)
  expect(ids.filter((id) => !/^[0-9]+$/.test(id ?? ''))).toEqual([])
})

test('gives no more ids than a form has', () => {
  const next = createIdMaker(world, 'door', { pattern: /^[0-9]$/, examples: ['1'] }, { type: 'string', max: 1 })
  const ids = Array.from({ length: 40 }, next).filter((id) => id !== undefined)
  expect([new Set(ids).size, ids.length]).toEqual([ids.length, ids.length])
  expect(ids.length).toBeLessThanOrEqual(10)
})

test.each([
  ['an integer within bounds', { type: 'integer', min: 3, max: 5 }, [3, 5]],
  ['a number in a narrow gap', { type: 'number', min: 0.2, max: 0.4 }, [0.2, 0.4]],
  ['a negative number', { type: 'integer', max: -7 }, [-7, -7]],
] as const)('makes %s', (_, shape, [min, max]) => {
  const made = ['a', 'b', 'c', 'd'].map((owner) => makeNumber(world.now, shape, 'size', owner))
  expect(made.filter((number) => !(number >= min && number <= max))).toEqual([])
})

test('makes one person of the texts of an object, and keeps lengths', () => {
  const owner = { key: 'user#1', isPerson: true }
  const text = (name: string, shape = {}): string => makeText(world, { type: 'string', ...shape }, name, owner)
  expect(`${text('first_name')} ${text('lastName')}`).toBe(text('name'))
  expect(text('email', { format: 'email' })).toContain(
    text('lastName')
      .toLowerCase()
      .replaceAll(/[^a-z]+/g, '-'),
  )
  expect(text('bio', { example: 'Ann', min: 5 })).toBe('Ann..')
  expect(text('bio', { example: 'Annabel', max: 3 })).toBe('Ann')
  expect(Date.parse(text('createdAt', { format: 'date-time' }))).toBeLessThan(
    Date.parse(text('updatedAt', { format: 'date-time' })),
  )
  expect(Date.parse(text('expiresAt', { format: 'date-time' }))).toBeGreaterThan(world.now)
})
