import { expect, test } from 'vitest'
import { birdChannel, inShort, judge } from '../testing/judge.ts'

const bot = (id: string) =>
  judge('channel-talk', 'listGroupMessages', 200, { messages: [], bots: [{ id, name: 'Bot', color: '#123456' }] })

test('warns of an ID in another form than the known ones', async () => {
  expect((await bot('robot')).map(inShort)).toEqual([
    'warning id-kind /bots/0/id: "aaaaa" / the ID of a bot, such as 10598',
  ])
})

test('accepts the known form, and an empty string in a reference for none', async () => {
  const chatOf = { id: '60d2b7d9897380e9d378', chatId: '' }
  const inMessage = await judge('channel-talk', 'listGroupMessages', 200, { messages: [chatOf] })
  expect([await bot('10598'), inMessage.filter(({ check }) => check === 'id-kind')]).toEqual([[], []])
})

test("warns of an object's own ID that is empty", async () => {
  expect((await bot('')).map(inShort)).toEqual(['warning id-kind /bots/0/id: "" / the ID of a bot, such as 10598'])
})

test('makes a form that the document itself shows an error', async () => {
  expect((await judge('bird', 'getChannel', 200, { ...birdChannel, platformId: 'what sapp' })).map(inShort)).toEqual([
    'error id-kind /platformId: "aaaa aaaa" / the ID of a platform, such as whatsapp',
  ])
})

test('cites what the document says of a list whose items it says nothing of', async () => {
  const reactions = [{ emojiName: 'thumbsup', personKeys: ['robot'] }]
  const message = { reactions }
  const findings = await judge('channel-talk', 'listGroupMessages', 200, { messages: [message] })
  const found = findings.filter(({ check }) => check === 'id-kind')
  expect(found.map(({ instancePath, facts }) => [instancePath, facts])).toEqual([
    ['/messages/0/reactions/0/personKeys/0', ['C103']],
  ])
})
