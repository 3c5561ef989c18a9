import { describe, expect, test } from 'vitest'
import { base, createDesk } from './testing/desk.ts'

const desk = await createDesk()
const [long = ''] = desk.ids['chat'] ?? []
const own = 1

async function walk(path: string, limit: number): Promise<string[]> {
  const ids: string[] = []
  for (let total = 1; ids.length < total; ) {
    const { body } = await desk.call('GET', `${path}?limit=${limit}&offset=${ids.length}`)
    expect(body.$meta.pagination).toEqual({
      offset: ids.length,
      limit: Math.min(limit, 100),
      total: body.$meta.pagination.total,
    })
    total = body.$meta.pagination.total
    ids.push(...body.data.map(({ id }: { id: string }) => id))
  }
  return ids
}

describe('paging', () => {
  test('pages of any size give every chat exactly once', async () => {
    const all = (await desk.call('GET', '?limit=100')).body.data.map(({ id }: { id: string }) => id)
    expect(all).toHaveLength(60 + own)
    for (const limit of [7, 50, 1000]) expect(await walk('', limit)).toEqual(all)
  })

  test.each([
    ['messages', 179],
    ['participants', 2],
    ['links', 20],
    ['attachments', 20],
  ])('pages of any size give all %s of a chat exactly once', async (name, atLeast) => {
    const all = await walk(`/${long}/${name}`, 1000)
    expect([all.length >= atLeast, new Set(all).size]).toEqual([true, all.length])
    for (const limit of [1, 9]) expect(await walk(`/${long}/${name}`, limit)).toEqual(all)
  })

  test('pages stay whole while messages are added', async () => {
    const chat = await desk.group()
    for (const content of ['0', '1', '2']) await desk.call('POST', `/${chat}/messages`, { content })
    const first = await desk.call('GET', `/${chat}/messages?limit=2`)
    await desk.call('POST', `/${chat}/messages`, { content: '3' })
    const second = await desk.call('GET', `/${chat}/messages?limit=2&offset=2`)
    expect([...first.body.data, ...second.body.data].map(({ content }) => content)).toEqual(['0', '1', '2', '3'])
  })

  test('shows ten without a limit, caps it at 100, and counts with 0', async () => {
    const pages = await Promise.all(
      ['', '?limit=101', '?limit=0', '?limit=5&offset=1000'].map((query) =>
        desk.call('GET', `/${long}/messages${query}`),
      ),
    )
    const total = pages[0]?.body.$meta.pagination.total
    expect(pages.map(({ body }) => [body.$meta.pagination, body.data.length])).toEqual([
      [{ offset: 0, limit: 10, total }, 10],
      [{ offset: 0, limit: 100, total }, 100],
      [{ offset: 0, limit: 0, total }, 0],
      [{ offset: 1000, limit: 5, total }, 0],
    ])
  })
})

describe('filters', () => {
  const count = async (query: string): Promise<number> =>
    (await desk.call('GET', `?limit=0&${query}`)).body.$meta.pagination.total

  test('every filter gives what its sentence says', async () => {
    const { data } = (await desk.call('GET', '?limit=100&select=audit,participants')).body
    type Chat = {
      type: string
      name?: string | null
      revision: number
      audit: { created: { at: string } }
      participants: { status: string; contact: { email: string } }[]
    }
    const expected = (test: (chat: Chat) => boolean): number => data.filter(test).length
    expect({
      bare: await count('eq(type,"Group")'),
      short: await count('type=Group'),
      encoded: await count(encodeURIComponent('eq(type,"Group")')),
      not: await count('not(in(type,(Group,Case)))'),
      two: await count('type=Group&gt(revision,1)'),
      nameless: await count('eq(name,null())'),
      search: await count('ilike(name,"*REVIEW*")'),
      any: await count('any(participants,eq(status,"Exited"))'),
      all: await count('all(participants,eq(status,"Active"))'),
      nested: await count('any(participants,ilike(contact.email,"*@team.example"))'),
      dated: await count('select=audit&gt(audit.created.at,"2025-01-01T00:00:00.000Z")'),
    }).toEqual({
      bare: expected(({ type }) => type === 'Group'),
      short: expected(({ type }) => type === 'Group'),
      encoded: expected(({ type }) => type === 'Group'),
      not: expected(({ type }) => type === 'Direct' || type === 'Channel'),
      two: expected(({ type, revision }) => type === 'Group' && revision > 1),
      nameless: expected(({ name = null }) => name === null),
      search: expected(({ name }) => name?.toLowerCase().includes('review') ?? false),
      any: expected(({ participants }) => participants.some(({ status }) => status === 'Exited')),
      all: expected(({ participants }) => participants.every(({ status }) => status === 'Active')),
      nested: expected(({ participants }) =>
        participants.some(({ contact }) => contact.email.endsWith('@team.example')),
      ),
      dated: expected(({ audit }) => audit.created.at > '2025-01-01T00:00:00.000Z'),
    })
  })

  test.each([
    ['messages', 'isDeleted=true'],
    ['messages', 'any(links,ne(uri,null()))'],
    ['participants', 'eq(identity.type,"User")'],
    ['links', 'ne(objectId,null())'],
    ['attachments', 'gt(file.size,100000)'],
  ])('filters the %s of a chat by %s', async (name, filter) => {
    const [all, some, others] = await Promise.all(
      ['', `&${filter}`, `&not(${filter})`].map((query) => desk.call('GET', `/${long}/${name}?limit=0${query}`)),
    )
    const totals = [all, some, others].map((page) => page?.body.$meta.pagination.total)
    expect(totals[1]).toBeGreaterThan(0)
    expect(totals[1] + totals[2]).toBe(totals[0])
  })

  test.each([
    ['an unknown function', 'group(a,b)', 'group', 'Unknown expression group.'],
    ['an expression under a name', 'rql=eq(type,Group)', 'query', 'Invalid equals shortcut expression'],
    ['an unknown property', 'eq(subscriptionsCount,5)', 'subscriptionsCount', 'Invalid property path.'],
    [
      'a filter by audit that is not selected',
      'gt(audit.created.at,"2025-01-01T00:00:00.000Z")',
      'audit.created.at',
      'Unknown expression group.',
    ],
    [
      'an order by audit that is not selected',
      'order=-audit.created.at',
      'audit.created.at',
      'Unknown expression group.',
    ],
    ['an order by an object', 'order=audit&select=audit', 'audit', 'Ordering is not permitted.'],
    ['an order by no name', 'order=-', 'order', '"-" names no property.'],
    ['an order by nothing known', 'order=nothing', 'nothing', 'Invalid property path.'],
    ['a selection of nothing known', 'select=%2Bnothing', 'nothing', 'Invalid property path.'],
    ['a limit that is no number', 'limit=many', 'limit', 'must be integer'],
    ['a limit below 0', 'limit=-1', 'limit', 'must be >= 0'],
    ['an offset below 0', 'offset=-1', 'offset', 'must be >= 0'],
    ['an offset beyond int32', 'offset=2147483648', 'offset', 'must be <= 2147483647'],
  ])('refuses %s', async (_what, query, parameter, detail) => {
    for (const path of ['', `/${long}/messages`]) {
      expect(await desk.call('GET', `${path}?${query}`)).toMatchObject({
        status: 400,
        body: { title: 'Bad Request', status: 400, errors: { [parameter]: [detail] } },
      })
    }
  })
})

describe('order and select', () => {
  test('sorts by several paths, upwards and downwards', async () => {
    const { data } = (await desk.call('GET', '?limit=100&order=type,-revision&select=-*,+revision')).body
    const keys = data.map(({ type, revision }: { type: string; revision: number }) => `${type} ${9 - revision}`)
    expect(keys).toEqual([...keys].sort())
    expect(new Set(keys).size).toBeGreaterThan(4)
  })

  test('sorts by audit where it is selected', async () => {
    const { data } = (await desk.call('GET', '?limit=100&order=-audit.created.at&select=audit')).body
    const times = data.map(({ audit }: { audit: { created: { at: string } } }) => audit.created.at)
    expect(times).toEqual([...times].sort().reverse())
  })

  test('adds and leaves out, and says what is left out', async () => {
    const { body } = await desk.call('GET', '?limit=1&select=+links.id,-participants,-lastMessage')
    expect(Object.keys(body.data[0]).sort()).toEqual([
      '$meta',
      'attachments',
      'description',
      'icon',
      'id',
      'links',
      'revision',
      'type',
    ])
    expect([body.$meta.omitted, body.data[0].$meta.omitted]).toEqual([
      ['participants', 'lastMessage', 'audit'],
      ['participants', 'lastMessage', 'audit'],
    ])
  })

  test('what is listed with audit is what getting it gives', async () => {
    for (const chat of (await desk.call('GET', '?limit=100&select=audit')).body.data)
      expect((await desk.call('GET', `/${chat.id}`)).body).toEqual(chat)
    for (const participant of (await desk.call('GET', `/${long}/participants?select=audit`)).body.data) {
      expect((await desk.call('GET', `/${long}/participants/${participant.id}`)).body).toEqual(participant)
    }
    for (const attachment of (await desk.call('GET', `/${long}/attachments?select=audit&limit=100`)).body.data) {
      const { body } = await desk.get(`${base}/${long}/attachments/${attachment.id}`, { accept: 'application/json' })
      expect(body).toEqual(attachment)
    }
  })
})
