import { describe, expect, test } from 'vitest'
import { judgeRule } from '../testing/judge-rule.ts'
import { invariants } from './invariants.ts'

const chat = 'CHT-1111-2222-3333'
const base = '/public/v1/helpdesk/chats'
const judge = (name: string, value: unknown, url = base) => judgeRule(invariants, name, value, url)

describe.each([
  [
    'chat-ids-unique',
    { data: [{ id: chat }, { id: 'CHT-1111-2222-4444' }, {}] },
    { data: [{ id: chat }, { id: chat }] },
    {
      pointer: '/data/1/id',
      received: '"CHT-1111-2222-3333"',
      documented: 'an id that no other chat has; /data/0/id has it',
    },
  ],
  [
    'unread-zero-when-up-to-date',
    {
      lastMessage: { id: 'CMG-1' },
      participants: [
        { lastReadMessage: { id: 'CMG-1' }, unread: 0 },
        { lastReadMessage: { id: 'CMG-0' }, unread: 4 },
        { unread: 2 },
      ],
    },
    { lastMessage: { id: 'CMG-1' }, participants: [{}, { lastReadMessage: { id: 'CMG-1' }, unread: 2 }] },
    {
      pointer: '/participants/1/unread',
      received: '2',
      documented: '0, since lastReadMessage is the last message of the chat',
    },
  ],
  [
    'unread-zero-when-up-to-date',
    { participants: { lastReadMessage: { id: 'CMG-1' }, unreadMessageCount: 3 } },
    { lastMessage: { id: 'CMG-1' }, participants: { lastReadMessage: { id: 'CMG-1' }, unreadMessageCount: 3 } },
    {
      pointer: '/participants/unreadMessageCount',
      received: '3',
      documented: '0, since lastReadMessage is the last message of the chat',
    },
  ],
  [
    'no-exited-in-direct-chat',
    { type: 'Group', participants: [{ status: 'Exited' }] },
    { type: 'direct', participants: [{ status: 'Active' }, { status: 'Exited' }] },
    {
      pointer: '/participants/1/status',
      received: '"Exited"',
      documented: 'not exited: nobody can leave a direct chat',
    },
  ],
  [
    'no-exited-participant-of-direct-chat',
    { chat: { type: 'Direct' }, status: 'Deactivated' },
    { chat: { type: 'Direct' }, status: 'exited' },
    { pointer: '/status', received: '"exited"', documented: 'not exited: nobody can leave a direct chat' },
  ],
  [
    'identity-from-contact',
    { identity: { id: 'USR-1234-5678' }, contact: { identity: { id: 'USR-1234-5678' } } },
    { identity: { id: 'USR-1234-5678' }, contact: { identity: { id: 'USR-8765-4321' } } },
    {
      pointer: '/identity/id',
      received: '"USR-1234-5678"',
      documented: '"USR-8765-4321", the identity of the contact',
    },
  ],
  [
    'last-read-in-same-chat',
    { chat: { id: chat }, lastReadMessage: { id: 'CMG-1111-2222-3333-00001' } },
    { chat: { id: chat }, lastReadMessage: { id: 'CMG-1111-2222-4444-00001' } },
    {
      pointer: '/lastReadMessage/id',
      received: '"CMG-1111-2222-4444-00001"',
      documented: 'a message of the chat, "CHT-1111-2222-3333"',
    },
  ],
  [
    'message-id-from-chat',
    { id: 'CMG-1111-2222-3333-99999', chat: { id: chat } },
    { id: 'CMG-1111-2222-4444-99999', chat: { id: chat } },
    {
      pointer: '/id',
      received: '"CMG-1111-2222-4444-99999"',
      documented: '"CMG-1111-2222-3333-" and five digits, after the id of the chat',
    },
  ],
  [
    'last-message-id-from-chat',
    { id: chat, lastMessage: { id: 'CMG-1111-2222-3333-99999' } },
    { id: chat, lastMessage: { id: 'CMG-4444-2222-3333-99999' } },
    {
      pointer: '/lastMessage/id',
      received: '"CMG-4444-2222-3333-99999"',
      documented: '"CMG-1111-2222-3333-" and five digits, after the id of the chat',
    },
  ],
  [
    'last-read-not-after-last-message',
    {
      lastMessage: { id: 'CMG-1111-2222-3333-00002' },
      participants: [
        { lastReadMessage: { id: 'CMG-1111-2222-3333-00002' }, unread: 0 },
        { lastReadMessage: { id: 'CMG-1111-2222-4444-00009' } },
      ],
    },
    {
      lastMessage: { id: 'CMG-1111-2222-3333-00002' },
      participants: [{}, { lastReadMessage: { id: 'CMG-1111-2222-3333-00003' } }],
    },
    {
      pointer: '/participants/1/lastReadMessage/id',
      received: '"CMG-1111-2222-3333-00003"',
      documented: 'not after the newest message of the chat, "CMG-1111-2222-3333-00002"',
    },
  ],
  [
    'message-of-links-in-same-chat',
    { chat: { id: chat }, message: { id: 'CMG-1111-2222-3333-00001' } },
    { chat: { id: chat }, message: { id: 'CMG-1111-2222-4444-00001' } },
    {
      pointer: '/message/id',
      received: '"CMG-1111-2222-4444-00001"',
      documented: 'a message of the chat, "CHT-1111-2222-3333"',
    },
  ],
  [
    'message-of-attachments-in-same-chat',
    { chat, message: { id: 'CMG-1111-2222-3333-00001' } },
    { chat, message: { id: 'CMG-1111-2222-4444-00001' } },
    {
      pointer: '/message/id',
      received: '"CMG-1111-2222-4444-00001"',
      documented: 'a message of the chat, "CHT-1111-2222-3333"',
    },
  ],
  [
    'file-id-of-the-file',
    { fileId: 'FIL-1111-2222-3333', file: { id: 'FIL-1111-2222-3333' } },
    { fileId: 'FIL-1111-2222-3333', file: { id: 'FIL-1111-2222-4444' } },
    { pointer: '/fileId', received: '"FIL-1111-2222-3333"', documented: 'the id of file, "FIL-1111-2222-4444"' },
  ],
  [
    'problem-status',
    { status: 200 },
    { status: 404 },
    { pointer: '/status', received: '404', documented: 'the HTTP status, 200' },
  ],
  [
    'system-message-has-created-at',
    { audit: { created: { by: null, at: '2026-03-30T19:50:06.948Z' } } },
    { audit: { created: { by: null } } },
    { pointer: '/audit/created/at', received: 'absent', documented: 'the time of the system message' },
  ],
] as const)('%s', (name, holding, breaking, breach) => {
  test('holds', () => expect(judge(name, holding)).toEqual([]))
  test('is caught', () => expect(judge(name, breaking)).toEqual([breach]))
})

describe('the chat of the request', () => {
  test.each(['messages', 'participants', 'links', 'attachments'])('is the chat of all its %s', (collection) => {
    const judgeAt = (asked: string) =>
      judge(`${collection}-of-the-chat-asked-for`, { chat: { id: chat } }, `${base}/${asked}/${collection}?limit=1`)
    expect(judgeAt(chat)).toEqual([])
    expect(judgeAt('CHT-1111-2222-4444')).toEqual([
      {
        pointer: '/chat/id',
        received: '"CHT-1111-2222-3333"',
        documented: 'the chat that was asked for, "CHT-1111-2222-4444"',
      },
    ])
  })

  test('stands in for one that a message or participant does not name', () => {
    const message = { id: 'CMG-4444-2222-3333-00001' }
    expect(
      judge('message-id-from-chat', message, `https://api.example.com${base}/${chat}/messages?limit=1`),
    ).toHaveLength(1)
    expect(
      judge('last-read-in-same-chat', { lastReadMessage: message }, `${base}/${chat}/participants/CPT-1111-2222-3333`),
    ).toHaveLength(1)
  })

  test('counts for its own collection only', () => {
    expect(judge('message-id-from-chat', { id: 'CMG-4444-2222-3333-00001' }, `${base}/${chat}`)).toEqual([])
  })
})

test('the rules are silent about values of any other shape', () => {
  const shapes = [
    undefined,
    null,
    1,
    'text',
    [],
    [null],
    {},
    { id: 1, chat: null, lastMessage: [], participants: 'x', audit: { created: null }, data: [null, 1] },
  ]
  expect(invariants.flatMap(({ name }) => shapes.flatMap((shape) => judge(name, shape)))).toEqual([])
})

test('every name is given once', () => {
  expect(new Set(invariants.map(({ name }) => name)).size).toBe(invariants.length)
})
