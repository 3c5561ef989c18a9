import { describe, expect, test } from 'vitest'
import type { Channel, Message, Subscriber, Thread } from '../../generated/packagex/types.ts'
import { createClient } from '../testing/client.ts'

const client = await createClient('packagex')
const threads: Thread[] = (await client.get('/v1/threads?limit=1000')).body.data
const channels: Channel[] = (await client.get('/v1/channels?limit=1000')).body.data

async function walk(path: string, limit: number): Promise<{ ids: string[]; pages: number }> {
  const ids: string[] = []
  for (let page = 1; ; page += 1) {
    const { body } = await client.get(`${path}?limit=${limit}&page=${page}`)
    expect(body.pagination).toMatchObject({ limit, page })
    ids.push(...body.data.map(({ id }: { id: string }) => id))
    if (!body.pagination.has_more) return { ids, pages: page }
  }
}

describe('lists', () => {
  test('paging-by-number: pages of any size give every thread and channel exactly once', async () => {
    for (const [path, ids = []] of [
      ['/v1/threads', client.ids.thread],
      ['/v1/channels', client.ids.channel],
    ] as const) {
      for (const limit of [1, 7, ids.length, 1000]) {
        expect({ limit, ...(await walk(path, limit)) }).toEqual({ limit, ids, pages: Math.ceil(ids.length / limit) })
      }
    }
  })

  test('gives 25 items of the first page when nothing is asked, and none beyond the last', async () => {
    const { body } = await client.get('/v1/threads')
    expect(body).toMatchObject({ status: 200, errors: [], code: null, endpoint: '/v1/threads' })
    expect([body.data, body.pagination]).toEqual([
      threads.slice(0, 25),
      { limit: 25, page: 1, has_more: true, total_count: 59 },
    ])
    expect((await client.get('/v1/channels?page=100')).body).toMatchObject({
      data: [],
      pagination: { page: 100, has_more: false },
    })
  })

  test('gives by id exactly what it lists', async () => {
    for (const thread of threads) {
      const { body } = await client.get(`/v1/threads/${thread.id}`)
      expect([body.data, body.pagination, body.endpoint]).toEqual([thread, null, `/v1/threads/${thread.id}`])
    }
    for (const channel of channels) expect((await client.get(`/v1/channels/${channel.id}`)).body.data).toEqual(channel)
  })

  test('keeps the pages of threads in place while others write', async () => {
    const fresh = await createClient('packagex')
    const ids: string[] = []
    for (let page = 1; page <= 6; page += 1) {
      const { body } = await fresh.get(`/v1/threads?limit=10&page=${page}`)
      ids.push(...body.data.map(({ id }: { id: string }) => id))
      const silent = (fresh.ids.resource ?? []).find((resource) => !fresh.ids.thread?.includes(`thrd_${resource}`))
      await fresh.send('POST', `/v1/threads/thrd_${silent}`, { body: { text: 'In between.' } })
    }
    expect(ids.slice(0, 59)).toEqual(fresh.ids.thread)
  })
})

describe('filter', () => {
  const list = async (ids: string): Promise<Channel[]> =>
    (await client.get(`/v1/channels?limit=1000&subscriber_ids=${ids}`)).body.data

  test('gives the channels of each subscriber', async () => {
    for (const id of client.ids.subscriber ?? []) {
      expect(await list(id)).toEqual(channels.filter(({ subscriber_ids }) => subscriber_ids?.includes(id)))
    }
  })

  test('gives the channels that have all of several subscribers, with commas or repeated', async () => {
    const [first, second] = channels[1]?.subscriber_ids ?? []
    const both = channels.filter(({ subscriber_ids: ids }) => ids?.includes(first ?? '') && ids.includes(second ?? ''))
    expect(both).toContainEqual(channels[1])
    expect(await list(`${first},${second}`)).toEqual(both)
    expect(await list(`${first}&subscriber_ids=${second}`)).toEqual(both)
  })

  test('gives all channels for no subscriber and none for an unknown one', async () => {
    expect([await list(''), await list('contact_Nobody')]).toEqual([channels, []])
  })
})

describe('the world', () => {
  const messages: Message[] = threads.flatMap(({ recent_messages = [] }) => recent_messages)
  const subscribers: Subscriber[] = threads.flatMap((thread) => thread.subscribers ?? [])
  const kinds = (values: unknown[]): unknown[] => [...new Set(values)].sort()

  test('shows every type of message and subscriber, and each way an optional member may be', () => {
    expect(kinds(messages.map(({ type }) => type))).toEqual(['meta', 'pickup_reminder', 'text', 'tracking_update'])
    expect(kinds(messages.map(({ publish_to_channel_at: at }) => (at === null ? 'null' : typeof at)))).toEqual([
      'null',
      'number',
      'undefined',
    ])
    expect(kinds(messages.map(({ edited_at }) => typeof edited_at))).toEqual(['number', 'undefined'])
    expect(kinds(messages.map(({ reactions }) => reactions?.length === 0))).toEqual([false, true])
    expect(kinds(messages.map(({ media_urls }) => media_urls?.length === 0))).toEqual([false, true])
    expect(kinds(subscribers.map(({ type, id }) => `${type} ${typeof id}`))).toEqual([
      'api_key string',
      'contact number',
      'contact string',
      'user string',
    ])
    expect(kinds(subscribers.map(({ is_archived }) => is_archived))).toEqual([false, true])
    expect(kinds(channels.map(({ object }) => object))).toEqual(['channel', 'thread'])
    expect(kinds(channels.map(({ scheduled_publish_at }) => typeof scheduled_publish_at))).toEqual([
      'number',
      'undefined',
    ])
  })

  test('shows 150 of the messages of the long conversation, the newest first, and says that there are more', () => {
    const [{ has_more, recent_messages = [] } = {}] = threads
    const times = recent_messages.map(({ created_at = 0 }) => created_at)
    expect([has_more, times.length, times]).toEqual([true, 150, [...times].sort((left, right) => right - left)])
    expect(threads.slice(1).every((thread) => thread.has_more === false)).toBe(true)
  })

  test('contact-never-viewed: contacts have viewed nothing, users mostly have', () => {
    const viewed = (type: string) =>
      kinds(subscribers.filter((one) => one.type === type).map(({ viewed_at }) => viewed_at !== null))
    expect([viewed('contact'), viewed('api_key'), viewed('user').includes(true)]).toEqual([
      [false],
      [false, true],
      true,
    ])
  })

  test('channels-made-by-system: every set of subscribers has one channel, with a contact and the names of all', async () => {
    expect(kinds(channels.map(({ subscriber_ids = [] }) => [...subscriber_ids].sort().join()))).toHaveLength(
      channels.length,
    )
    expect(kinds(channels.map(({ subscriber_hash }) => subscriber_hash))).toHaveLength(channels.length)
    for (const { name, subscriber_ids = [], subscribers: all = [] } of channels) {
      const present = all.filter(({ id }) => subscriber_ids.includes(String(id)))
      expect(present.some(({ type }) => type === 'contact')).toBe(true)
      expect(name).toBe(present.map((one) => one.name).join(', '))
    }
    expect((await client.send('POST', '/v1/channels', { body: {} })).status).toBe(405)
  })
})
