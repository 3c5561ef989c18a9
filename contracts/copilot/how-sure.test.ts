import { expect, test } from 'vitest'
import { checkExchange } from '../check-exchange.ts'
import { loadContext } from '../context.ts'
import { answer, channel, client, message } from '../testing/copilot-answers.ts'

const context = await loadContext('copilot')
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
