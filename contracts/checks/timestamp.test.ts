import { expect, test } from 'vitest'
import { inShort, judge } from '../testing/judge.ts'

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
