import { describe, expect, test } from 'vitest'
import type { MessageChannel } from '../../generated/copilot/types.ts'
import { createClient } from '../testing/client.ts'

const client = await createClient('copilot')
const channels = '/v1/message-channels'
const [long = ''] = await channelsByLength()

async function channelsByLength(): Promise<string[]> {
  const lengths = new Map<string, number>()
  for (const id of client.ids.channel ?? []) {
    lengths.set(id, (await client.get(`/v1/messages?channelId=${encodeURIComponent(id)}&limit=1000`)).body.data.length)
  }
  return [...lengths.keys()].sort((left, right) => (lengths.get(right) ?? 0) - (lengths.get(left) ?? 0))
}

async function walk(
  path: string,
  between: () => Promise<unknown> = async () => {},
): Promise<{ ids: string[]; pages: number }> {
  const ids: string[] = []
  let pages = 0
  let token = ''
  do {
    const { body } = await client.get(`${path}${token}`)
    ids.push(...body.data.map(({ id }: { id: string }) => id))
    pages += 1
    token = body.nextToken === undefined ? '' : `&nextToken=${body.nextToken}`
    await between()
  } while (token !== '')
  return { ids, pages }
}

describe('lists', () => {
  test('paging-by-token: pages of any size give every channel exactly once', async () => {
    for (const [limit, pages] of [
      [1, 60],
      [7, 9],
      [60, 1],
      [1000, 1],
    ] as const) {
      const walked = await walk(`${channels}?limit=${limit}`)
      expect({ limit, ...walked }).toEqual({ limit, pages, ids: client.ids.channel })
    }
    const { body } = await client.get(`${channels}?limit=60`)
    expect(Object.keys(body)).toEqual(['data'])
  })

  test('gives a hundred messages when no limit is sent, the newest first', async () => {
    const path = `/v1/messages?channelId=${encodeURIComponent(long)}`
    const { body: first } = await client.get(path)
    const { body: all } = await client.get(`${path}&limit=1000`)
    expect([first.data.length, typeof first.nextToken]).toEqual([100, 'string'])
    expect(all.data.slice(0, 100)).toEqual(first.data)
    expect((await walk(`${path}&limit=33`)).ids).toEqual(all.data.map(({ id }: { id: string }) => id))
    const { body: channel } = await client.get(`${channels}/${long}`)
    expect(channel.lastMessageDate).toBe(all.data[0].createdAt)
  })

  test('walks what was there, exactly once, while others write', async () => {
    const fresh = await createClient('copilot')
    const path = `/v1/messages?channelId=${encodeURIComponent(long)}&limit=40`
    const send = () => fresh.send('POST', '/v1/messages', { body: { text: 'In between.', channelId: long } })
    const before = (await fresh.get(`${path}0`)).body.data.map(({ id }: { id: string }) => id)
    const ids: string[] = []
    let token: string | undefined = ''
    while (token !== undefined) {
      const { body } = await fresh.get(`${path}${token === '' ? '' : `&nextToken=${token}`}`)
      ids.push(...body.data.map(({ id }: { id: string }) => id))
      token = body.nextToken
      await send()
    }
    expect(ids).toEqual(before)
  })

  test('gives by id exactly the channels that it lists', async () => {
    const { body } = await client.get(`${channels}?limit=1000`)
    for (const channel of body.data) expect((await client.get(`${channels}/${channel.id}`)).body).toEqual(channel)
  })

  test('shows every type, form of id, kind of empty source and a channel without messages', async () => {
    const { data }: { data: MessageChannel[] } = (await client.get(`${channels}?limit=1000`)).body
    const forms = (id = ''): string => (id.includes('/') ? 'path' : id.includes('-') ? 'uuid' : 'slug')
    const sources = data
      .filter(({ membershipType }) => membershipType === 'group')
      .map(({ membershipEntityId }) => membershipEntityId)
    expect([...new Set(data.map(({ membershipType, id }) => `${membershipType} ${forms(id)}`))].sort()).toEqual([
      'company path',
      'company slug',
      'company uuid',
      'group path',
      'group slug',
      'group uuid',
      'individual path',
      'individual slug',
      'individual uuid',
    ])
    expect(new Set(sources)).toEqual(new Set(['', null, undefined]))
    expect(data.filter(({ lastMessageDate }) => lastMessageDate === null)).toHaveLength(1)
  })
})

describe('filters', () => {
  const list = async (query: string): Promise<MessageChannel[]> =>
    (await client.get(`${channels}?limit=1000&${query}`)).body.data

  test.each([
    ['individual', 12],
    ['company', 24],
    ['group', 24],
  ])('gives only channels of type %s', async (type, count) => {
    const found = await list(`membershipType=${type}`)
    expect(found.map(({ membershipType }) => membershipType)).toEqual(Array.from({ length: count }, () => type))
  })

  test('gives the channels that stand for a company or a client', async () => {
    const [company = ''] = client.ids.company ?? []
    const ofCompany = await list(`membershipEntityId=${company}`)
    expect(ofCompany.map(({ membershipType, membershipEntityId }) => [membershipType, membershipEntityId])).toEqual([
      ['company', company],
      ['company', company],
    ])
    const [individual] = await list('membershipType=individual')
    const ofClient = await list(`membershipEntityId=${individual?.membershipEntityId}`)
    expect(ofClient).toContainEqual(individual)
    expect(await list(`clientId=${individual?.membershipEntityId}`)).toEqual(ofClient)
  })

  test('gives the channels of a member of any kind, and those that all filters ask for', async () => {
    const all = await list('')
    for (const user of client.ids.user ?? []) {
      expect(await list(`memberId=${user}`)).toEqual(all.filter(({ memberIds }) => memberIds?.includes(user)))
    }
    const [owner] = client.ids.user ?? []
    const both = all.filter(
      ({ membershipType, memberIds }) => membershipType === 'company' && memberIds?.includes(owner ?? ''),
    )
    expect(await list(`membershipType=company&memberId=${owner}`)).toEqual(both)
  })

  test('takes an empty filter for none, and an unknown client for one without channels', async () => {
    expect(await list('clientId=&memberId=&membershipEntityId=')).toHaveLength(60)
    expect(await list('clientId=00000000-0000-4000-8000-000000000000')).toEqual([])
  })
})
