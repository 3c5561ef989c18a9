import { describe, expect, test } from 'vitest'
import { providerNames } from '../generated/index.ts'
import { createService } from '../mocks/service.ts'
import { crawl } from '../mocks/testing/crawl.ts'
import { createWorld } from '../mocks/world/world.ts'
import { Room } from './consistency/room.ts'
import { capacity, createConsistency, createRoom } from './consistency.ts'
import { loadContext } from './context.ts'
import type { Exchange } from './exchange.ts'
import { judgeSteps as judge, type Step } from './testing/across.ts'
import { birdChannel } from './testing/judge.ts'

const channels = `/workspaces/${birdChannel.id}/channels`
const channel = `${channels}/${birdChannel.id}`
const bird = (...steps: Step[]) => judge('bird', 'https://api.bird.com', steps)

describe('the same object', () => {
  test('is reported where a list and a get tell it differently', async () => {
    const changed = { ...birdChannel, createdAt: '2024-11-21T08:56:13.986Z', platformId: 'line', name: 'New' }
    expect(
      await bird(
        ['listChannels', `GET ${channels}`, 200, { results: [birdChannel] }],
        ['getChannel', `GET ${channel}`, 200, changed],
      ),
    ).toEqual([
      '1: consistency warning /createdAt: "2024-11-21T08:56:13.986Z" / "2024-11-21T08:56:12.986Z", as in a.har, exchange 0',
      '1: consistency warning /platformId: "line" / "text", as in a.har, exchange 0',
    ])
  })

  test.each([
    ['in another offset', { createdAt: '2024-11-21T09:56:12.986+01:00' }],
    ['with less precision', { createdAt: '2024-11-21T08:56:12Z' }],
    ['without the member', { createdAt: undefined }],
    ['with members that change', { name: 'New', status: 'deleted', updatedAt: '2025-01-01T00:00:00Z' }],
    ['with another id', { id: '4c1f7a90-2e6b-5d38-9b14-7f02c6ae5d81', platformId: 'line' }],
  ])('may be told %s', async (_name, changes) => {
    expect(
      await bird(
        ['listChannels', `GET ${channels}`, 200, { results: [birdChannel] }],
        ['getChannel', `GET ${channel}`, 200, { ...birdChannel, ...changes }],
      ),
    ).toEqual([])
  })

  test('is another one at another host', async () => {
    const line = { ...birdChannel, platformId: 'line' }
    expect(
      await bird(
        ['getChannel', `GET ${channel}`, 200, birdChannel],
        ['getChannel', `GET http://localhost${channel}`, 200, line],
      ),
    ).toEqual([])
  })

  test('is known wherever it stands: a message in a thread and in its own answer', async () => {
    const message = { id: 'msg_1', thread_id: 'thrd_a', type: 'text', created_at: 1696424400 }
    expect(
      await judge('packagex', 'https://api.packagex.io', [
        ['getThread', 'GET /v1/threads/thrd_a', 200, { data: { id: 'thrd_a', recent_messages: [message] } }],
        ['updateThreadMessage', 'POST /v1/threads/thrd_a/messages/msg_1', 200, { data: { ...message, created_at: 1 } }],
      ]),
    ).toEqual(['1: consistency warning /data/created_at: 1 / 1696424400, as in a.har, exchange 0'])
  })

  const participant = (status: string, askedAt?: Step[5]): Step => [
    'getChatParticipant',
    'GET /public/v1/helpdesk/chats/CHT-1111-2222-3333/participants/CPT-1',
    200,
    { id: 'CPT-1', status },
    {},
    askedAt,
  ]
  const messages = (isDeleted: boolean): Step => [
    'listChatMessages',
    'GET /public/v1/helpdesk/chats/CHT-1111-2222-3333/messages',
    200,
    { $meta: {}, data: [{ id: 'CMG-1111-2222-3333-00001', isDeleted }] },
  ]
  const softwareone = (...steps: Step[]) => judge('softwareone', 'https://api.s1.show', steps)

  test('never goes back where the document says so, not by a third state either', async () => {
    const back = 'consistency error /status: "active" / never active again after deactivated (S036)'
    expect(
      await softwareone(
        participant('Active'),
        participant('Exited'),
        participant('Active'),
        participant('deactivated'),
        participant('Active'),
        participant('exited'),
        participant('active'),
        messages(false),
        messages(true),
        messages(false),
      ),
    ).toEqual([
      `4: ${back}`,
      `6: ${back}`,
      '9: consistency warning /data/0/isDeleted: false / never false again after true (S077,S079)',
    ])
  })

  test('does not go back where a recording tells the earlier answer later', async () => {
    expect(await softwareone(participant('Deactivated', 9), participant('Active', 3))).toEqual([])
    expect(await softwareone(participant('Deactivated', 3), participant('Active', 9))).toHaveLength(1)
    const between = [participant('Active', 5), participant('Deactivated', 3), participant('Active', 6)]
    expect(await softwareone(...between)).toEqual([])
  })

  test('does not go back where the later answer was asked for before the earlier one came', async () => {
    expect(await softwareone(participant('Deactivated', [0, 3]), participant('Active', [1, 2]))).toEqual([])
    expect(await softwareone(participant('Deactivated', [0, 3]), participant('Active', [3, 4]))).toHaveLength(1)
  })

  test('may be another in another account, and by another token is the same', async () => {
    const bot = (createdAt: number, headers: Record<string, string>): Step => [
      'listGroupMessages',
      'GET /open/v4/groups/1/messages?sortOrder=asc',
      200,
      { messages: [], bots: [{ id: '9', name: 'Bot', color: '#123456', createdAt }] },
      headers,
    ]
    const [first, other] = [1_624_422_361_866, 1_724_422_361_866]
    const talk = (...steps: Step[]) => judge('channel-talk', 'https://api.channel.io', steps)
    expect(await talk(bot(first, { 'x-access-key': 'a' }), bot(other, { 'x-access-key': 'b' }))).toEqual([])
    expect(await talk(bot(first, { 'x-access-key': 'a' }), bot(other, { 'x-access-key': 'a' }))).toHaveLength(1)
    expect(await talk(bot(first, { authorization: 'a' }), bot(other, { authorization: 'b' }))).toHaveLength(1)
  })
})

describe('what was there', () => {
  const gone = ['getChannel', `GET ${channel}?x=1`, 404, { code: 'NotFound', message: 'none' }] satisfies Step

  test('is reported when it is not found later', async () => {
    expect(await bird(['listChannels', `GET ${channels}?limit=1`, 200, { results: [birdChannel] }], gone)).toEqual([
      `1: consistency warning : 404 for "${birdChannel.id}" / there, as in a.har, exchange 0 (B13,B56)`,
    ])
    expect(await bird(['getChannel', `GET ${channel}`, 200, birdChannel], gone)).toHaveLength(1)
  })

  test('is not missed by what was asked before', async () => {
    const there: Step = ['getChannel', `GET ${channel}`, 200, birdChannel, {}, 9]
    expect(await bird(there, [...gone, {}, 3])).toEqual([])
    expect(await bird(there, [...gone, {}, 9])).toHaveLength(1)
  })

  test('is not looked for in another collection, with another key, or in a refused list', async () => {
    const elsewhere = `/workspaces/4c1f7a90-2e6b-5d38-9b14-7f02c6ae5d81/channels`
    const list: Step = ['listChannels', `GET ${channels}`, 200, { results: [birdChannel] }, { authorization: 'a' }]
    expect(await bird(['listChannels', `GET ${elsewhere}`, 200, { results: [birdChannel] }], gone)).toEqual([])
    expect(await bird(list, gone)).toEqual([])
    const page: Step = ['listChannels', `GET ${channels}`, 200, { results: [birdChannel] }, { cookie: 'a' }]
    expect(await bird(page, [...gone, { cookie: 'b' }])).toEqual([])
    expect(await bird(page, [...gone, { cookie: 'a' }])).toHaveLength(1)
    expect(await bird(['listChannels', `GET ${channels}`, 403, { results: [birdChannel] }], gone)).toEqual([])
  })

  test('may be gone after a write to it or to what it belongs to, until it is seen again', async () => {
    const base = '/public/v1/helpdesk/chats/CHT-1111-2222-3333'
    const got: Step = ['getChatParticipant', `GET ${base}/participants/CPT-1`, 200, { id: 'CPT-1' }]
    const missing: Step = ['getChatParticipant', `GET ${base}/participants/CPT-1`, 404]
    const judgeAfter = (...steps: Step[]) => judge('softwareone', 'https://api.s1.show', [got, ...steps, missing])
    expect(await judgeAfter(['leaveChat', `DELETE ${base}/participants/CPT-1`, 204])).toEqual([])
    expect(await judgeAfter(['updateChat', `PUT ${base}`, 200, {}])).toEqual([])
    expect(await judgeAfter(['sendChatMessage', `POST ${base}/messages`, 201, {}])).toHaveLength(1)
    expect(await judgeAfter(['leaveChat', `DELETE ${base}/participants/CPT-1`, 404])).toHaveLength(1)
    expect(await judgeAfter(['leaveChat', `DELETE ${base}/participants/CPT-1`, 204], got)).toHaveLength(1)
  })
})

test.each([
  ['a/b', 'a%2Fb'],
  ['Ü', '%c3%9c'],
  ['\uD800', '%EF%BF%BD'],
])('knows %j again as it stands in an address', async (id, segment) => {
  const gone: Step = ['getChannel', `GET ${channels}/${segment}`, 404]
  expect(await bird(['listChannels', `GET ${channels}`, 200, { results: [{ id }] }], gone)).toHaveLength(1)
})

test('remembers no more of a file than there is room for, whichever provider it is of', async () => {
  const room = { ...createRoom(), addresses: new Room(2) }
  const [first, second] = [
    createConsistency(await loadContext('bird'), {}, room),
    createConsistency(await loadContext('copilot'), {}, room),
  ]
  const exchange = (url: string): Exchange => ({
    request: { method: 'GET', url, headers: {} },
    response: { status: 200, headers: {}, body: {} },
    source: { file: 'a', entry: null },
  })
  first.add('getChannel', exchange(`https://api.bird.com${channel}`))
  second.add('getMessageChannel', exchange('https://api.copilot.com/v1/message-channels/a'))
  first.add('getChannel', exchange(`https://api.bird.com${channel}`))
  expect([first.notes(), second.notes()]).toEqual([[], []])
  second.add('getMessageChannel', exchange('https://api.copilot.com/v1/message-channels/b'))
  expect(second.notes()).toHaveLength(1)
})

test('says when it could not remember all', async () => {
  const consistency = createConsistency(await loadContext('copilot'))
  const add = (channelId: number) =>
    consistency.add('listMessages', {
      request: { method: 'GET', url: `https://api.copilot.com/v1/messages?channelId=${channelId}`, headers: {} },
      response: { status: 200, headers: {}, body: { data: [] } },
      source: { file: 'a', entry: null },
    })
  for (let channelId = 0; channelId < capacity.lists; channelId += 1) add(channelId)
  expect(consistency.notes()).toEqual([])
  add(capacity.lists)
  expect(consistency.notes()).toEqual([
    'Of copilot more was recorded than checks across exchanges remember: 1 times something new was not compared with later exchanges. Check the recording in parts.',
  ])
})

test('never throws for what a provider may send', async () => {
  const ids = [null, {}, '', '\uD800', 'a/b', '%'].map((id) => ({ id }))
  const bodies = [null, 'x', 7, [], [null], {}, { results: null }, { results: [null, ...ids] }]
  expect(await bird(...bodies.map((body): Step => ['listChannels', `GET ${channels}?pageToken=%`, 200, body]))).toEqual(
    [],
  )
  expect(await judge('bird', '', [['listChannels', 'GET ', 200, { results: [birdChannel] }]])).toEqual([])
})

test.each(providerNames)('says nothing of the mock of %s, read twice', async (provider) => {
  const context = await loadContext(provider)
  const consistency = createConsistency(context)
  const service = await createService(provider, createWorld(1), { engine: 'plain' })
  let exchanges = 0
  for (let round = 0; round < 2; round += 1) {
    for await (const { operationId, method, path, answer } of crawl(service, context.description, 3)) {
      const body: unknown = answer.body === undefined ? undefined : JSON.parse(JSON.stringify(answer.body))
      const found = consistency.add(operationId, {
        request: { method, url: `http://localhost${path}`, headers: {} },
        response: { status: answer.status, headers: {}, ...(body === undefined ? {} : { body }) },
        source: { file: 'mock', entry: exchanges },
      })
      expect(found).toEqual([])
      exchanges += 1
    }
  }
  expect(exchanges).toBeGreaterThan(10)
})
