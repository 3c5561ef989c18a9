import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { loadContext } from './context.ts'

const context = await loadContext('channel-talk')

/** A value of a profile bot, so many levels deep. */
function nested(depth: number, innermost: unknown): unknown {
  let value = innermost
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? { m: { key: value } } : { l: [value] }
  return value
}

// Each of ten variants looked at all below it, at every level: 10^40 looks would not end.
test.each([
  ['in order', { s: 'text' }, true],
  ['broken at the bottom', { s: 7 }, false],
  ['empty at the bottom', {}, false],
])('a value that nests itself 40 levels deep, %s, is judged at once', (_, innermost, isValid) => {
  const value = nested(40, innermost)
  expect(context.validators['ProfileBotValue']?.(value)).toBe(isValid)
  expect(context.closedValidators['ProfileBotValue']?.(value)).toBe(isValid)
})

test('a flat one is judged as the description says, each variant by itself', () => {
  const ajv = new (createRequire(import.meta.url)('ajv/dist/2020').default)({ strict: false, validateFormats: false })
  ajv.addSchema(context.description, 'description')
  const validate = ajv.getSchema('description#/components/schemas/ProfileBotValue')
  const values = [
    { s: 'a' },
    { s: 1 },
    { s: 'a', n: 1 },
    { n: '1', ss: ['a'] },
    { m: { a: { s: 'a' }, b: { l: [{ bool: true }, { null: true }] } } },
    { m: { a: {} } },
    { l: [{ ns: [1] }] },
    {},
    { other: 1 },
    null,
    'text',
    [],
  ]
  const given = values.map((value) => context.validators['ProfileBotValue']?.(value))
  expect(given).toEqual(values.map((value) => validate(value)))
  expect(given).toEqual([true, false, false, true, true, false, false, false, false, false, false, false])
})
