import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { type Mock, startMock } from './server.ts'

const mock = await startMock({ providers: ['bird', 'copilot'], port: 0, seed: 1 })
afterAll(() => mock.close())
beforeEach(() => mock.reset({ seed: 1, profile: 'typical' }))

const bird = { authorization: 'AccessKey k' }
const copilot = { 'x-api-key': 'k' }
const channels = `${mock.url}${'/bird'}${mock.providers.bird?.firstPath}`
const messageChannels = `${mock.url}/copilot/v1/message-channels`

async function get(url: string, headers: Record<string, string> = {}, init: RequestInit = {}) {
  const response = await fetch(url, { headers, ...init })
  const text = await response.text()
  const isJson = text !== '' && (response.headers.get('content-type') ?? '').includes('json')
  return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : undefined }
}

function post(url: string, body: unknown, headers: Record<string, string> = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return get(url, {}, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: text })
}

describe('the host', () => {
  test('serves each provider below its name', async () => {
    expect([(await get(channels, bird)).status, (await get(messageChannels, copilot)).status]).toEqual([200, 200])
  })

  test('gives the same bytes for the same seed in another server', async () => {
    const other = await startMock({ providers: ['bird'], port: 0, seed: 1 })
    const atRoot = await get(`${other.url}${other.providers.bird?.firstPath}`, bird)
    expect(atRoot.text).toBe((await get(channels, bird)).text)
    await other.close()
  })

  test('answers HEAD like GET without a body', async () => {
    const head = await get(channels, bird, { method: 'HEAD' })
    const full = await get(channels, bird)
    expect([head.status, head.text, head.headers.get('content-length')]).toEqual([
      200,
      '',
      String(Buffer.byteLength(full.text)),
    ])
  })

  test('lets a browser ask from any origin', async () => {
    const asked = {
      origin: 'http://localhost:3000',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'x-api-key',
    }
    const { status, headers } = await get(messageChannels, {}, { method: 'OPTIONS', headers: asked })
    expect([status, headers.get('access-control-allow-headers')]).toEqual([204, 'x-api-key'])
    expect((await get(channels, bird)).headers.get('cache-control')).toBe('no-store')
  })

  test.each([
    ['malformed JSON', '{"a":', 'application/json', 400],
    ['a form where JSON belongs', 'a=b', 'application/x-www-form-urlencoded', 415],
    ['a body over a megabyte', JSON.stringify('x'.repeat(1_100_000)), 'application/json', 413],
  ])("refuses %s in the provider's envelope", async (_name, body, type, status) => {
    const answer = await post(messageChannels, body, { ...copilot, 'content-type': type })
    expect([answer.status, typeof answer.body.code, typeof answer.body.message]).toEqual([status, 'string', 'string'])
  })

  test("refuses a wrong method and an unknown route in the provider's envelope", async () => {
    const method = await get(channels, bird, { method: 'DELETE', headers: bird })
    expect([method.status, method.headers.get('allow'), method.body.code]).toEqual([405, 'GET', 'MethodNotAllowed'])
    expect((await get(`${mock.url}/bird/nothing`, bird)).body).toEqual({
      code: 'NotFound',
      message: 'The requested resource does not exist: route not found',
    })
  })

  test('says what is served when nothing is', async () => {
    const { status, body } = await get(`${mock.url}/pigeon`)
    expect([status, body]).toEqual([404, { message: 'Nothing is served at /pigeon. Served are /bird, /copilot.' }])
  })

  test('gives a documented answer when Prefer asks for one', async () => {
    expect((await get(channels, { ...bird, prefer: 'code=429' })).status).toBe(429)
    expect((await get(channels, { ...bird, prefer: 'example=documented' })).body.nextPageToken).toBe('text')
  })
})

describe('a mock with one key', () => {
  test('takes that key and no other', async () => {
    const strict = await startMock({ providers: ['bird'], port: 0, apiKey: 'right' })
    const statuses = []
    for (const key of ['right', 'wrong', '']) {
      statuses.push(
        (await get(`${strict.url}${strict.providers.bird?.firstPath}`, { authorization: `AccessKey ${key}` })).status,
      )
    }
    expect(statuses).toEqual([200, 401, 401])
    await strict.close()
  })
})

describe('the mock’s own routes', () => {
  const send = async () => {
    const [channel] = (await get(messageChannels, copilot)).body.data
    return post(
      `${mock.url}/copilot/v1/messages`,
      { channelId: channel.id, text: 'Hello', senderId: channel.memberIds[0] },
      copilot,
    )
  }
  const listing = async (running: Mock = mock) =>
    (await get(`${running.url}/copilot/v1/message-channels`, copilot)).text

  test('list every operation and id', async () => {
    const { body } = await get(`${mock.url}/_mock`)
    expect(body.providers.bird.map(({ operationId }: { operationId: string }) => operationId)).toEqual([
      'listChannels',
      'getChannel',
      'getChannelContact',
    ])
    expect((await get(`${mock.url}/_mock/ids`)).body).toEqual(mock.ids())
  })

  test('forget every write on reset', async () => {
    const before = await listing()
    expect((await send()).status).toBe(200)
    expect(await listing()).not.toBe(before)
    expect((await post(`${mock.url}/_mock/reset`, {})).body).toEqual({ seed: 1, profile: 'typical' })
    expect(await listing()).toBe(before)
  })

  test('show another world on reset with a seed, and the first one again', async () => {
    const before = await listing()
    await post(`${mock.url}/_mock/reset`, { seed: 2 })
    expect(await listing()).not.toBe(before)
    await post(`${mock.url}/_mock/reset`, { seed: 1 })
    expect(await listing()).toBe(before)
  })

  test('refuse a seed that is none', async () => {
    expect(await post(`${mock.url}/_mock/reset`, { seed: 'x' })).toMatchObject({
      status: 400,
      body: { message: '"seed" is not a whole number from 0 to 4294967295.' },
    })
  })

  test('take a snapshot and put it back', async () => {
    await send()
    const after = await listing()
    const snapshot = await (await fetch(`${mock.url}/_mock/snapshot`)).arrayBuffer()
    mock.reset()
    expect(await listing()).not.toBe(after)
    expect((await fetch(`${mock.url}/_mock/snapshot`, { method: 'PUT', body: snapshot })).status).toBe(204)
    expect(await listing()).toBe(after)
    expect((await get(`${mock.url}/_mock/snapshot`, {}, { method: 'PUT', body: 'nothing' })).body).toEqual({
      message: 'The body is no snapshot of GET /_mock/snapshot.',
    })
  })

  test('name the recent requests and what they matched', async () => {
    await get(channels, bird)
    await get(`${mock.url}/bird/nothing`, bird)
    expect((await get(`${mock.url}/_mock/requests`)).body.requests).toEqual([
      { method: 'GET', url: '/bird/nothing', operationId: null, status: 404 },
      { method: 'GET', url: new URL(channels).pathname, operationId: 'listChannels', status: 200 },
    ])
  })

  test('show a page with a command for each provider', async () => {
    const { text, headers } = await get(`${mock.url}/`)
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(text).toContain(`curl -H 'Authorization: AccessKey any-key' "$HOST/bird${mock.providers.bird?.firstPath}"`)
  })
})

test('leaves nothing running after close', async () => {
  const short = await startMock({ providers: ['bird'], port: 0 })
  await short.close()
  await expect(fetch(short.url)).rejects.toThrow('fetch failed')
})
