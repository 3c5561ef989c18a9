import { describe, expect, test } from 'vitest'
import type { Validator } from '../../generated/validator.ts'
import { loadContext } from '../context.ts'
import { hiding } from '../redact.ts'
import { birdChannel, inShort, judge } from '../testing/judge.ts'
import { responseSchema } from './response-schema.ts'

const channel = async (changes: object) =>
  (await judge('bird', 'getChannel', 200, { ...birdChannel, ...changes })).map(inShort)

describe('a channel of Bird', () => {
  test('gives no finding when it is in order', async () => {
    expect(await channel({})).toEqual([])
  })

  test.each([
    [
      'a value outside a closed enum',
      { status: 'paused' },
      'error enum-value /status: "paused" / one of "active", "pending", "setting-up", "failed", "inactive", "deleted" or "warning"',
    ],
    [
      'the wrong case of an enum value',
      { status: 'Active' },
      'error enum-value /status: "Active" / one of "active", "pending", "setting-up", "failed", "inactive", "deleted" or "warning"',
    ],
    ['null where it is not allowed', { name: null }, 'error nullable /name: null / string'],
    ['another type', { name: 7 }, 'error response-schema /name: a number / string'],
    [
      'an ID that is no UUID',
      { id: 'abc' },
      'error id-kind /id: "aaa" / the ID of a channel, such as 123e4567-e89b-12d3-a456-426614174000',
    ],
    [
      'a broken pattern',
      { platformServiceUrlOverride: 'http://x' },
      'error response-schema /platformServiceUrlOverride: "http://a" / the form ^https://',
    ],
    ['a moment that is none', { createdAt: 'yesterday' }, 'error timestamp /createdAt: "aaaaaaaaa" / a date-time'],
    [
      'a wrong item deep inside',
      { settings: [{ key: 'a' }, { key: 5 }] },
      'error response-schema /settings/1/key: a number / string',
    ],
  ])('reports %s', async (_name, changes, finding) => {
    expect(await channel(changes)).toEqual([finding])
  })

  test('reports a required property that is absent, and does not take null for it', async () => {
    const { name: _name, ...without } = birdChannel
    expect((await judge('bird', 'getChannel', 200, without)).map(inShort)).toEqual([
      'error required-property /name: absent / required',
    ])
    expect((await judge('bird', 'getChannelContact', 200, {})).map(inShort)).toEqual([
      'error required-property /serviceWindowExpireAt: absent / required',
    ])
    expect(await judge('bird', 'getChannelContact', 200, { serviceWindowExpireAt: null })).toEqual([])
  })

  test('accepts null exactly where the document marks it', async () => {
    expect(await channel({ useCaseType: null, preferences: null, platformServiceVersionOverride: null })).toEqual([])
    expect(await channel({ suites: null })).toEqual(['error nullable /suites: null / array'])
  })

  test('reports every error of an answer at once', async () => {
    expect(await channel({ status: 'x', name: null, createdAt: 1 })).toHaveLength(3)
  })

  test('explains only the variant that a value was meant to be', async () => {
    expect(await channel({ preferences: { isPrivate: 'yes' } })).toEqual([
      'error response-schema /preferences/isPrivate: a string of 3 characters / boolean',
    ])
    expect(await channel({ useCaseType: 'conversational' })).toEqual([
      'error enum-value /useCaseType: "conversational" / one of "transactional", "marketing" or "conversation"',
    ])
  })

  test('reports a body that is no object at all', async () => {
    expect((await judge('bird', 'getChannel', 200, 'gateway timeout')).map(inShort)).toEqual([
      'error response-schema /: a string of 15 characters / object',
    ])
  })
})

test('cites the facts and the file behind a finding', async () => {
  const [finding] = await judge('bird', 'getChannel', 200, { ...birdChannel, status: 'paused' })
  expect(finding).toEqual({
    check: 'enum-value',
    severity: 'error',
    provider: 'bird',
    operationId: 'getChannel',
    status: 200,
    instancePath: '/status',
    received: '"paused"',
    documented: 'one of "active", "pending", "setting-up", "failed", "inactive", "deleted" or "warning"',
    facts: ['B89'],
    spec: 'specs/bird/schemas/ChannelStatus.yaml',
    advice:
      'Ask bird if the value is new or a mistake; if it is new, add it to the enum in specs/bird/schemas/ChannelStatus.yaml, else accept it until bird mends it, as check does with --baseline.',
    source: { file: 'test', entry: null },
  })
})

test('never passes over a body that the schema refuses, even when the explanation comes to nothing', async () => {
  const context = await loadContext('bird')
  const refuse = (keyword: string, instancePath: string): Validator<unknown> =>
    Object.assign((_value: unknown): _value is unknown => false, {
      errors: [{ keyword, instancePath, schemaPath: '', params: { allowedValues: [] } }],
    })
  const ambiguous = {
    ...context,
    redactor: hiding,
    validators: { getChannel200: refuse('oneOf', '') },
    // Explained by a new value of an extensible enum alone, which is no error.
    closedValidators: { getChannel200: refuse('enum', '/suites/0') },
  }
  const schema = { $ref: '#/components/schemas/Channel' }
  const judgements = responseSchema(ambiguous, 'getChannel200', schema, { ...birdChannel, suites: ['service'] })
  expect(judgements.map(({ check, documented }) => [check, documented])).toEqual([
    ['response-schema', 'exactly one of the documented variants'],
  ])
})
