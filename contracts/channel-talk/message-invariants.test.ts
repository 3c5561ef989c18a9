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
    'messages-of-the-group',
    { messages: [{ ...message, chatKey: 'userChat-5e7', chatType: 'userChat', chatId: '5e7' }] },
    'error /messages/0/chatType: "userChat" / "group", since the messages of a group were asked for',
  ],
  [
    'messages-of-the-group',
    { messages: [{ ...message, chatType: undefined, chatId: '999' }] },
    'error /messages/0/chatId: "999" / the group that was asked for, "1234"',
  ],
  [
    'messages-of-the-group',
    { messages: [{ id: message.id, chatKey: 'group-999' }] },
    'error /messages/0/chatKey: "group-999" / the group that was asked for, "1234"',
  ],
  [
    'page-carries-what-it-refers-to',
    { messages: [{ ...message, personType: 'bot', personId: '7' }], bots: [] },
    'warning /messages/0/personId: "7" / the ID of an entry in bots',
  ],
  [
    'page-carries-what-it-refers-to',
    { messages: [{ ...message, supportBot: { id: '2001' } }], supportBots: [] },
    'warning /messages/0/supportBot/id: "2001" / the ID of an entry in supportBots',
  ],
  [
    'page-carries-what-it-refers-to',
    {
      messages: [{ ...message, log: { triggerType: 'automationRule', triggerId: '3' } }],
      automationRules: [{ id: '4' }],
    },
    'warning /messages/0/log/triggerId: "3" / the ID of an entry in automationRules',
  ],
  [
    'page-carries-what-it-refers-to',
    {
      messages: [{ ...message, reactions: [{ emojiName: 'joy', personKeys: ['manager-1', 'user-60d2'] }] }],
      users: [],
    },
    'warning /messages/0/reactions/0/personKeys/1: "user-60d2" / the ID of an entry in users',
  ],
  [
    'next-of-a-page-with-items',
    { messages: [], next: 'a' },
    'warning /next: a cursor after an empty list of messages / absent on the last page',
  ],
  [
    'page-of-one-channel',
    {
      messages: [
        { ...message, channelId: '' },
        { ...message, id: '60d2b7d9897380e9d379' },
      ],
      bots: [{ id: '7', channelId: '1' }],
      users: [{ id: '8', channelId: '2' }, { id: '9' }],
    },
    'warning /users/0/channelId: "2" / the channel of the rest of the page, "1"',
  ],
  [
    'no-item-twice',
    { messages: [message, message] },
    'warning /messages/1/id: "60d2b7d9897380e9d378" / an id that no other item has; /messages/0/id has it',
  ],
])('%s is caught', (_name, body, finding) => {
  expect(judge(body)).toEqual([finding])
})

test('page-carries-what-it-refers-to: says nothing of what is there, nor of lists that are absent or do not tell their ids', () => {
  const references = {
    ...message,
    supportBot: { id: '2001' },
    log: { triggerType: 'automationRule', triggerId: '3' },
    reactions: [{ emojiName: 'joy', personKeys: ['user-60d2', 'manager-9', '?'] }],
  }
  const lists = { supportBots: [{ id: '2001' }], automationRules: [{ id: '3' }], users: [{ id: '60d2' }] }
  expect(judge({ messages: [references], ...lists })).toEqual([])
  expect(judge({ messages: [references] })).toEqual([])
  expect(judge({ messages: [references], ...lists, supportBots: [{}] })).toEqual([])
  const byOther = { ...message, log: { triggerType: 'workflow', triggerId: '8' } }
  expect(judge({ messages: [byOther], automationRules: [] })).toEqual([])
})

test('messages-of-one-group: a list by name is of one group, whichever', () => {
  const byName = (...messages: object[]) => judge({ messages }, '', 'listGroupMessagesByName')
  const other = {
    ...message,
    id: '60d2b7d8897380e9d377',
    chatKey: 'group-99',
    chatId: '99',
    createdAt: 1_624_422_360_000,
  }
  expect(byName(message, { ...message, id: '60d2b7d9897380e9d377' })).toEqual([])
  expect(byName({ id: other.id, chatType: 'string', chatId: 'string' }, message)).toEqual([])
  expect(byName(message, other)).toEqual([
    'error /messages/1/chatId: "99" / the group of the messages before it, "1234"',
  ])
})

test('message-id-tells-creation: a time in another unit is told once, as that', () => {
  expect(judge({ messages: [{ ...message, createdAt: 1_624_422_361 }] })).toEqual([])
})

test('next-moves-on: a cursor is not given back', () => {
  expect(judge({ messages: [message], next: 'b' }, '?sortOrder=desc&since=a')).toEqual([])
  expect(judge({ messages: [message], next: 'a' }, '?sortOrder=desc&since=a')).toEqual([
    'error /next: "a", the one asked with / where the next page begins',
  ])
})

test('next-moves-on: an empty page may give its cursor to ask again with, of which the rule of empty pages warns', () => {
  const warned = ['warning /next: a cursor after an empty list of messages / absent on the last page']
  expect(judge({ messages: [], next: 'a' }, '?sortOrder=asc&since=a')).toEqual(warned)
})

test('page-within-limit: groups are bounded too', () => {
  const groups = ['1', '2'].map((id) => ({ id, name: id, scope: 'all' }))
  expect(judge({ groups }, '?limit=2', 'listGroups')).toEqual([])
  expect(judge({ groups }, '?limit=1', 'listGroups')).toEqual(['error /groups: 2 items / at most 1'])
})
