import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lasting, showOnce, writeJson } from './lasting.ts'

const object = fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 4 })
const part = fc.oneof(fc.jsonValue(), object.map(lasting), fc.constant(undefined))

test('writes what JSON.stringify writes, whatever lasts in a body', () => {
  const body = fc.oneof(
    fc.jsonValue(),
    fc.dictionary(fc.string(), fc.oneof(part, fc.array(part), fc.array(part).map(lasting)), { maxKeys: 4 }),
  )
  fc.assert(
    fc.property(body, (some) => {
      expect(writeJson(some)).toBe(JSON.stringify(some))
      expect(writeJson(some)).toBe(JSON.stringify(some))
    }),
  )
})

test('shows an object once, and what takes its place anew', () => {
  const show = showOnce(({ name }: { name: string }) => ({ name }))
  const stored = { name: 'one' }
  expect(show(stored)).toBe(show(stored))
  expect(show({ ...stored, name: 'two' })).toEqual({ name: 'two' })
})
