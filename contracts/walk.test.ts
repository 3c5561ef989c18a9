import { expect, test } from 'vitest'
import { loadContext } from './context.ts'
import { walkBody } from './walk.ts'

/** A value of a profile bot that holds itself in a list, so deep. */
function nested(depth: number): unknown {
  return depth === 0 ? { s: 'x' } : { l: [nested(depth - 1)] }
}

const context = await loadContext('channel-talk')

test('a value that holds itself is walked in steps that grow with its depth, not with its power', () => {
  const schema = { $ref: '#/components/schemas/ProfileBotValue' }
  const steps = [10, 20, 40].map((depth) => walkBody(context.description, schema, nested(depth)).length)
  const [ten = 0, twenty = 0, forty = 0] = steps
  expect(ten).toBeGreaterThan(30)
  expect([twenty / ten, forty / twenty].every((growth) => growth < 2.5)).toBe(true)
})
