import { expect, test } from 'vitest'
import { checkExchange } from '../check-exchange.ts'
import { loadContext } from '../context.ts'
import { invariants } from './invariants.ts'

const context = await loadContext('packagex')
const user = { id: 'jvQNFeVO4zdemfpPQ9U7AfDNdIx1', type: 'user' }
const contact = { id: 48213, type: 'contact', viewed_at: null }
const message = {
  id: 'msg_1',
  type: 'text',
  thread_id: 'thrd_del_1',
  resource_id: 'del_1',
  subscriber_id: user.id,
  created_at: 1696424400,
}
const thread = {
  id: 'thrd_del_1',
  resource_id: 'del_1',
  has_more: false,
  recent_messages: [message],
  subscriber_ids: [user.id, '48213'],
  subscribers: [user, contact],
  unread_by: [user.id],
}
const pending = { ...message, id: 'msg_2', publish_to_channel_at: 1696428000 }
const channel = {
  id: 'chnl_1',
  has_more: false,
  publisher_ids: ['del_1'],
  recent_messages: [message],
  pending_messages: [pending],
  scheduled_publish_at: 1696428000,
  subscriber_ids: [user.id, '48213'],
  subscribers: [user, contact],
}

/** Findings of invariants, as `pointer: received / documented`. */
function judge(operationId: string, url: string, body: object): string[] {
  const response = { status: 200, headers: { 'content-type': 'application/json' }, body }
  const exchange = { request: { method: 'GET', url, headers: {} }, response, source: { file: 'test', entry: null } }
  return checkExchange(context, operationId, exchange, { showValues: true })
    .filter(({ check }) => check === 'invariant')
    .map(({ instancePath, received, documented }) => `${instancePath}: ${received} / ${documented}`)
}

const judgeThread = (changes: object): string[] =>
  judge('getThread', '/v1/threads/thrd_del_1', { data: { ...thread, ...changes } })
const judgeChannel = (changes: object): string[] =>
  judge('getChannel', '/v1/channels/chnl_1', { data: { ...channel, ...changes } })
const messages = (count: number) => Array.from({ length: count }, (_, index) => ({ ...message, id: `msg_1${index}` }))

test('thread-id-from-resource: the id of a thread follows from its resource', () => {
  expect(judgeThread({})).toEqual([])
  expect(judgeThread({ id: 'thrd_del_2', recent_messages: [] })).toEqual([
    '/data/id: "thrd_del_2" / thrd_ and resource_id, "thrd_del_1"',
  ])
})

test('thread-messages-belong-to-thread: a thread has its own messages', () => {
  expect(judgeThread({ recent_messages: [{ ...message, thread_id: undefined }] })).toEqual([])
  expect(
    judgeThread({
      recent_messages: [message, { ...message, id: 'msg_3', thread_id: 'thrd_del_2', resource_id: 'del_2' }],
    }),
  ).toEqual(['/data/recent_messages/1/thread_id: "thrd_del_2" / the ID of the thread around it, "thrd_del_1"'])
})

test('thread-has-more-beyond-150: a thread with fewer messages has no more', () => {
  expect(judgeThread({ has_more: true, recent_messages: messages(150) })).toEqual([])
  expect(judgeThread({ has_more: true, recent_messages: messages(149) })).toEqual([
    '/data/has_more: true with 149 messages / true only beyond the 150 messages that are shown',
  ])
})

test('channel-has-more-beyond-150: a channel with fewer messages has no more', () => {
  expect(judgeChannel({ has_more: true, recent_messages: messages(150) })).toEqual([])
  expect(judgeChannel({ has_more: true })).toEqual([
    '/data/has_more: true with 1 messages / true only beyond the 150 messages that are shown',
  ])
})

test('scheduled-publish-is-earliest-pending: the earliest pending message is scheduled', () => {
  const later = { ...pending, id: 'msg_3', publish_to_channel_at: 1696428001 }
  expect(judgeChannel({ pending_messages: [later, pending] })).toEqual([])
  expect(judgeChannel({ pending_messages: [later, { ...pending, publish_to_channel_at: null }] })).toEqual([])
  expect(judgeChannel({ pending_messages: [later] })).toEqual([
    '/data/scheduled_publish_at: 1696428000 / the earliest time in pending_messages, 1696428001',
  ])
})

test('scheduled-publish-is-earliest-pending: a message without a time may only be earlier', () => {
  const pendings = [pending, { ...pending, id: 'msg_3', publish_to_channel_at: null }]
  expect(judgeChannel({ pending_messages: pendings, scheduled_publish_at: 1696427999 })).toEqual([])
  expect(judgeChannel({ pending_messages: pendings, scheduled_publish_at: 1696428001 })).toEqual([
    '/data/scheduled_publish_at: 1696428001 / not after the earliest time in pending_messages, 1696428000',
  ])
  // 0 is no time.
  const none = { ...pending, id: 'msg_4', publish_to_channel_at: 0 }
  expect(judgeChannel({ pending_messages: [pending, none], scheduled_publish_at: 1696428000 })).toEqual([])
})

test('thread-ids-of-present-subscribers: only a removed subscriber is missing from subscriber_ids', () => {
  const judgeArchived = (...states: (boolean | undefined)[]): string[] =>
    judgeThread({
      subscriber_ids: [user.id],
      subscribers: [user, contact].map((one, index) => ({ ...one, is_archived: states[index] })),
    })
  expect([judgeArchived(false, true), judgeArchived()]).toEqual([[], []])
  expect(judgeArchived(true, false)).toEqual([
    '/data/subscribers/0/is_archived: true for "jvQNFeVO4zdemfpPQ9U7AfDNdIx1" / false for an id of subscriber_ids',
    '/data/subscribers/1/is_archived: false for 48213 / true for an id that subscriber_ids lacks',
  ])
})

test('channel-ids-of-present-subscribers: a removed subscriber is missing from subscriber_ids', () => {
  const subscribers = [user, { ...contact, is_archived: true }]
  expect(judgeChannel({ subscriber_ids: [user.id], subscribers })).toEqual([])
  expect(judgeChannel({ subscribers })).toEqual([
    '/data/subscribers/1/is_archived: true for 48213 / false for an id of subscriber_ids',
  ])
})

test('thread-lists-have-each-once: no message, subscriber or id stands twice', () => {
  expect(judgeThread({ recent_messages: [message, { ...message, id: 'msg_2' }] })).toEqual([])
  expect(judgeThread({ recent_messages: [message, message], subscriber_ids: [user.id, user.id] })).toEqual([
    '/data/subscriber_ids/1: "jvQNFeVO4zdemfpPQ9U7AfDNdIx1" / an id that no other item has; item 0 of subscriber_ids has it',
    '/data/recent_messages/1/id: "msg_1" / an id that no other item has; item 0 of recent_messages has it',
  ])
})

test('channel-lists-have-each-once: no publisher stands twice', () => {
  expect(judgeChannel({ publisher_ids: ['del_1', 'del_2'] })).toEqual([])
  expect(judgeChannel({ publisher_ids: ['del_1', 'del_1'], phone_hashes: ['a1', 'a1'] })).toEqual([
    '/data/publisher_ids/1: "del_1" / an id that no other item has; item 0 of publisher_ids has it',
    '/data/phone_hashes/1: "a1" / a hash that no other item has; item 0 of phone_hashes has it',
  ])
})

test('pending-not-recent: a pending message is not published', () => {
  expect(judgeChannel({})).toEqual([])
  expect(judgeChannel({ pending_messages: [pending, { ...pending, id: 'msg_1' }] })).toEqual([
    '/data/pending_messages/1/id: "msg_1", which stands in recent_messages too / only messages that are not published yet',
  ])
})

test('publishers-of-channel: every message comes from a publisher', () => {
  expect(judgeChannel({ publisher_ids: ['del_2', 'del_1'] })).toEqual([])
  expect(judgeChannel({ recent_messages: [{ ...message, resource_id: '' }] })).toEqual([])
  expect(judgeChannel({ publisher_ids: ['del_2'] })).toEqual([
    '/data/recent_messages/0/resource_id: "del_1" / one of publisher_ids',
    '/data/pending_messages/0/resource_id: "del_1" / one of publisher_ids',
  ])
  // Whether a resource that no longer publishes stays in the list is not said.
  expect(invariants.find(({ name }) => name === 'publishers-of-channel')?.severity).toBe('warning')
})

test('thread-subscribers-cover-ids: every subscriber of a thread has an entry', () => {
  expect(judgeThread({ subscriber_ids: ['48213'] })).toEqual([])
  expect(judgeThread({ subscriber_ids: ['48213', '48214'] })).toEqual([
    '/data/subscriber_ids/1: "48214" / the ID of an entry in subscribers',
  ])
})

test('channel-subscribers-cover-ids: every subscriber of a channel has an entry', () => {
  expect(judgeChannel({})).toEqual([])
  expect(judgeChannel({ subscriber_ids: ['48214'] })).toEqual([
    '/data/subscriber_ids/0: "48214" / the ID of an entry in subscribers',
  ])
})

test('thread-author-is-subscriber: the author of a text in a thread has an entry', () => {
  expect(judgeThread({ recent_messages: [{ ...message, type: 'meta', subscriber_id: 'org_1' }] })).toEqual([])
  expect(judgeThread({ recent_messages: [message, { ...message, id: 'msg_3', subscriber_id: 'org_1' }] })).toEqual([
    '/data/recent_messages/1/subscriber_id: "org_1" / the ID of an entry in subscribers',
  ])
})

test('channel-author-is-subscriber: the author of a text in a channel has an entry', () => {
  expect(judgeChannel({ subscribers: [user, contact, { id: 'org_1', type: 'api_key', is_archived: true }] })).toEqual(
    [],
  )
  expect(judgeChannel({ pending_messages: [{ ...pending, subscriber_id: 'org_1' }] })).toEqual([
    '/data/pending_messages/0/subscriber_id: "org_1" / the ID of an entry in subscribers',
  ])
})

test('unread-by-no-contact: contacts are not said to have unread messages', () => {
  expect(judgeThread({ unread_by: ['Jonas Whitlock', user.id] })).toEqual([])
  expect(judgeThread({ unread_by: [user.id, '48213'] })).toEqual([
    '/data/unread_by/1: "48213", a contact / users and organizations',
  ])
})

test('edited-after-created: no message is edited before it is created', () => {
  expect(judgeThread({ recent_messages: [{ ...message, edited_at: 1696424400 }] })).toEqual([])
  // What stands there where a message was never edited is not said.
  expect(judgeThread({ recent_messages: [{ ...message, edited_at: 0 }] })).toEqual([])
  expect(judgeThread({ recent_messages: [{ ...message, edited_at: 1696424399 }] })).toEqual([
    '/data/recent_messages/0/edited_at: 1696424399 / a time not before created_at, 1696424400',
  ])
  // Two clocks may be a second apart.
  const severities = [1696424399, 1696424398].flatMap((edited_at) => {
    const body = { data: { ...thread, recent_messages: [{ ...message, edited_at }] } }
    const request = { method: 'GET', url: '/v1/threads/thrd_del_1', headers: {} }
    const exchange = { request, response: { status: 200, headers: {}, body }, source: { file: 'test', entry: null } }
    const found = checkExchange(context, 'getThread', exchange)
    return found.filter(({ instancePath }) => instancePath.endsWith('/edited_at')).map(({ severity }) => severity)
  })
  expect(severities).toEqual(['warning', 'error'])
})

test('message-thread-from-resource: the thread of a message is named after its resource', () => {
  const judgeMessage = (changes: object): string[] =>
    judge('createThreadMessage', '/v1/threads/thrd_del_1', { data: { ...message, ...changes } })
  expect(judgeMessage({})).toEqual([])
  expect(judgeMessage({ thread_id: undefined })).toEqual([])
  expect(judgeMessage({ resource_id: '' })).toEqual([])
  expect(judgeMessage({ resource_id: 'del_2' })).toEqual([
    '/data/thread_id: "thrd_del_1" / thrd_ and resource_id, "thrd_del_2"',
  ])
})

test('changed-text-was-edited: what has a new text says when it was edited', () => {
  const change = (written: object, edited_at?: number, path = '/v1/threads/thrd_del_1/messages/msg_1') =>
    checkExchange(context, 'updateThreadMessage', {
      request: { method: 'POST', url: `https://api.packagex.io${path}`, headers: {}, body: written },
      response: { status: 200, headers: {}, body: { data: { ...message, text: 'New', edited_at } } },
      source: { file: 'test', entry: null },
    })
      .filter(({ check, instancePath }) => check === 'invariant' && instancePath === '/data/edited_at')
      .map(({ severity, received, documented }) => `${severity} ${received} / ${documented}`)
  const finding = ['warning absent / when its text was changed']
  expect(change({ text: 'New' })).toEqual(finding)
  expect(change({ text: 'New', message_id: 'msg_1' }, undefined, '/v1/threads/thrd_del_1')).toEqual(finding)
  expect(change({ text: 'New' }, undefined, '/v1/threads/thrd_del_1')).toEqual([])
  expect(change({ text: 'New' }, 1696424500)).toEqual([])
  expect(change({ reaction: '👍' })).toEqual([])
})
