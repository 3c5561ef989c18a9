import { describe, expect, test } from 'vitest'
import { judgeRule } from '../testing/judge-rule.ts'
import { invariants } from './invariants.ts'

const chat = 'CHT-1111-2222-3333'
const judge = (name: string, value: unknown) => judgeRule(invariants, name, value, '/public/v1/helpdesk/chats')

describe.each([
  [
    'participants-of-the-chat',
    {
      id: chat,
      participants: [
        { chat: { id: chat }, lastReadMessage: { id: 'CMG-9999-2222-3333-00001' } },
        { lastReadMessage: { id: 'CMG-1111-2222-3333-00001' } },
        {},
      ],
    },
    { id: chat, participants: [{}, { chat: { id: 'CHT-9999-2222-3333' } }] },
    {
      pointer: '/participants/1/chat/id',
      received: '"CHT-9999-2222-3333"',
      documented: 'the chat it is shown in, "CHT-1111-2222-3333"',
    },
  ],
  [
    'links-of-the-chat',
    { id: chat, links: [{ message: { id: 'CMG-1111-2222-3333-00001' } }] },
    { id: chat, links: { message: { id: 'CMG-9999-2222-3333-00001' } } },
    {
      pointer: '/links/message/id',
      received: '"CMG-9999-2222-3333-00001"',
      documented: 'a message of the chat, "CHT-1111-2222-3333"',
    },
  ],
  [
    'attachments-of-the-chat',
    { id: chat, attachments: [{ chat }, { message: { id: 'CMG-1111-2222-3333-00001' } }] },
    { id: chat, attachments: [{ chat: 'CHT-9999-2222-3333' }] },
    {
      pointer: '/attachments/0/chat',
      received: '"CHT-9999-2222-3333"',
      documented: 'the chat it is shown in, "CHT-1111-2222-3333"',
    },
  ],
  [
    'last-message-of-the-chat',
    { id: chat, lastMessage: { chat: { id: chat } } },
    { id: chat, lastMessage: { chat: { id: 'CHT-9999-2222-3333' } } },
    {
      pointer: '/lastMessage/chat/id',
      received: '"CHT-9999-2222-3333"',
      documented: 'the chat it is shown in, "CHT-1111-2222-3333"',
    },
  ],
  [
    'links-of-the-message',
    { id: 'CMG-1', links: [{ message: { id: 'CMG-1' } }, {}] },
    { id: 'CMG-1', links: [{}, { message: { id: 'CMG-2' } }] },
    { pointer: '/links/1/message/id', received: '"CMG-2"', documented: 'the message itself, "CMG-1"' },
  ],
  [
    'deleted-reference-without-content',
    { isDeleted: true, content: '' },
    { isDeleted: true, content: 'Hello' },
    { pointer: '/content', received: '"Hello"', documented: 'none: the message is deleted' },
  ],
  [
    'deleted-message-of-link-without-content',
    { message: { isDeleted: false, content: 'Hello' } },
    { message: { isDeleted: true, content: 'Hello' } },
    { pointer: '/message/content', received: '"Hello"', documented: 'none: the message is deleted' },
  ],
  [
    'unread-is-one-count',
    { unread: 2, unreadMessageCount: 2 },
    { unread: 2, unreadMessageCount: 3 },
    { pointer: '/unreadMessageCount', received: '3', documented: 'as many as unread, 2' },
  ],
  [
    'size-of-the-file',
    { size: 5, file: {} },
    { size: 5, file: { size: 6 } },
    { pointer: '/size', received: '5', documented: 'as size of file, 6' },
  ],
  [
    'contentType-of-the-file',
    { contentType: 'image/png', file: { contentType: 'image/png' } },
    { contentType: 'image/png', file: { contentType: 'image/gif' } },
    { pointer: '/contentType', received: '"image/png"', documented: 'as contentType of file, "image/gif"' },
  ],
] as const)('%s', (name, holding, breaking, breach) => {
  test('holds', () => expect(judge(name, holding)).toEqual([]))
  test('is caught', () => expect(judge(name, breaking)).toEqual([breach]))
})
