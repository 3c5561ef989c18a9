import { expect, test } from 'vitest'
import { birdChannel, inShort, judge } from '../testing/judge.ts'

test('reports a property the document does not know, with its type and never its value', async () => {
  const body = { ...birdChannel, resourceOwners: { secret: 'x' }, settings: [{ key: 'a', colour: 'red' }] }
  expect((await judge('bird', 'getChannel', 200, body)).map(inShort)).toEqual([
    'warning undocumented-property /resourceOwners: a property of type object / no such property',
    'warning undocumented-property /settings/0/colour: a property of type string / no such property',
  ])
})

test.each([
  ['', 'string, an empty one'],
  ['red', 'string'],
  ['2024-11-21T08:56:12Z', 'string, a date-time'],
  ['2024-11-21', 'string, a date'],
  ['123e4567-e89b-12d3-a456-426614174000', 'string, a UUID'],
  ['https://ada@example.com/?token=s3cret', 'string, a URL'],
  ['ada@example.com', 'string, an e-mail address'],
  ['4711', 'string, digits'],
  [null, 'null'],
  [1.5, 'number'],
  [[1], 'array'],
])('tells of %j no more than its type and form', async (value, type) => {
  const [finding] = await judge('bird', 'getChannel', 200, { ...birdChannel, extra: value })
  expect(finding?.received).toBe(`a property of type ${type}`)
})

test('tells the name of an undocumented property only if it looks like one', async () => {
  const body = { ...birdChannel, extra_1: 1, 'ada@example.com': 1, user4915112345: 1, 'a/b~c': 1 }
  expect((await judge('bird', 'getChannel', 200, body)).map(({ instancePath }) => instancePath)).toEqual([
    '/extra_1',
    '/*',
    '/*',
    '/*',
  ])
})

test('reports a property of a closed object as an error', async () => {
  const body = { serviceWindowExpireAt: null, window: 1 }
  expect((await judge('bird', 'getChannelContact', 200, body)).map(inShort)).toEqual([
    'error undocumented-property /window: a number / no such property, and no others are allowed',
  ])
})

test('leaves free maps alone', async () => {
  expect(
    await judge('bird', 'getChannelContact', 200, { serviceWindowExpireAt: null, metadata: { any: 'thing' } }),
  ).toEqual([])
  expect(
    await judge('bird', 'getChannel', 200, { ...birdChannel, platformMessageJsonSchemaOverride: { type: 'object' } }),
  ).toEqual([])
})

test('cites what lists the members, where the document does', async () => {
  const settings = [{ key: 'a', colour: 'red' }]
  const capabilities = { voice: { voice: { paused: true } } }
  const bird = await judge('bird', 'getChannel', 200, { ...birdChannel, extra: 1, settings, capabilities })
  const page = await judge('channel-talk', 'listGroupMessages', 200, { messages: [], total: 7 })
  expect([...bird, ...page].map(({ instancePath, facts }) => [instancePath, facts])).toEqual([
    ['/extra', []],
    ['/settings/0/colour', ['B49']],
    ['/capabilities/voice/voice/paused', ['B163', 'B48', 'B44']],
    ['/total', ['C030', 'C348']],
  ])
})
