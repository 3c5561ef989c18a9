import { expect, test } from 'vitest'
import { loadContext } from './context.ts'
import { createCoverage } from './coverage/coverage.ts'
import { explainErrors } from './judge-errors.ts'
import { inShort, judge } from './testing/judge.ts'

// Ten variants hold the same lists and maps: to look at a value in each of them, or twice in the best, at every level of nesting would never end.

const context = await loadContext('channel-talk')
const depth = 60
const place = '/messages/0/profileBot/0/value'

/** A value of a profile bot in a value of a profile bot …, in maps and lists. */
function nested(innermost: unknown, levels = depth): unknown {
  let value = innermost
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? { m: { key: value } } : { l: [value] }
  return value
}

function page(value: unknown): unknown {
  const message = { id: '60d2b7d9897380e9d378', chatKey: 'group-1', channelId: '1', chatType: 'group', chatId: '1' }
  return { messages: [{ ...message, createdAt: 1_624_422_361_866, profileBot: [{ value }] }] }
}

test.each([
  ['right', { s: 'text' }, []],
  ['wrong', { s: 7 }, ['error response-schema /s: a number / string, as a ProfileBotStringValue']],
  ['empty', {}, ['warning response-schema : an object / one of the documented variants, as a ProfileBotMapValue']],
  ['unknown', { s: 'text', x: 7 }, ['warning undocumented-property /x: a property of type integer / no such property']],
])(
  'a body that nests itself and is %s at its innermost is judged by its best variants',
  async (_, innermost, given) => {
    const findings = await judge('channel-talk', 'listGroupMessages', 200, page(nested(innermost)))
    const inside = `${place}${'/l/0/m/key'.repeat(depth / 2)}`
    expect(findings.map((finding) => inShort(finding).replace(inside, ''))).toEqual(given)
  },
)

test('the errors that validators leave grow with the depth of a value', () => {
  const value = nested({ s: 7 })
  const { ProfileBotValue: open } = context.validators
  const { ProfileBotValue: closed } = context.closedValidators
  expect([open?.(value), closed?.(value)]).toEqual([false, false])
  expect(open?.errors?.length).toBeLessThan(10 * depth)
  expect(closed?.errors?.length).toBeLessThan(40 * depth)
})

test('each value is explained once by each variant', () => {
  let asked = 0
  const validators = Object.fromEntries(
    Object.entries(context.closedValidators).map(([name, validator]) => {
      const counted = (value: unknown): value is unknown => {
        asked += 1
        const isValid = validator(value)
        counted.errors = validator.errors ?? null
        return isValid
      }
      counted.errors = validator.errors ?? null
      return [name, counted]
    }),
  )
  const schema = { $ref: '#/components/schemas/ProfileBotValue' }
  const errors = explainErrors(
    { description: context.description, validators },
    'ProfileBotValue',
    schema,
    nested({ s: 7 }),
  )
  expect(errors.map(({ keyword, branch }) => [keyword, branch])).toEqual([['type', 'ProfileBotStringValue']])
  expect(asked).toBeLessThan(3 * depth)
})

test('a body that nests itself exercises what it would with a few levels', () => {
  const coverage = createCoverage(context)
  const add = (levels: number) =>
    coverage.add(
      'listGroupMessages',
      {
        request: { method: 'GET', url: '/', headers: {} },
        response: { status: 200, headers: {}, body: page(nested({ s: 'text' }, levels)) },
        source: { file: 'test', entry: null },
      },
      { findings: [] },
    )
  expect(add(depth)).toBeGreaterThan(20)
  expect(add(4)).toBe(0)
})
