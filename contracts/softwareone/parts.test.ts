import { expect, test } from 'vitest'
import { checkExchange } from '../check-exchange.ts'
import { loadContext } from '../context.ts'

const context = await loadContext('softwareone')
const here = 'CHT-1111-2222-3333'
const there = 'CHT-9999-2222-3333'
const message = { id: 'CMG-1111-2222-3333-00001', isDeleted: false }
const foreign = { id: 'CMG-9999-2222-3333-00001', isDeleted: false }
const person = { id: 'CPT-1111-2222-3333', status: 'Active' }
const link = { id: 'LNK-1111-2222-3333' }
const attachment = { id: 'ATC-1111-2222-3333' }

/** Findings of rules in the answer to getChat, as `severity pointer: received / documented`. */
function judge(parts: object): string[] {
  const exchange = {
    request: { method: 'GET', url: `/public/v1/helpdesk/chats/${here}`, headers: {} },
    response: { status: 200, headers: {}, body: { id: here, type: 'Group', ...parts } },
    source: { file: 'test', entry: null },
  }
  return checkExchange(context, 'getChat', exchange, { showValues: true })
    .filter(({ check }) => check === 'invariant')
    .map(
      ({ severity, instancePath, received, documented }) => `${severity} ${instancePath}: ${received} / ${documented}`,
    )
}

test('what stands in a chat may name that chat, its messages, or nothing', () => {
  expect(
    judge({
      lastMessage: { ...message, chat: { id: here }, links: [{ ...link, message: { id: message.id } }, link] },
      participants: [{ ...person, chat: { id: here }, lastReadMessage: { id: message.id } }, person],
      links: [{ ...link, message }, link],
      attachments: [{ ...attachment, chat: here, message: { id: message.id } }, attachment],
    }),
  ).toEqual([])
})

test.each([
  ['lastMessage', { lastMessage: { ...foreign, chat: { id: there } } }, '/lastMessage'],
  ['participants', { participants: [{ ...person, chat: { id: there } }] }, '/participants/0'],
  ['links', { links: [{ ...link, chat: { id: there } }] }, '/links/0'],
  ['attachments', { attachments: [{ ...attachment, chat: { id: there } }] }, '/attachments/0'],
])('%s-of-the-chat-around: another chat is caught', (_name, parts, pointer) => {
  expect(judge(parts)).toEqual([
    `error ${pointer}/chat/id: "CHT-9999-2222-3333" / the id of the chat around it, "CHT-1111-2222-3333"`,
  ])
})

test.each([
  ['participants', { participants: [{ ...person, lastReadMessage: foreign }] }, '/participants/0/lastReadMessage'],
  ['links', { links: [{ ...link, message: foreign }] }, '/links/0/message'],
  ['attachments', { attachments: [{ ...attachment, message: foreign }] }, '/attachments/0/message'],
])('%s-of-the-chat-around: a message of another chat is caught', (_name, parts, pointer) => {
  expect(judge(parts)).toEqual([
    `error ${pointer}/id: "CMG-9999-2222-3333-00001" / a message of the chat around it, "CHT-1111-2222-3333"`,
  ])
})

test('links-of-the-message-around: a link of another message is caught', () => {
  const other = { ...link, message: { id: 'CMG-1111-2222-3333-00002' } }
  expect(judge({ lastMessage: { ...message, links: [other] } })).toEqual([
    'warning /lastMessage/links/0/message/id: "CMG-1111-2222-3333-00002" / the id of the message around it, "CMG-1111-2222-3333-00001"',
  ])
})

test('last-message-id-from-chat: a chat that says nothing of itself does not hide a foreign message', () => {
  expect(judge({ lastMessage: { ...foreign, chat: { name: 'Other' } } })).toEqual([
    'error /lastMessage/id: "CMG-9999-2222-3333-00001" / "CMG-1111-2222-3333-" and five digits, after the id of the chat',
  ])
})

test.each([
  ['participant', 'participants', { ...person }, 'lastReadMessage'],
  ['link', 'links', { ...link }, 'message'],
  ['attachment', 'attachments', { ...attachment }, 'message'],
])('deleted-message-of-%s-is-empty: a deleted message has no content', (_name, list, part, member) => {
  const judgeContent = (isDeleted: boolean, content: unknown): string[] =>
    judge({ [list]: [{ ...part, [member]: { ...message, isDeleted, content } }] })
  expect([false, true].map((isDeleted) => judgeContent(isDeleted, isDeleted ? '' : 'Hi'))).toEqual([[], []])
  expect(judgeContent(true, null)).toEqual([])
  expect(judgeContent(true, 'Hi')).toEqual([
    `error /${list}/0/${member}/content: "Hi" / no content, since the message is deleted`,
  ])
})

test('no-exited-in-direct-chat: a chat of which only the id is named is the one around', () => {
  const exited = { ...person, status: 'Exited', chat: { id: here } }
  expect(judge({ participants: [exited] })).toEqual([])
  expect(judge({ type: 'Direct', participants: [exited] })).toEqual([
    'error /participants/0/status: "Exited" / not exited: nobody can leave a direct chat',
  ])
})

test('one-count-of-unread: two names have one number', () => {
  expect(judge({ participants: [{ ...person, unread: 2, unreadMessageCount: 2 }] })).toEqual([])
  expect(judge({ participants: [{ ...person, unread: 2, unreadMessageCount: 3 }] })).toEqual([
    'warning /participants/0/unread: 2 / unreadMessageCount, 3',
  ])
})

test('one-size-of-the-file: an attachment is as large as its file', () => {
  const file = { id: 'FIL-1111-2222-3333', size: 5 }
  expect(judge({ attachments: [{ ...attachment, size: 5, file }] })).toEqual([])
  expect(judge({ attachments: [{ ...attachment, size: 6, file }] })).toEqual([
    'warning /attachments/0/size: 6 / the size of the file, 5',
  ])
})
