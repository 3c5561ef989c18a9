import { describe, expect, test } from 'vitest'
import { createClient } from '../testing/client.ts'
import { referenceTime } from '../world/time.ts'
import { behaviours } from './behaviours.ts'

const client = await createClient('bird')
const [workspace = ''] = client.ids['workspace'] ?? []
const channels = `/workspaces/${workspace}/channels`

async function walk(query: string): Promise<{ ids: string[]; pages: number }> {
  const ids: string[] = []
  let pages = 0
  let token = ''
  do {
    const { body } = await client.get(`${channels}?${query}${token}`)
    ids.push(...body.results.map((channel: { id: string }) => channel.id))
    pages += 1
    token = body.nextPageToken === undefined ? '' : `&pageToken=${body.nextPageToken}`
  } while (token !== '')
  return { ids, pages }
}

describe('behaviours', () => {
  test('next-page-by-token: pages of any size give every channel exactly once', async () => {
    for (const [limit, pages] of [
      [1, 36],
      [7, 6],
      [36, 1],
      [1000, 1],
    ] as const) {
      const walked = await walk(`limit=${limit}`)
      expect({ limit, pages: walked.pages, ids: walked.ids }).toEqual({ limit, pages, ids: client.ids['channel'] })
    }
  })

  test('last-page-has-no-token: only pages before the last have a token', async () => {
    const first = await client.get(`${channels}?limit=20`)
    const last = await client.get(`${channels}?limit=20&pageToken=${first.body.nextPageToken}`)
    expect([first.body.results.length, typeof first.body.nextPageToken]).toEqual([20, 'string'])
    expect([last.body.results.length, Object.hasOwn(last.body, 'nextPageToken')]).toEqual([16, false])
  })

  test('list-and-get-agree: each listed channel is what getting it gives', async () => {
    const { body } = await client.get(`${channels}?limit=1000`)
    for (const channel of body.results) expect((await client.get(`${channels}/${channel.id}`)).body).toEqual(channel)
  })

  test('service-window-of-contact: a window lies in the future or is null', async () => {
    const found = new Set<string>()
    for (const [channel, contacts] of pairs()) {
      const { body } = await client.get(`${channels}/${channel}/contacts/${contacts}`)
      const expires = body.serviceWindowExpireAt
      if (expires !== null) expect(Date.parse(expires)).toBeGreaterThan(referenceTime)
      found.add(expires === null ? 'none' : 'open')
    }
    expect([...found].sort()).toEqual(['none', 'open'])
  })

  test('each named behaviour has a test here', async () => {
    const { readFileSync } = await import('node:fs')
    const text = readFileSync(new URL(import.meta.url), 'utf8')
    expect(behaviours.filter(({ name }) => !text.includes(`test('${name}: `))).toEqual([])
  })
})

/** Channel 0 to 2 belong to company 0, whose clients are contacts 8, 20, 32 … in the order of people. */
function pairs(): [string, string][] {
  const [first = ''] = client.ids['channel'] ?? []
  return (client.ids['contact'] ?? []).slice(0, 5).map((contact) => [first, contact])
}

describe('requests', () => {
  test('filters by platform, status and use case', async () => {
    const { body } = await client.get(`${channels}?platform=whatsapp&status=active&limit=1000`)
    expect(body.results.length).toBeGreaterThan(0)
    expect(
      body.results.every(
        (channel: { platformId: string; status: string }) =>
          channel.platformId === 'whatsapp' && channel.status === 'active',
      ),
    ).toBe(true)
  })

  test.each([
    ['resourceOwnerId=5b6e81fa-07d4-4c92-8a3f-c4190d2e7b65', 0],
    ['resourceOwnerIdentifier=nobody', 0],
    ['conferencial=true', 0],
    ['conferencial=false', 36],
    ['onlyMyChannels=true', 36],
    ['useCaseType=', 0],
    [`channelIds=${client.ids['channel']?.[0]}&channelIds=${client.ids['channel']?.[1]}`, 2],
    ['platform=whatsapp&platform=whatsapp', 9],
  ])('%s finds %i of 36 channels', async (query, want) => {
    const { body } = await client.get(`${channels}?${query}&limit=1000`)
    expect(body.results).toHaveLength(want)
  })

  test('turns the list around with reverse', async () => {
    expect((await walk('limit=10&reverse=true')).ids).toEqual([...(client.ids['channel'] ?? [])].reverse())
  })

  test.each([
    ['a limit below 1', `${channels}?limit=0`, 422, 'limit'],
    ['a limit that is no number', `${channels}?limit=many`, 422, 'limit'],
    ['a token of nobody', `${channels}?pageToken=abc`, 422, 'pageToken'],
    ['a workspace that is no UUID', '/workspaces/nobody/channels', 422, 'workspaceId'],
  ])('refuses %s and names it', async (_name, path, status, parameter) => {
    const { status: received, body } = await client.get(path)
    expect([received, body.code, Object.keys(body.details)]).toEqual([status, 'InvalidPayload', [parameter]])
  })

  test.each([
    ['channel', `${channels}/00000000-0000-4000-8000-000000000000`],
    ['workspace', '/workspaces/00000000-0000-4000-8000-000000000000/channels'],
    ['contact', `${channels}/${client.ids['channel']?.[0]}/contacts/00000000-0000-4000-8000-000000000000`],
  ])("answers 404 in the provider's words for an unknown %s", async (what, path) => {
    expect(await client.get(path)).toMatchObject({
      status: 404,
      body: { code: 'NotFound', message: `The requested resource does not exist: ${what} not found` },
    })
  })

  test('answers 401 without a key, and takes both documented schemes', async () => {
    const statuses = []
    for (const authorization of ['', 'AccessKey', 'AccessKey k', 'Bearer k', 'Basic k']) {
      statuses.push((await client.get(channels, { authorization })).status)
    }
    expect(statuses).toEqual([401, 401, 200, 200, 401])
  })
})
