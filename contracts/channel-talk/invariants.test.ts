import { describe, expect, test } from 'vitest'
import { checkExchange } from '../check-exchange.ts'
import { loadContext } from '../context.ts'
import type { Exchange } from '../exchange.ts'
import { hiding } from '../redact.ts'
import { invariants } from './invariants.ts'
import { messagesInTheOrderAsked } from './message-order.ts'
import { pageWithinLimit, pageWithinLimitOfBoth } from './page-limit.ts'

function answerTo(query: string, body: unknown): Exchange {
  return {
    request: { method: 'GET', url: `https://api.channel.io/open/v4/groups/1234/messages${query}`, headers: {} },
    response: { status: 200, headers: { 'content-type': 'application/json' }, body },
    source: { file: 'test', entry: null },
  }
}

const pageOf = (count: number): unknown => ({ messages: Array.from({ length: count }, () => ({})) })
const pageAt = (...times: unknown[]): unknown => ({ messages: times.map((createdAt) => ({ createdAt })) })

describe('page-within-limit', () => {
  test.each([
    ['?sortOrder=desc&limit=3', 3],
    ['?sortOrder=asc&limit=3', 0],
    ['?sortOrder=desc', 25],
    ['', 25],
    // A limit out of range may have been brought into range.
    ['?limit=0', 1],
    ['?limit=1000', 500],
    // Nothing is said of two limits, or of one that is no number; the order both has a rule of its own.
    ['?sortOrder=both&limit=1', 2],
    ['?limit=1&limit=2', 600],
    ['?limit=', 600],
    ['?limit=many', 600],
  ])('holds in the answer to "%s" with %i messages', (query, count) => {
    const exchange = answerTo(query, pageOf(count))
    expect(pageWithinLimit.breaches(exchange.response.body, exchange, hiding)).toEqual([])
  })

  test.each([
    ['?sortOrder=desc&limit=3', 4, 'at most 3', ['C008', 'C023', 'C031']],
    ['?sortOrder=desc', 26, 'at most 25', ['C008', 'C010', 'C023', 'C025', 'C031']],
    ['?limit=1000', 501, 'at most 500', ['C008', 'C023', 'C031']],
    ['?limit=0#top', 2, 'at most 1', ['C008', 'C023', 'C031']],
  ])('catches the answer to "%s" with %i messages', (query, count, documented, facts) => {
    const exchange = answerTo(query, pageOf(count))
    expect(pageWithinLimit.breaches(exchange.response.body, exchange, hiding)).toEqual([
      { pointer: '/messages', received: `${count} messages`, documented, facts },
    ])
  })
})

describe('page-within-limit-of-both', () => {
  test.each([
    ['?sortOrder=both&limit=2', 2],
    ['?sortOrder=both', 25],
    ['?sortOrder=both&limit=1&limit=2', 3],
    ['?sortOrder=desc&limit=2', 3],
  ])('holds in the answer to "%s" with %i messages', (query, count) => {
    const exchange = answerTo(query, pageOf(count))
    expect(pageWithinLimitOfBoth.breaches(exchange.response.body, exchange, hiding)).toEqual([])
  })

  test.each([
    ['?sortOrder=both&limit=2', 3, 'at most 2', ['C008', 'C023', 'C031', 'C357']],
    ['?sortOrder=both', 26, 'at most 25', ['C008', 'C010', 'C023', 'C025', 'C031', 'C357']],
    ['?limit=500&sortOrder=both', 501, 'at most 500', ['C008', 'C023', 'C031', 'C357']],
  ])('warns of the answer to "%s" with %i messages', (query, count, documented, facts) => {
    const exchange = answerTo(query, pageOf(count))
    expect(pageWithinLimitOfBoth.severity).toBe('warning')
    expect(pageWithinLimitOfBoth.breaches(exchange.response.body, exchange, hiding)).toEqual([
      { pointer: '/messages', received: `${count} messages`, documented, facts },
    ])
  })
})

describe('messages-in-the-order-asked', () => {
  test.each([
    ['?sortOrder=desc', pageAt(3, 2, 2, 1)],
    ['', pageAt(3, 2, 1)],
    ['?sortOrder=asc', pageAt(1, 2, 2, 3)],
    ['?sortOrder=both', pageAt(1, 3, 2)],
    ['?sortOrder=sideways', pageAt(1, 3, 2)],
    // The notes of the document name the parameter `order`.
    ['?order=asc', pageAt(1, 2)],
    // A moment in seconds is judged as such, not blamed on the next message.
    ['?sortOrder=desc', pageAt(1735212065000, 1735212064, 1735212063844)],
    ['?sortOrder=asc&sortOrder=desc', pageAt(1, 3, 2)],
    // Messages without a time are passed over; other times may run backwards.
    ['?sortOrder=asc', pageAt(1, undefined, 'soon', null, 2)],
    [
      '?sortOrder=asc',
      {
        messages: [
          { createdAt: 1, updatedAt: 9 },
          { createdAt: 2, updatedAt: 0 },
        ],
      },
    ],
  ])('holds in the answer to "%s": %j', (query, body) => {
    const exchange = answerTo(query, body)
    expect(messagesInTheOrderAsked.breaches(body, exchange, hiding)).toEqual([])
  })

  test.each([
    ['?sortOrder=desc', pageAt(9000, 1000, 5000), '5000', 'not after 1000, the createdAt of message 1'],
    ['?order=', pageAt(9000, 1000, 5000), '5000', 'not after 1000, the createdAt of message 1'],
    ['?order=asc&sortOrder=desc', pageAt(9000, 1000, 5000), '5000', 'not after 1000, the createdAt of message 1'],
    ['?limit=9', pageAt(9000, 1000, 5000), '5000', 'not after 1000, the createdAt of message 1'],
    ['?sortOrder=asc', pageAt(1000, 9000, 5000), '5000', 'not before 9000, the createdAt of message 1'],
    ['?sortOrder=asc', pageAt(9000, undefined, 5000), '5000', 'not before 9000, the createdAt of message 0'],
  ])('catches the answer to "%s": %j', (query, body, received, documented) => {
    const exchange = answerTo(query, body)
    expect(messagesInTheOrderAsked.breaches(body, exchange, hiding)).toEqual([
      { pointer: '/messages/2/createdAt', received, documented },
    ])
  })

  test('only warns of messages within a second, which two clocks may have told', () => {
    const judge = (body: unknown) =>
      messagesInTheOrderAsked.breaches(body, answerTo('?sortOrder=desc', body), hiding).map(({ severity }) => severity)
    expect([judge(pageAt(1000, 2000)), judge(pageAt(1000, 2001))]).toEqual([['warning'], [undefined]])
  })

  test('passes over a message that a thread shows in the main flow later', () => {
    const messages = [{ createdAt: 9000 }, { createdAt: 1000, broadcastedMsg: true }, { createdAt: 8000 }]
    expect(messagesInTheOrderAsked.breaches({ messages }, answerTo('?sortOrder=desc', {}), hiding)).toEqual([])
  })
})

test.each(invariants)('$name says nothing of a body of another shape', (invariant) => {
  const bodies = [
    undefined,
    null,
    'text',
    7,
    [],
    {},
    { messages: null },
    { messages: 'none' },
    { messages: [null, 1, []] },
  ]
  expect(bodies.flatMap((body) => invariant.breaches(body, answerTo('?sortOrder=asc', body), hiding))).toEqual([])
})

test('both reach a judged answer, and the list of a thread is not judged by them', async () => {
  const context = await loadContext('channel-talk')
  const message = {
    id: '60d2b7d9897380e9d378',
    chatKey: 'group-1234',
    channelId: '1',
    chatType: 'group',
    chatId: '1234',
  }
  const messages = [
    { ...message, createdAt: 1_624_422_361_866 },
    { ...message, id: '60d2b7d9897380e9d379', createdAt: 1_624_422_361_867 },
  ]
  const exchange = answerTo('?sortOrder=desc&limit=1', { messages })
  const found = (operationId: string): string[][] =>
    checkExchange(context, operationId, exchange).map(({ check, instancePath, facts }) => [
      check,
      instancePath,
      ...facts,
    ])
  expect(found('listGroupMessages')).toEqual([
    ['pagination', '/messages', 'C008', 'C031'],
    ['invariant', '/messages/1/createdAt', 'C014'],
  ])
  expect(found('listGroupMessagesByName')).toEqual([
    ['pagination', '/messages', 'C023', 'C031'],
    ['invariant', '/messages/1/createdAt', 'C029'],
  ])
  expect(found('listThreadMessages')).toEqual([])
})
