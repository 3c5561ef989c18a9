import { describe, expect, test } from 'vitest'
import { createConsistency } from '../consistency.ts'
import { loadContext } from '../context.ts'
import type { Exchange } from '../exchange.ts'
import { judgeSteps, type Step } from '../testing/across.ts'

const chat = '/public/v1/helpdesk/chats/CHT-1111-2222-3333'
const softwareone = (...steps: Step[]) => judgeSteps('softwareone', 'https://api.s1.show', steps)

describe('a message of SoftwareOne', () => {
  const messages = `${chat}/messages`
  const [first, second] = ['CMG-1111-2222-3333-00001', 'CMG-1111-2222-3333-00002'] as const
  const send: Step = ['sendChatMessage', `POST ${messages}`, 201, { id: first }]
  const remove = (status = 204): Step => ['deleteChatMessage', `DELETE ${messages}/${first}`, status]
  const list = (ids: readonly unknown[], query = '', total = ids.length): Step => [
    'listChatMessages',
    `GET ${messages}${query}`,
    200,
    { $meta: { pagination: { offset: 0, limit: 10, total } }, data: ids.map((id) => ({ id, isDeleted: true })) },
  ]
  const missing = (from: number, place: number, facts = '') =>
    `${place}: consistency warning /data: all but "${first}" / "${first}" too, after what was written in a.har, exchange ${from}${facts}`

  test('is reported once where a whole list lacks it after it was sent, or deleted', async () => {
    expect(await softwareone(send, list([second]), list([second]))).toEqual([missing(0, 1)])
    expect(await softwareone(remove(), list([]))).toEqual([missing(0, 1, ' (S079)')])
    expect(await softwareone(send, remove(), list([second], '?limit=10&offset=0&order=id'))).toEqual([
      missing(1, 2, ' (S079)'),
    ])
  })

  test('may stand on another page, be filtered out, or in a list without ids', async () => {
    expect(await softwareone(send, list([second], '', 2))).toEqual([])
    expect(await softwareone(send, list([second], '?offset=10', 1))).toEqual([])
    expect(await softwareone(send, list([second], '?isDeleted=false'))).toEqual([])
    expect(await softwareone(send, list([second], '?eq(visibility,%22Public%22)'))).toEqual([])
    expect(await softwareone(send, list([undefined], '?select=-id'))).toEqual([])
    expect(await softwareone(send, list([first, second]))).toEqual([])
  })

  test('is not expected after a refusal, by another key, of what was asked before, or once the chat was left', async () => {
    expect(await softwareone(remove(403), list([]))).toEqual([])
    const [operationId, request, status, body] = list([])
    expect(await softwareone(send, [operationId, request, status, body, { authorization: 'another' }])).toEqual([])
    const at = (step: Step, second: number): Step => [step[0], step[1], step[2], step[3], {}, second]
    expect(await softwareone(at(send, 9), at(list([]), 3))).toEqual([])
    expect(await softwareone(at(send, 3), at(list([]), 9))).toHaveLength(1)
    expect(await softwareone(send, ['leaveChat', `DELETE ${chat}/participants/CPT-1`, 204], list([]))).toEqual([])
    const exit = (written: unknown): Step => [
      'updateChatParticipant',
      `PUT ${chat}/participants/CPT-1`,
      200,
      {},
      {},
      0,
      written,
    ]
    expect(await softwareone(send, exit({ status: 'Exited' }), list([]))).toEqual([])
    expect(await softwareone(send, exit({ lastReadMessage: { id: first } }), list([]))).toHaveLength(1)
  })
})

describe('a link of a message of SoftwareOne', () => {
  const create: Step = ['createChatLink', `POST ${chat}/links`, 201, { id: 'LNK-1' }]
  const remove: Step = ['deleteChatMessage', `DELETE ${chat}/messages/CMG-1111-2222-3333-00001`, 204]
  const list: Step = ['listChatLinks', `GET ${chat}/links`, 200, { $meta: { pagination: { total: 0 } }, data: [] }]

  test('is missed after its message was deleted', async () => {
    expect(await softwareone(create, remove, list)).toEqual([
      '2: consistency warning /data: all but "LNK-1" / "LNK-1" too, after what was written in a.har, exchange 0 (S078)',
    ])
  })

  test('may be gone after it was deleted itself, by whomever', async () => {
    const own: Step = ['deleteChatLink', `DELETE ${chat}/links/LNK-1`, 204]
    expect(await softwareone(create, own, list)).toEqual([])
    expect(
      await softwareone(
        create,
        ['deleteChatLink', `DELETE ${chat}/links/lnk-1`, 204, undefined, { authorization: 'b' }],
        list,
      ),
    ).toEqual([])
    expect(await softwareone(create, ['deleteChatLink', `DELETE ${chat}/links/LNK%2D1`, 204], list)).toEqual([])
  })
})

test('a participant of SoftwareOne that left and is still active is reported, unless it came back', async () => {
  const people = `${chat}/participants`
  const leave: Step = ['leaveChat', `DELETE ${people}/CPT-1`, 204]
  const list = (...data: object[]): Step => ['listChatParticipants', `GET ${people}`, 200, { data }]
  const active = { id: 'CPT-1', status: 'Active' }
  expect(await softwareone(leave, list(active))).toEqual([
    '1: consistency warning /data/0/id: "CPT-1", which is still there / gone, after what was written in a.har, exchange 0 (S034)',
  ])
  const got: Step = ['getChatParticipant', `GET ${people}/CPT-1`, 200, active]
  const shown: Step = ['getChat', `GET ${chat}`, 200, { id: 'CHT-1111-2222-3333', participants: [active] }]
  expect((await softwareone(leave, got)).map((one) => one.slice(0, 30))).toEqual(['1: consistency warning /id: "C'])
  expect(await softwareone(leave, shown)).toHaveLength(1)
  expect(await softwareone(leave, ['getChatParticipant', got[1], 404])).toEqual([])
  expect(await softwareone(leave, list({ id: 'CPT-1', status: 'Exited' }))).toEqual([])
  expect(await softwareone(leave, list())).toEqual([])
  expect(
    await softwareone(leave, ['addChatParticipants', `POST ${people}`, 201, { data: [active] }], list(active)),
  ).toEqual([])
})

describe('a thread of PackageX', () => {
  const path = '/v1/threads/thrd_a'
  const packagex = (...steps: Step[]) => judgeSteps('packagex', 'https://api.packagex.io', steps)
  const thread = (members: object): Step => ['getThread', `GET ${path}`, 200, { data: { id: 'thrd_a', ...members } }]
  const listed = (members: object): Step => [
    'listThreads',
    'GET /v1/threads?limit=1',
    200,
    { data: [{ id: 'thrd_a', ...members }] },
  ]
  const remove: Step = ['removeThreadSubscriber', `DELETE ${path}/subscribers/7`, 200, { data: {} }]
  const subscribers = (is_archived?: boolean) => ({ subscribers: [{ id: 7, is_archived }] })

  test('is reported that still has who was removed and is not archived', async () => {
    const still = '"7", which is still there / gone, after what was written in a.har, exchange 0 (T048)'
    expect(await packagex(remove, thread(subscribers(false)))).toEqual([
      `1: consistency warning /data/subscribers/0/id: ${still}`,
    ])
    expect(await packagex(remove, listed(subscribers(false)))).toEqual([
      `1: consistency warning /data/0/subscribers/0/id: ${still}`,
    ])
  })

  test('may keep who was removed as archived, say nothing of it, or have them back', async () => {
    const add: Step = ['addThreadSubscriber', `POST ${path}/subscribers`, 201, { data: { id: 7 } }]
    expect(await packagex(remove, thread(subscribers(true)))).toEqual([])
    expect(await packagex(remove, thread(subscribers()), thread({ subscribers: [] }))).toEqual([])
    expect(await packagex(remove, add, thread(subscribers(false)))).toEqual([])
    expect(await packagex(add, thread({ subscribers: [] }))).toHaveLength(1)
  })

  test('is reported that still has a deleted message, or lacks a new one', async () => {
    const messages = (...ids: string[]) => ({ recent_messages: ids.map((id) => ({ id })) })
    const write: Step = ['createThreadMessage', `POST ${path}`, 201, { data: { id: 'msg_1' } }]
    const erase: Step = ['deleteThreadMessage', `DELETE ${path}/messages/msg_1`, 200, { data: {} }]
    expect(await packagex(write, erase, thread(messages('msg_1')))).toHaveLength(1)
    expect(await packagex(write, erase, thread(messages('msg_2')))).toEqual([])
    expect(await packagex(write, thread(messages('msg_2')))).toHaveLength(1)
    expect(await packagex(write, thread({ ...messages('msg_2'), has_more: true }))).toEqual([])
    const full = Array.from({ length: 150 }, (_, index) => `msg_${index + 2}`)
    expect(await packagex(write, thread(messages(...full)))).toEqual([])
  })
})

test('a message that was sent to a channel of Copilot is missed on the only page of its messages', async () => {
  const copilot = (...steps: Step[]) => judgeSteps('copilot', 'https://api.copilot.com', steps)
  const send: Step = [
    'sendMessage',
    'POST /v1/messages',
    200,
    { id: 'm' },
    {},
    undefined,
    { channelId: 'c', text: 'Hi' },
  ]
  const list = (query: string, body: object = {}): Step => [
    'listMessages',
    `GET /v1/messages?${query}`,
    200,
    { data: [], ...body },
  ]
  expect(await copilot(send, list('channelId=c&limit=5'))).toHaveLength(1)
  expect(await copilot(send, list('channelId=c&nextToken=x'))).toEqual([])
  expect(await copilot(send, list('channelId=c', { nextToken: 'x' }))).toEqual([])
  expect(await copilot(send, list('channelId=d'))).toEqual([])
})

test('a page that comes again byte for byte is judged by what was written since', async () => {
  const consistency = createConsistency(await loadContext('copilot'))
  const exchange = (method: string, url: string, body: object, written?: object): Exchange => ({
    request: { method, url, headers: {}, ...(written ? { body: written } : {}) },
    response: { status: 200, headers: {}, body },
    source: { file: 'a.har', entry: 0 },
  })
  const list = exchange('GET', 'https://api.copilot.com/v1/messages?channelId=c', { data: [] })
  const ask = () =>
    consistency.addRepeat('listMessages', list, 1) ?? consistency.add('listMessages', list, { Message: [] }, 1)
  expect([ask(), consistency.addRepeat('listMessages', list, 1)]).toEqual([[], []])
  const sent = exchange('POST', 'https://api.copilot.com/v1/messages', { id: 'm' }, { channelId: 'c', text: 'Hi' })
  expect(consistency.add('sendMessage', sent)).toEqual([])
  expect([ask().length, ask().length]).toEqual([1, 0])
})

test('a message that was sent to a group of Channel Talk is missed on the only page of its messages', async () => {
  const path = '/open/v4/groups/1/messages'
  const talk = (query: string, body: object) =>
    judgeSteps('channel-talk', 'https://api.channel.io', [
      ['createGroupMessage', `POST ${path}?botName=b`, 200, { message: { id: 'm' } }],
      ['listGroupMessages', `GET ${path}?${query}`, 200, { messages: [], ...body }],
    ])
  expect(await talk('sortOrder=desc', {})).toHaveLength(1)
  expect(await talk('sortOrder=both', {})).toEqual([])
  expect(await talk('sortOrder=desc&since=x', {})).toEqual([])
  expect(await talk('sortOrder=desc', { next: 'x' })).toEqual([])
  expect(await talk('sortOrder=desc', { messages: [{ id: 'm' }] })).toEqual([])
})

describe('a list that shows the newest first', () => {
  const copilot = (sentAt: string, query: string, shown: string[]) =>
    judgeSteps('copilot', 'https://api.copilot.com', [
      [
        'sendMessage',
        'POST /v1/messages',
        200,
        { id: 'new', channelId: 'c', createdAt: sentAt },
        {},
        undefined,
        { channelId: 'c' },
      ],
      [
        'listMessages',
        `GET /v1/messages?channelId=c${query}`,
        200,
        { data: shown.map((createdAt) => ({ id: createdAt, createdAt })), nextToken: 'more' },
      ],
    ])
  const [noon, later, latest] = ['2025-06-02T12:00:00Z', '2025-06-02T12:00:05Z', '2025-06-02T12:00:09Z'] as const

  test('is missed an item that is newer than its last one, though other pages are left', async () => {
    expect(await copilot(later, '&limit=2', [latest, noon])).toEqual([
      '1: consistency warning /data: all but "new" / "new" too, after what was written in a.har, exchange 0 (C32)',
    ])
  })

  test.each<[string, string, string, string[]]>([
    ['an older item', noon, '', [latest, later]],
    ['one that two clocks may have put after its last one', '2025-06-02T12:00:00.9Z', '', [latest, noon]],
    ['another page', later, '&nextToken=a', [latest, noon]],
    ['a page without items', later, '', []],
  ])('is not missed %s', async (_what, sentAt, query, shown) => {
    expect(await copilot(sentAt, query, shown)).toEqual([])
  })

  test('of a group has moments in milliseconds, and only in descending order', async () => {
    const group = (order: string, createdAt: number) =>
      judgeSteps('channel-talk', 'https://api.channel.io', [
        ['createGroupMessage', 'POST /open/v5/groups/1/messages', 200, { message: { id: 'new', createdAt } }],
        [
          'listGroupMessages',
          `GET /open/v5/groups/1/messages?sortOrder=${order}`,
          200,
          { messages: [{ createdAt: 1_748_317_553_000, id: 'old' }], next: 'more' },
        ],
      ])
    expect(await group('desc', 1_748_317_563_000)).toHaveLength(1)
    expect(await group('asc', 1_748_317_563_000)).toEqual([])
    expect(await group('desc', 1_748_317_543_000)).toEqual([])
  })
})
