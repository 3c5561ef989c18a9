import { expect, test } from 'vitest'
import { birdChannel, inShort, judge } from '../testing/judge.ts'

const bots = (createdAt: number) =>
  judge('channel-talk', 'listGroupMessages', 200, {
    messages: [],
    bots: [{ id: '1', name: 'Bot', color: '#123456', createdAt }],
  })

test('reports seconds in a milliseconds field', async () => {
  expect((await bots(1_624_422_361)).map(inShort)).toEqual([
    'error timestamp /bots/0/createdAt: 1624422361, which is in seconds / milliseconds since 1970',
  ])
})

test('accepts milliseconds there, and says nothing of a number too small to tell', async () => {
  expect([await bots(1_624_422_361_892), await bots(0)]).toEqual([[], []])
})

test('reports milliseconds in a seconds field', async () => {
  const thread = (updated_at: number) =>
    judge('packagex', 'getThread', 200, {
      data: { object: 'thread', id: 'thrd_a', resource_id: 'a', updated_at },
      status: 200,
      message: '',
      errors: [],
    })
  const units = async (time: number) => (await thread(time)).filter(({ check }) => check === 'timestamp').map(inShort)
  expect(await units(1_624_422_361_892)).toEqual([
    'error timestamp /data/updated_at: 1624422361892, which is in milliseconds / seconds since 1970',
  ])
  expect(await units(1_624_422_361)).toEqual([])
})

test.each([
  ['2024-11-21', '"0000-00-00", a date without a time'],
  ['2024-11-21T08:56:12', '"0000-00-00T00:00:00", a time without an offset'],
  ['2024-11-21 08:56:12Z', '"0000-00-00 00:00:00Z", a date-time with a blank for the T'],
  ['2024-11-21T08:56:12.5+0200', '"0000-00-00T00:00:00.0+0000", a date-time whose offset has no colon'],
  ['2024-11-21T08:56:12-03', '"0000-00-00T00:00:00-00", a date-time whose offset has no minutes'],
  ['1732179372', '"0000000000", which looks like seconds since 1970 in a string'],
  [1_732_179_372, '1732179372, which looks like seconds since 1970'],
  [1_732_179_372_986, '1732179372986, which looks like milliseconds since 1970'],
  ['2024-13-21T08:56:12Z', '"0000-00-00T00:00:00Z", a date or time that does not exist'],
  ['Thu, 21 Nov 2024', '"Aaa, 00 Aaa 0000"'],
  [true, 'a boolean'],
])('says in words how %j stands where a date-time belongs', async (createdAt, received) => {
  const findings = await judge('bird', 'getChannel', 200, { ...birdChannel, createdAt })
  expect(findings.map(({ received }) => received)).toEqual([received])
})

test('says that a date-time stands where a number of milliseconds belongs', async () => {
  const bot = { id: '1', name: 'Bot', color: '#123456', createdAt: '2024-11-21T08:56:12Z' }
  expect((await judge('channel-talk', 'listGroupMessages', 200, { messages: [], bots: [bot] })).map(inShort)).toEqual([
    'error timestamp /bots/0/createdAt: "0000-00-00T00:00:00Z", a date-time / milliseconds since 1970, a number',
  ])
})

test.each([
  '2024-11-21T08:56:12Z',
  '2024-11-21t08:56:12z',
  '2024-11-21T08:56:12.1+02:00',
  '2024-11-21T08:56:12.123456789-11:30',
])('accepts %s', async (createdAt) => {
  expect(await judge('bird', 'getChannel', 200, { ...birdChannel, createdAt })).toEqual([])
})

test('reports microseconds in a milliseconds field', async () => {
  expect((await bots(1_624_422_361_892_000)).map(inShort)).toEqual([
    'error timestamp /bots/0/createdAt: 1624422361892000, which is in microseconds / milliseconds since 1970',
  ])
})
