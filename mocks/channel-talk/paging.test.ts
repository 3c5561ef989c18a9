import { describe, expect, test } from 'vitest'
import { createClient } from '../testing/client.ts'

const client = await createClient('channel-talk')
// Conversation 0 is the long one, 7 is silent.
const [group = ''] = client.ids['group'] ?? []
const silent = client.ids['group']?.[7] ?? ''
const messages = `/open/v4/groups/${group}/messages`

interface Item {
  id: string
  createdAt: number
  personType?: string
  personId?: string
  root?: boolean
  supportBot?: { id: string }
  log?: { triggerType?: string; triggerId: string }
  reactions?: { personKeys: string[] }[]
}

/** Follows `next` to the end; `visit` runs after each page. */
async function walk(path: string, visit = async (): Promise<void> => {}): Promise<{ ids: string[]; pages: number }> {
  const ids: string[] = []
  let pages = 0
  let since = ''
  do {
    const { body } = await client.get(`${path}&since=${since}`)
    ids.push(...body.messages.map(({ id }: Item) => id))
    pages += 1
    since = body.next ?? ''
    await visit()
  } while (since !== '')
  return { ids, pages }
}

describe('behaviours', () => {
  test('next-continues-as-since: pages follow each other while others write', async () => {
    const path = `/open/v4/groups/${client.ids['group']?.[1]}/messages`
    const before = (await walk(`${path}?sortOrder=desc&limit=500`)).ids
    const write = async (): Promise<void> => {
      await client.send('POST', path, { body: { plainText: 'Meanwhile' } })
    }
    expect((await walk(`${path}?sortOrder=desc&limit=4`, write)).ids).toEqual(before)
    const last = await client.get(`${path}?sortOrder=asc&limit=500`)
    expect([last.body.messages.length > before.length, Object.hasOwn(last.body, 'next')]).toEqual([true, false])
  })

  test('next-continues-as-since: prev goes back to the page before', async () => {
    const first = await client.get(`${messages}?sortOrder=desc&limit=10`)
    const second = await client.get(`${messages}?sortOrder=desc&limit=10&since=${first.body.next}`)
    expect((await client.get(`${messages}?sortOrder=desc&limit=10&since=${second.body.prev}`)).body).toEqual(first.body)
    expect([Object.hasOwn(first.body, 'prev'), typeof first.body.next, typeof second.body.prev]).toEqual([
      false,
      'string',
      'string',
    ])
  })

  test('paging-reaches-every-message: pages of any size give every message once', async () => {
    const ascending = (await walk(`${messages}?sortOrder=asc&limit=500`)).ids
    expect([ascending.length, new Set(ascending).size]).toEqual([164, 164])
    for (const [limit, pages] of [
      [1, 164],
      [7, 24],
      [25, 7],
      [83, 2],
      [164, 1],
      [500, 1],
    ] as const) {
      const walked = await walk(`${messages}?sortOrder=asc&limit=${limit}`)
      expect({ limit, ...walked }).toEqual({ limit, pages, ids: ascending })
    }
    for (const order of ['desc', 'both'])
      expect((await walk(`${messages}?sortOrder=${order}&limit=9`)).ids).toEqual(ascending.toReversed())
  })

  test('empty-since-starts-at-the-first: the latest for desc, the earliest for asc', async () => {
    const { ids } = await walk(`${messages}?sortOrder=asc&limit=500`)
    for (const since of ['', '&since=']) {
      const latest = await client.get(`${messages}?sortOrder=desc&limit=1${since}`)
      const earliest = await client.get(`${messages}?sortOrder=asc&limit=1${since}`)
      expect([earliest.body.messages[0].id, latest.body.messages[0].id]).toEqual([ids[0], ids.at(-1)])
    }
    expect((await client.get(`/open/v4/groups/${silent}/messages?sortOrder=desc`)).body).toEqual({
      messages: [],
      bots: [],
      users: [],
      supportBots: [],
    })
  })

  test('limit-bounds-the-page: 25 unless it says otherwise, and never out of range', async () => {
    const lengths = []
    for (const limit of ['', '&limit=', '&limit=1', '&limit=26', '&limit=500']) {
      lengths.push((await client.get(`${messages}?sortOrder=desc${limit}`)).body.messages.length)
    }
    expect(lengths).toEqual([25, 25, 1, 26, 164])
    for (const limit of ['0', '501', '-1', '1.5', 'many']) {
      expect(await client.get(`${messages}?sortOrder=desc&limit=${limit}`)).toMatchObject({
        status: 422,
        body: { errors: [{ field: 'limit' }] },
      })
    }
  })

  test('descending-is-latest-first: desc and both fall, asc rises', async () => {
    const orders = { desc: -1, both: -1, asc: 1 }
    for (const [order, direction] of Object.entries(orders)) {
      const { body } = await client.get(`${messages}?sortOrder=${order}&limit=500`)
      const times = body.messages.map(({ createdAt }: Item) => createdAt)
      expect({ order, times }).toEqual({
        order,
        times: times.toSorted((left: number, right: number) => direction * (left - right)),
      })
    }
  })

  test('page-carries-what-it-refers-to: no more and no less, each once', async () => {
    for (const id of client.ids['group'] ?? []) {
      const { body } = await client.get(`/open/v4/groups/${id}/messages?sortOrder=asc&limit=8`)
      const items: Item[] = body.messages
      const people = new Set(
        items.flatMap((item) => [
          `${item.personType}-${item.personId}`,
          ...(item.reactions ?? []).flatMap((one) => one.personKeys),
        ]),
      )
      const named = (type: string): string[] => [...people].filter((key) => key.startsWith(`${type}-`)).sort()
      const keys = (type: string, list: Item[] = []): string[] => list.map((item) => `${type}-${item.id}`).sort()
      expect(keys('bot', body.bots)).toEqual(named('bot'))
      expect(keys('user', body.users)).toEqual(named('user'))
      const supportBots = new Set(items.flatMap(({ supportBot }) => supportBot?.id ?? []))
      expect(new Set(body.supportBots.map((bot: Item) => bot.id))).toEqual(supportBots)
      const rules = new Set(items.flatMap(({ log }) => (log?.triggerType === 'automationRule' ? log.triggerId : [])))
      expect(new Set((body.automationRules ?? []).map((rule: Item) => rule.id))).toEqual(rules)
    }
  })

  test('time-as-since: seconds, milliseconds and microseconds, from that time on in the order asked for', async () => {
    const { body } = await client.get(`${messages}?sortOrder=asc&limit=500`)
    const items: Item[] = body.messages
    const { id, createdAt } = items[50] ?? { id: '', createdAt: 0 }
    for (const since of [createdAt, createdAt * 1000]) {
      for (const order of ['asc', 'desc']) {
        expect((await client.get(`${messages}?sortOrder=${order}&limit=1&since=${since}`)).body.messages[0].id).toBe(id)
      }
    }
    // The example of the document, a moment of 2014: before everything.
    expect((await client.get(`${messages}?since=1401231818&limit=25&sortOrder=asc`)).body.messages).toHaveLength(25)
    expect((await client.get(`${messages}?since=1401231818&limit=25&sortOrder=desc`)).body.messages).toEqual([])
  })

  test('thread-beside-the-main-flow: threads page like groups', async () => {
    const { body } = await client.get(`${messages}?sortOrder=asc&limit=500`)
    const main = new Set(body.messages.map(({ id }: Item) => id))
    const root: Item = body.messages.find((item: Item) => item.root)
    const thread = `/open/v4/groups/${group}/threads/${root.id}/messages`
    const all = (await walk(`${thread}?sortOrder=asc`)).ids
    expect(all.map((id) => main.has(id))).toEqual([false, true])
    expect(await walk(`${thread}?sortOrder=asc&limit=1`)).toEqual({ ids: all, pages: 2 })
    expect((await walk(`${thread}?limit=1000`)).ids).toEqual(all.toReversed())
  })
})
