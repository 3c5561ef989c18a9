import { expect, test } from 'vitest'
import { checkExchange } from './check-exchange.ts'
import { loadContext } from './context.ts'

const contexts = {
  copilot: await loadContext('copilot'),
  packagex: await loadContext('packagex'),
  softwareone: await loadContext('softwareone'),
}
const chat = '/public/v1/helpdesk/chats/CHT-1111-2222-3333'
const thread = '/v1/threads/thrd_del_1'

/** Findings about what was written, as `severity pointer: received / documented`. */
function judge(provider: keyof typeof contexts, operationId: string, url: string, written: unknown, answer: unknown) {
  const status = contexts[provider].operations.get(operationId)?.responses['201'] ? 201 : 200
  const exchange = {
    request: { method: 'POST', url, headers: {}, body: written },
    response: { status, headers: {}, body: answer },
    source: { file: 'test', entry: null },
  }
  return checkExchange(contexts[provider], operationId, exchange, { showValues: true })
    .filter(({ documented }) => documented.startsWith('what was written'))
    .map(
      ({ severity, instancePath, received, documented }) => `${severity} ${instancePath}: ${received} / ${documented}`,
    )
}

test.each([
  ['copilot', 'createMessageChannel', '/v1/message-channels', { membershipEntityId: '' }, { membershipEntityId: 'x' }],
  [
    'copilot',
    'createMessageChannel',
    '/v1/message-channels',
    { memberIds: ['a', 'b'] },
    { memberIds: ['B', 'c', 'a'] },
  ],
  ['copilot', 'createMessageChannel', '/v1/message-channels', { memberIds: ['a'] }, { memberIds: null }],
  ['packagex', 'createThreadMessage', thread, { text: 'Hi' }, { data: { text: ' hi', thread_id: 'thrd_del_1' } }],
  ['packagex', 'createThreadMessage', thread, undefined, { data: { text: 'Hi' } }],
  ['packagex', 'createThreadMessage', '', { text: 'Hi' }, { data: { thread_id: 'thrd_del_2' } }],
  ['packagex', 'addThreadSubscriber', `${thread}/subscribers`, { user_id: '7' }, { data: { id: 7 } }],
  [
    'softwareone',
    'sendChatMessage',
    `${chat}/messages`,
    { content: 'Hi', visibility: 'public' },
    { visibility: 'Public' },
  ],
  ['softwareone', 'updateChat', chat, { name: null }, { name: 'News' }],
  ['packagex', 'createThreadMessage', thread, { text: 'a\r\nb\rc' }, { data: { text: 'a\nb\nc' } }],
  ['packagex', 'createThreadMessage', thread, { text: 'cafe\u0301' }, { data: { text: 'caf\u00E9' } }],
  ['packagex', 'createThreadMessage', thread, { text: 'half \uD83D' }, { data: { text: 'half \uFFFD' } }],
  [
    'softwareone',
    'createChatLink',
    `${chat}/links`,
    { name: 'Page', url: 'https://example.com' },
    { name: 'Page', url: 'https://example.com/' },
  ],
  ['softwareone', 'createChat', chat, 'chat=%7B%7D', { name: 'News' }],
] as const)(
  '%s, %s at "%s": what is left out or told alike says nothing',
  (provider, operationId, url, written, answer) => {
    expect(judge(provider, operationId, url, written, answer)).toEqual([])
  },
)

test.each([
  [
    'copilot',
    'sendMessage',
    '/v1/messages',
    { senderId: 'u1', channelId: 'c1' },
    { senderId: 'u1', channelId: 'c2' },
    '/channelId: "c2" / what was written, "c1"',
  ],
  [
    'packagex',
    'createThreadMessage',
    thread,
    { text: 'Hi' },
    { data: { text: 'Ho' } },
    '/data/text: "Ho" / what was written, "Hi"',
  ],
  [
    'packagex',
    'createThreadMessage',
    thread,
    {},
    { data: { thread_id: 'thrd_del_2' } },
    '/data/thread_id: "thrd_del_2" / what was written, "thrd_del_1"',
  ],
  [
    'packagex',
    'createThreadMessage',
    thread,
    { message_id: 'msg_1' },
    { data: { id: 'msg_2' } },
    '/data/id: "msg_2" / what was written, "msg_1"',
  ],
  [
    'packagex',
    'addThreadSubscriber',
    `${thread}/subscribers`,
    { user_id: '7' },
    { data: { id: 8 } },
    '/data/id: 8 / what was written, "7"',
  ],
  ['softwareone', 'createChat', chat, { type: 'Case' }, { type: 'Group' }, '/type: "Group" / what was written, "Case"'],
  [
    'softwareone',
    'createChat',
    chat,
    { lastMessage: { content: 'Hi' } },
    { type: 'Group', lastMessage: { content: 'Ho' } },
    '/lastMessage/content: "Ho" / what was written, "Hi"',
  ],
  [
    'softwareone',
    'sendChatMessage',
    `${chat}/messages`,
    { visibility: 'Private' },
    { visibility: 'Public' },
    '/visibility: "Public" / what was written, "Private"',
  ],
  [
    'softwareone',
    'updateChatParticipant',
    `${chat}/participants/CPT-1`,
    { lastReadMessage: { id: 'CMG-1111-2222-3333-00002' } },
    { lastReadMessage: { id: 'CMG-1111-2222-3333-00001' } },
    '/lastReadMessage/id: "CMG-1111-2222-3333-00001" / what was written, "CMG-1111-2222-3333-00002"',
  ],
  [
    'softwareone',
    'updateChatAttachment',
    `${chat}/attachments/ATC-1`,
    { filename: 'b.txt' },
    { filename: 'a.txt' },
    '/filename: "a.txt" / what was written, "b.txt"',
  ],
] as const)(
  '%s, %s at "%s": an answer that tells something else is caught',
  (provider, operationId, url, written, answer, finding) => {
    expect(judge(provider, operationId, url, written, answer)).toEqual([`warning ${finding}`])
  },
)

test('takes no channel for another than asked for where the entity is ignored, as of a group', () => {
  const create = (written: object, membershipEntityId: string) =>
    judge('copilot', 'createMessageChannel', '/v1/message-channels', written, { membershipEntityId })
  expect(create({ membershipType: 'group', membershipEntityId: 'b22a34db' }, '')).toEqual([])
  expect(create({ membershipType: 'individual', clientId: 'b22a34db', companyId: 'a6fcd58b' }, 'b22a34db')).toEqual([])
  expect(create({ membershipType: 'individual', clientId: 'b22a34db', companyId: 'a6fcd58b' }, 'a6fcd58b')).toEqual([
    'warning /membershipEntityId: "a6fcd58b" / what was written, "b22a34db"',
  ])
  expect(create({ membershipType: 'company', membershipEntityId: 'a6fcd58b' }, 'b22a34db')).toEqual([
    'warning /membershipEntityId: "b22a34db" / what was written, "a6fcd58b"',
  ])
})

test('takes the direct chat of a group of two, and the generated name of a case, for what was written', () => {
  const create = (written: object, answer: object) => judge('softwareone', 'createChat', chat, written, answer)
  expect(create({ type: 'Group', name: 'Both of us' }, { type: 'Direct', name: null })).toEqual([])
  expect(create({ type: 'Case', name: 'Mine' }, { type: 'Case', name: 'The licence is' })).toEqual([])
  expect(create({ type: 'Channel', name: 'News' }, { type: 'Group', name: 'Olds' })).toEqual([
    'warning /type: "Group" / what was written, "Channel"',
    'warning /name: "Olds" / what was written, "News"',
  ])
})

test('of a list every item that was written is among those told', () => {
  const told = (memberIds: string[]) =>
    judge('copilot', 'createMessageChannel', '/v1/message-channels', { memberIds: ['a1', 'b2'] }, { memberIds })
  expect(told(['a1', 'c3'])).toEqual(['warning /memberIds: an array of 2 without "b2" / what was written, all of it'])
})
