import { expect, test } from 'vitest'
import { checkExchange } from '../check-exchange.ts'
import { loadContext } from '../context.ts'

const context = await loadContext('channel-talk')
const message = {
  id: '60d2b7d9897380e9d378',
  chatKey: 'group-1234',
  channelId: '1',
  chatType: 'group',
  chatId: '1234',
  createdAt: 1_624_422_361_866,
}

/** Findings of rules across fields in the answer to the list of group 1234. */
function judge(body: object, query = '?sortOrder=desc', operationId = 'listGroupMessages'): string[] {
  const url = `https://api.channel.io/open/v4/groups/1234/messages${query}`
  const exchange = {
    request: { method: 'GET', url, headers: {} },
    response: { status: 200, headers: {}, body },
    source: { file: 'test', entry: null },
  }
  return checkExchange(context, operationId, exchange, { showValues: true })
    .filter(({ check }) => check === 'invariant' || check === 'pagination')
    .map(
      ({ severity, instancePath, received, documented }) => `${severity} ${instancePath}: ${received} / ${documented}`,
    )
}

test('says nothing of a page in order', () => {
  const author = { ...message, personType: 'bot', personId: '7' }
  const manager = { ...message, id: '60d2b7d9897380e9d379', personType: 'manager', personId: '9' }
  expect(judge({ messages: [author, manager], bots: [{ id: '7', name: 'B', color: '#123456' }], next: 'a' })).toEqual(
    [],
  )
  expect(judge({ messages: [author] })).toEqual([])
})

test.each([
  [
    'chat-key-of-type-and-id',
    { messages: [{ ...message, chatKey: 'group-4321' }] },
    'warning /messages/0/chatKey: "group-4321" / chatType and chatId, "group-1234"',
  ],
  [
    'message-id-tells-creation',
    { messages: [{ ...message, createdAt: 1_624_422_461_866 }] },
    'warning /messages/0/createdAt: 1624422461866 / about 1624422361000, which the id tells',
  ],
  [
    'messages-of-the-group',
    { messages: [{ ...message, chatKey: 'group-4321', chatId: '4321' }] },
    'error /messages/0/chatId: "4321" / the group that was asked for, "1234"',
  ],
  [
    'page-carries-its-authors',
    { messages: [{ ...message, personType: 'bot', personId: '7' }], bots: [] },
    'warning /messages/0/personId: "7" / the ID of an entry in bots',
  ],
  [
    'next-of-a-page-with-items',
    { messages: [], next: 'a' },
    'warning /next: a cursor after an empty list of messages / absent on the last page',
  ],
  [
    'no-item-twice',
    { messages: [message, message] },
    'warning /messages/1/id: "60d2b7d9897380e9d378" / an id that no other item has; /messages/0/id has it',
  ],
])('%s is caught', (_name, body, finding) => {
  expect(judge(body)).toEqual([finding])
})

test('next-moves-on: a cursor is not given back', () => {
  expect(judge({ messages: [message], next: 'b' }, '?sortOrder=desc&since=a')).toEqual([])
  expect(judge({ messages: [message], next: 'a' }, '?sortOrder=desc&since=a')).toEqual([
    'error /next: "a", the one asked with / where the next page begins',
  ])
})

test('page-within-limit: groups are bounded too', () => {
  const groups = ['1', '2'].map((id) => ({ id, name: id, scope: 'all' }))
  expect(judge({ groups }, '?limit=2', 'listGroups')).toEqual([])
  expect(judge({ groups }, '?limit=1', 'listGroups')).toEqual(['error /groups: 2 items / at most 1'])
})
