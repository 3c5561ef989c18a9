import { expect, test } from 'vitest'
import { checkExchange } from '../check-exchange.ts'
import { loadContext } from '../context.ts'

const context = await loadContext('copilot')
const client = 'b22a34db-f6ba-40cb-a415-c112d4c853d8'
const channel = {
  id: 's6v9eziejrrmad40vf3vgp',
  object: 'messageChannel',
  createdAt: '2022-08-07T15:04:23.024217Z',
  updatedAt: '2022-08-07T15:12:05.024217Z',
  membershipType: 'company',
  membershipEntityId: 'a6fcd58b-fc40-46e1-ab49-219ec8162a6b',
  memberIds: [client],
  lastMessageDate: '2023-06-26T20:13:53.700046Z',
}
const message = {
  id: '3d0c1f7a-52f6-4a43-9d0e-6f6f0c1a9b52',
  object: 'message',
  senderId: client,
  channelId: channel.id,
  createdAt: '2023-06-26T20:13:53.700046Z',
  updatedAt: '2023-06-26T20:13:53.700046Z',
  text: 'Hello.',
}

function answer(url: string, body: unknown) {
  const request = { method: 'GET', url, headers: {} }
  const response = { status: 200, headers: { 'content-type': 'application/json' }, body }
  return { request, response, source: { file: 'test', entry: null } }
}

test('times out of order by up to a second only warn, since two clocks may have told them', () => {
  const found = (operationId: string, body: object) =>
    checkExchange(context, operationId, answer(`/v1/messages?channelId=${channel.id}`, body)).map(
      ({ severity, instancePath }) => `${severity} ${instancePath}`,
    )
  const first = { ...message, createdAt: '2023-06-26T20:13:53.700046Z' }
  const then = (createdAt: string) => found('listMessages', { data: [first, { ...message, id: client, createdAt }] })
  expect(then('2023-06-26T20:13:53.700047Z')).toEqual(['warning /data/1/createdAt'])
  expect(then('2023-06-26T20:13:55Z')).toEqual(['error /data/1/createdAt'])
  const last = (lastMessageDate: string) => found('getMessageChannel', { ...channel, lastMessageDate })
  expect(last('2022-08-07T15:04:23.024216Z')).toEqual(['warning /lastMessageDate'])
  expect(last('2022-08-07T15:04:21Z')).toEqual(['error /lastMessageDate'])
})

test('a sender in another form only warns, with no fact: the document says the form of members alone', () => {
  const found = (operationId: string, body: object) =>
    checkExchange(context, operationId, answer('/v1/messages?channelId=c', body))
      .filter(({ check }) => check === 'id-kind')
      .map(({ severity, instancePath, facts }) => `${severity} ${instancePath} ${facts}`)
  expect(found('listMessages', { data: [{ ...message, senderId: 'system' }] })).toEqual(['warning /data/0/senderId '])
  expect(found('getMessageChannel', { ...channel, memberIds: ['system'] })).toEqual(['error /memberIds/0 C30'])
})
