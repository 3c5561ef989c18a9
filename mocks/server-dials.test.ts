import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { startMock } from './server.ts'

const mock = await startMock({ providers: ['bird', 'copilot', 'channel-talk'], port: 0 })
afterAll(() => mock.close())
beforeEach(() => mock.reset({ seed: 1, profile: 'typical' }))

const bird = { authorization: 'AccessKey k' }
const talk = { 'x-access-key': 'k', 'x-access-secret': 's' }
const channels = `${mock.url}/bird${mock.providers.bird?.firstPath}`

async function get(url: string, headers: Record<string, string> = {}, init: RequestInit = {}) {
  const response = await fetch(url, { headers, ...init })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: text.startsWith('{') ? JSON.parse(text) : {},
  }
}

describe('a profile', () => {
  test('is asked for by header or by query, for one request, with the same bytes', async () => {
    const everyday = await get(channels, bird)
    const byHeader = await get(`${channels}?limit=2`, { ...bird, prefer: 'profile=minimal' })
    const byQuery = await get(`${channels}?_prefer=profile=minimal&limit=2`, bird)
    expect(byHeader.text).toBe(byQuery.text)
    expect(Object.keys(byHeader.body.results[0])).toEqual([
      'id',
      'platformId',
      'name',
      'connectorId',
      'status',
      'createdAt',
    ])
    expect((await get(channels, bird)).text).toBe(everyday.text)
  })

  test('never reaches the provider as a parameter', async () => {
    const softwareone = await startMock({ providers: ['softwareone'], port: 0 })
    const url = `${softwareone.url}/public/v1/helpdesk/chats`
    const headers = { authorization: 'Bearer k' }
    expect((await get(`${url}?eq(type,Direct)&_prefer=profile%3Dempty`, headers)).body.$meta.pagination.total).toBe(0)
    expect((await get(`${url}?eq(type,Direct)&_other=1`, headers)).status).toBe(400)
    await softwareone.close()
  })

  test('that is none is refused with the names of all', async () => {
    const { status, body } = await get(channels, { ...bird, prefer: 'profile=nothing' })
    expect([status, body.details.Prefer]).toEqual([
      422,
      ['profile=nothing is not a profile: typical, minimal, maximal, nulls, empty, large, edge, tour, unknown-enum.'],
    ])
  })

  test('is set for all requests at the start or on reset, and stays in a snapshot', async () => {
    mock.reset({ profile: 'empty' })
    expect((await get(channels, bird)).body).toEqual({ results: [] })
    const snapshot = mock.snapshot()
    const reset = await get(
      `${mock.url}/_mock/reset`,
      { 'content-type': 'application/json' },
      { method: 'POST', body: '{"profile":"typical"}', headers: { 'content-type': 'application/json' } },
    )
    expect(reset.body).toEqual({ seed: 1, profile: 'typical' })
    expect((await get(channels, bird)).body.results).toHaveLength(10)
    mock.restore(snapshot)
    expect((await get(channels, bird)).body).toEqual({ results: [] })
  })

  test('of thousands has thousands, on pages that end', async () => {
    const headers = { 'x-api-key': 'k', prefer: 'profile=large' }
    const ids = new Set<string>()
    let next = ''
    do {
      const { body } = await get(`${mock.url}/copilot/v1/message-channels?limit=500&nextToken=${next}`, headers)
      for (const { id } of body.data) ids.add(id)
      next = body.nextToken ?? ''
    } while (next !== '')
    expect(ids.size).toBe(1300)
  })
})

test('waits as long as Prefer asks for before it answers', async () => {
  const order: string[] = []
  const slow = get(channels, { ...bird, prefer: 'wait=0.3' }).then(() => order.push('slow'))
  const quick = get(channels, bird).then(() => order.push('quick'))
  await Promise.all([slow, quick])
  expect(order).toEqual(['quick', 'slow'])
})

test('shows everything that is stored', async () => {
  const { body } = await get(`${mock.url}/_mock/state`)
  expect(Object.keys(body)).toEqual(['bird', 'copilot', 'channel-talk'])
  expect(Object.keys(body.bird.channels)).toHaveLength(36)
})

test('refuses a reset to a profile that is none', async () => {
  const init = { method: 'POST', body: '{"profile":"x"}', headers: { 'content-type': 'application/json' } }
  expect((await get(`${mock.url}/_mock/reset`, {}, init)).body.message).toBe(
    '"profile" is not one of typical, minimal, maximal, nulls, empty, large, edge, tour, unknown-enum.',
  )
})

describe('a mock with faults', () => {
  test('cuts connections, cuts answers short, and says that the provider failed', async () => {
    const fault = ['bird.listChannels=reset', 'bird.getChannel=truncate', 'copilot=error']
    const faulty = await startMock({ providers: ['bird', 'copilot'], port: 0, fault })
    const list = `${faulty.url}/bird${faulty.providers.bird?.firstPath}`
    const [id] = faulty.ids().bird?.['channel'] ?? []
    await expect(fetch(list, { headers: bird })).rejects.toThrow('fetch failed')
    const cut = await fetch(`${list}/${id}`, { headers: bird })
    expect(cut.status).toBe(200)
    await expect(cut.text()).rejects.toThrow('terminated')
    const failed = await get(`${faulty.url}/copilot/v1/message-channels`, { 'x-api-key': 'k' })
    expect([failed.status, typeof failed.body.message]).toEqual([500, 'string'])
    const { requests } = (await get(`${faulty.url}/_mock/requests`)).body
    expect(requests.map((request: { fault: string }) => request.fault)).toEqual(['error', 'truncate', 'reset'])
    await faulty.close()
  })

  test('does not do what it says has failed', async () => {
    const faulty = await startMock({ providers: ['copilot'], port: 0, fault: 'copilot.sendMessage=error' })
    const before = faulty.snapshot()
    const [channelId] = faulty.ids().copilot?.['channel'] ?? []
    const init = { method: 'POST', body: JSON.stringify({ channelId, text: 'x', senderId: 'x' }) }
    const headers = { 'x-api-key': 'k', 'content-type': 'application/json' }
    expect((await fetch(`${faulty.url}/v1/messages`, { ...init, headers })).status).toBe(500)
    expect(Buffer.compare(faulty.snapshot(), before)).toBe(0)
    await faulty.close()
  })
})

describe('a mock with a rate limit', () => {
  test("refuses what exceeds it with the provider's own 429 and headers", async () => {
    const limited = await startMock({ providers: ['channel-talk', 'bird'], port: 0, rateLimit: 'channel-talk=2/3600' })
    const asked = []
    for (let turn = 0; turn < 3; turn += 1) {
      const { status, headers } = await get(`${limited.url}/channel-talk/open/v4/groups?limit=1`, talk)
      asked.push([status, headers.get('x-ratelimit-limit'), headers.get('x-ratelimit-remaining')])
    }
    expect(asked).toEqual([
      [200, '2', '1'],
      [200, '2', '0'],
      [429, '2', '0'],
    ])
    expect((await get(`${limited.url}/bird${limited.providers.bird?.firstPath}`, bird)).status).toBe(200)
    await limited.close()
  })
})

describe('the size and the names of a world', () => {
  test('are options; ids stay, whatever people are called', async () => {
    const options = { providers: ['bird'] as const, port: 0 }
    const small = await startMock({ ...options, scale: 0.1 })
    const korean = await startMock({ ...options, locale: 'ko' })
    expect([mock.ids().bird?.['channel']?.length, small.ids().bird?.['channel']?.length]).toEqual([36, 3])
    expect(korean.ids().bird).toEqual(mock.ids().bird)
    expect((await get(`${korean.url}${korean.providers.bird?.firstPath}`, bird)).text).toMatch(/\p{Script=Hangul}/u)
    await Promise.all([small, korean].map((one) => one.close()))
  })

  test.each([
    [{ scale: 0 }, '"0" is no scale. Write a number from 0.01 to 100.'],
    [{ locale: '../../x' }, '"../../x" is no locale of faker. Write a name such as de, ko or pt_BR.'],
    [{ delay: 'x' }, '"x" in --delay cannot be read.'],
  ])('are refused in one sentence when they are none: %j', async (options, sentence) => {
    await expect(startMock({ ...options, port: 0 })).rejects.toThrow(sentence)
  })
})
