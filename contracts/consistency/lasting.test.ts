import { describe, expect, test } from 'vitest'
import { createConsistency } from '../consistency.ts'
import { loadContext } from '../context.ts'
import { judgeSteps as judge, type Step } from '../testing/across.ts'
import { birdChannel } from '../testing/judge.ts'

test('the connector of a Bird channel lasts', async () => {
  const path = `/workspaces/${birdChannel.id}/channels`
  const list: Step = ['listChannels', `GET ${path}`, 200, { results: [birdChannel] }]
  const got = (connectorId: string): Step => [
    'getChannel',
    `GET ${path}/${birdChannel.id}`,
    200,
    { ...birdChannel, connectorId },
  ]
  const found = await judge('bird', 'https://api.bird.com', [
    list,
    got(birdChannel.connectorId.toUpperCase()),
    got('4c1f7a90-2e6b-5d38-9b14-7f02c6ae5d81'),
  ])
  expect(found).toEqual([
    `2: consistency warning /connectorId: "4c1f7a90-2e6b-5d38-9b14-7f02c6ae5d81" / "${birdChannel.connectorId}", as in a.har, exchange 0`,
  ])
})

describe('a message that was deleted', () => {
  const path = '/public/v1/helpdesk/chats/CHT-1111-2222-3333/messages'
  const id = 'CMG-1111-2222-3333-00001'
  const list = (isDeleted: boolean): Step => ['listChatMessages', `GET ${path}`, 200, { data: [{ id, isDeleted }] }]
  const remove = (status: number): Step => ['deleteChatMessage', `DELETE ${path}/${id}`, status]
  const inTurn = (...steps: Step[]) => judge('softwareone', 'https://api.s1.show', steps)

  test('is reported where a later answer says that it is not', async () => {
    const found = ['consistency warning /data/0/isDeleted: false / never false again after true (S077,S079)']
    expect(await inTurn(list(false), remove(204), list(false))).toEqual(found.map((one) => `2: ${one}`))
    expect(await inTurn(remove(204), list(false))).toEqual(found.map((one) => `1: ${one}`))
  })

  test('is not where it is told so, the deletion was refused, or another message is meant', async () => {
    expect(await inTurn(list(false), remove(204), list(true))).toEqual([])
    expect(await inTurn(list(false), remove(403), list(false))).toEqual([])
    const other: Step = ['deleteChatMessage', `DELETE ${path}/CMG-1111-2222-3333-00002`, 204]
    expect(await inTurn(other, list(false))).toEqual([])
  })
})

test('a difference names the file that describes the member, whatever the answer is', async () => {
  const context = await loadContext('softwareone')
  const consistency = createConsistency(context)
  const specs = ['Deactivated', 'Active'].flatMap((status, entry) =>
    consistency
      .add('getChat', {
        request: { method: 'GET', url: 'https://api.s1.show/public/v1/helpdesk/chats/CHT-1', headers: {} },
        response: { status: 200, headers: {}, body: { id: 'CHT-1', participants: [{ id: 'CPT-1', status }] } },
        source: { file: 'a.har', entry },
      })
      .map(({ spec }) => spec),
  )
  expect(specs).toEqual(['specs/softwareone/schemas/Participant.yaml'])
})

test('the client or company that a Copilot channel stands for lasts', async () => {
  const got = (membershipEntityId: string | null): Step => [
    'getMessageChannel',
    'GET /v1/message-channels/c',
    200,
    { id: 'c', membershipType: 'company', membershipEntityId },
  ]
  expect(await judge('copilot', 'https://api.copilot.com', [got('a-1'), got('A-1'), got(null), got('b-2')])).toEqual([
    '3: consistency warning /membershipEntityId: "b-2" / "a-1", as in a.har, exchange 0',
  ])
})

describe('the last message of a channel', () => {
  const told = (lastMessageDate: unknown): Step => [
    'getMessageChannel',
    'GET /v1/message-channels/c',
    200,
    { id: 'c', ...(lastMessageDate === undefined ? {} : { lastMessageDate }) },
  ]
  const inTurn = (...dates: unknown[]) => judge('copilot', 'https://api.copilot.com', dates.map(told))

  test('comes, is passed over, told with less precision, and followed by later ones', async () => {
    expect(
      await inTurn(null, '2025-06-02T09:00:00.123Z', undefined, '2025-06-02T09:00:00Z', '2025-06-03T09:00:00Z'),
    ).toEqual([])
  })

  test('is reported where there was none after all, or an earlier one', async () => {
    expect(await inTurn('2025-06-02T09:00:00Z', null)).toEqual([
      '1: consistency warning /lastMessageDate: null / not before "2025-06-02T09:00:00Z", as an earlier answer has it (C32,C33)',
    ])
    expect(await inTurn(null, '2025-06-02T09:00:00Z', '2025-06-01T09:00:00Z')).toEqual([
      '2: consistency warning /lastMessageDate: "2025-06-01T09:00:00Z" / not before "2025-06-02T09:00:00Z", as an earlier answer has it (C32,C33)',
    ])
  })

  test('may be unknown to an answer that was asked for before', async () => {
    const [withMessage, without] = [told('2025-06-02T09:00:00Z'), told(null)]
    const at = ([operationId, request, status, body]: Step, second: number): Step => [
      operationId,
      request,
      status,
      body,
      {},
      second,
    ]
    const inOrder = (...steps: Step[]) => judge('copilot', 'https://api.copilot.com', steps)
    expect(await inOrder(at(withMessage, 2), at(without, 1))).toEqual([])
    expect(await inOrder(at(withMessage, 1), at(without, 2))).toHaveLength(1)
  })

  test('is reported by bodies alone that say null again', async () => {
    const context = await loadContext('copilot')
    const consistency = createConsistency(context)
    const look = (date: string | null) => ({ MessageChannelBase: [{ id: 'c', lastMessageDate: date }] })
    const add = (date: string | null, repeat: number) => {
      const [operationId, path, status, body] = told(date)
      const exchange = {
        request: { method: 'GET', url: `https://api.copilot.com${path.slice(4)}`, headers: {} },
        response: { status, headers: {}, body },
        source: { file: 'a.har', entry: 0 },
      }
      const again = consistency.addRepeat(operationId, exchange, repeat)
      return again ?? consistency.add(operationId, exchange, look(date), repeat)
    }
    expect([add(null, 1), add(null, 1), add('2025-06-02T09:00:00Z', 2), add('2025-06-02T09:00:00Z', 2)].flat()).toEqual(
      [],
    )
    expect(add(null, 1)).toHaveLength(1)
  })
})

describe('the last message of a channel, and its messages', () => {
  const list = (createdAt: string, askedAt?: number): Step => [
    'listMessages',
    'GET /v1/messages?channelId=c',
    200,
    { data: [{ id: 'm', channelId: 'c', createdAt }] },
    {},
    askedAt,
  ]
  const channel = (lastMessageDate: string | null, askedAt?: number): Step => [
    'getMessageChannel',
    'GET /v1/message-channels/c',
    200,
    { id: 'c', lastMessageDate },
    {},
    askedAt,
  ]
  const copilot = (...steps: Step[]) => judge('copilot', 'https://api.copilot.com', steps)
  const finding = (told: string) =>
    `1: consistency warning /lastMessageDate: ${told} / not before "2025-06-02T09:00:00.5Z", as an earlier answer has it (C32,C33)`

  test('is reported where it is none, or older than a message that was listed or sent', async () => {
    const date = '2025-06-02T09:00:00.5Z'
    const sent: Step = ['sendMessage', 'POST /v1/messages', 200, { id: 'm', channelId: 'c', createdAt: date }]
    expect(await copilot(list(date), channel(null))).toEqual([finding('null')])
    expect(await copilot(sent, channel('2025-06-01T09:00:00Z'))).toEqual([finding('"2025-06-01T09:00:00Z"')])
  })

  test('agrees where it is that of the message, a later one, or written by another clock', async () => {
    for (const date of [
      '2025-06-02T09:00:00.5Z',
      '2025-06-02T09:00:00Z',
      '2025-06-02T08:59:59Z',
      '2025-06-03T09:00:00Z',
    ])
      expect(await copilot(list('2025-06-02T09:00:00.5Z'), channel(date), list('2025-06-02T09:00:00.5Z'))).toEqual([])
  })

  test('may be older in an answer that came before, or was asked for before, and of another channel', async () => {
    const date = '2025-06-02T09:00:00.5Z'
    expect(await copilot(channel(null), list(date))).toEqual([])
    expect(await copilot(list(date, 9), channel(null, 3))).toEqual([])
    expect(await copilot(list(date, 3), channel(null, 9))).toHaveLength(1)
    const other: Step = ['getMessageChannel', 'GET /v1/message-channels/d', 200, { id: 'd', lastMessageDate: null }]
    expect(await copilot(list(date), other)).toEqual([])
  })
})

describe('what only rises', () => {
  const inThread = (thread: object, askedAt?: number): Step => [
    'getThread',
    'GET /v1/threads/thrd_a',
    200,
    { data: { id: 'thrd_a', ...thread } },
    {},
    askedAt,
  ]
  const packagex = (...steps: Step[]) => judge('packagex', 'https://api.packagex.io', steps)
  const message = (edited_at?: number | null) => inThread({ recent_messages: [{ id: 'msg_1', edited_at }] })

  test('is reported where the last update of a thread, or an edit, is told as earlier or as none', async () => {
    expect(
      await packagex(inThread({ updated_at: 20 }), inThread({ updated_at: 30 }), inThread({ updated_at: 29 })),
    ).toEqual(['2: consistency warning /data/updated_at: 29 / not less than 30, as an earlier answer has it (T019)'])
    expect(await packagex(message(null), message(20), message(null))).toEqual([
      '2: consistency warning /data/recent_messages/0/edited_at: null / not less than 20, as an earlier answer has it (T024)',
    ])
  })

  test('may stay, be left out, and be less in an answer that was asked for before', async () => {
    expect(await packagex(message(20), message(undefined), message(20), message(21))).toEqual([])
    expect(await packagex(inThread({ updated_at: 30 }, 9), inThread({ updated_at: 20 }, 3))).toEqual([])
  })
})

describe.each([
  ['links', 'LNK-1111-2222-3333', 'deleteChatLink', 'listChatLinks', 'S100'],
  ['attachments', 'ATC-1111-2222-3333', 'deleteChatAttachment', 'listChatAttachments', 'S108'],
])('what was deleted of the %s of a chat', (name, id, remove, list, fact) => {
  const path = `/public/v1/helpdesk/chats/CHT-1111-2222-3333/${name}`
  const listAfter = (status: number, ...parts: object[]) =>
    judge('softwareone', 'https://api.s1.show', [
      [remove, `DELETE ${path}/${id}`, status],
      [list, `GET ${path}`, 200, { data: parts }],
    ])

  test('is reported where it is not deleted later', async () => {
    expect(await listAfter(204, { id, isDeleted: false })).toEqual([
      `1: consistency warning /data/0/isDeleted: false / never false again after true (${fact})`,
    ])
  })

  test('may be listed as deleted or not at all, and stays where the deletion was refused', async () => {
    expect(await listAfter(204, { id, isDeleted: true })).toEqual([])
    expect(await listAfter(204)).toEqual([])
    expect(await listAfter(403, { id, isDeleted: false })).toEqual([])
  })
})
