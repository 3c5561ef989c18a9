import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { refusalOf } from './admin-guard.ts'
import { startMock } from './server.ts'
import { createService } from './service.ts'
import { form } from './softwareone/testing/form.ts'
import { credentialsOf } from './testing/credentials.ts'
import { createWorld } from './world/world.ts'

const mock = await startMock({ port: 0 })
const softwareone = {
  prism: await createService('softwareone', createWorld(1), { engine: 'prism' }),
  light: await createService('softwareone', createWorld(1), { engine: 'light' }),
}
const port = Number(new URL(mock.url).port)
const copilot = { 'x-api-key': 'k', 'content-type': 'application/json' }
afterAll(() => mock.close())
beforeEach(() => mock.reset())

/** Sends text as it is; gives everything that comes back until the connection ends. */
async function raw(text: string, to = port): Promise<string> {
  const socket = connect(to, '127.0.0.1')
  let answer = ''
  socket.setEncoding('latin1').on('data', (chunk) => {
    answer += chunk
  })
  socket.on('error', () => {})
  socket.write(text, 'latin1')
  await once(socket, 'close')
  return answer
}

function statusOf(answer: string): number {
  return Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1])
}

describe('slow clients', () => {
  test('are answered 408 and hung up on, whether the head or the body does not come', async () => {
    const head = raw('GET /bird/ HTTP/1.1\r\nHost: localhost\r\n')
    const body = raw(
      'POST /copilot/v1/messages HTTP/1.1\r\nHost: localhost\r\nX-API-KEY: k\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
    )
    expect([statusOf(await head), statusOf(await body)]).toEqual([408, 408])
  })
})

describe("the mock's own routes", () => {
  const ask = (method: string, headers: string) =>
    raw(`${method} /_mock/reset HTTP/1.1\r\nConnection: close\r\nContent-Length: 0\r\n${headers}\r\n\r\n`)

  test.each([
    ['this machine', 'Host: localhost:4010', 200],
    ['this machine by its address', 'Host: 127.0.0.1', 200],
    ['this machine over IPv6', 'Host: [::1]:4010', 200],
    ['its own page', 'Host: 127.0.0.1:4010\r\nOrigin: http://127.0.0.1:4010', 200],
    ['a name that was rebound to this machine', 'Host: evil.example:4010', 403],
    ['a name that looks like an address', 'Host: 127.0.0.1.evil.example', 403],
    ['a page of another origin', 'Host: localhost:4010\r\nOrigin: https://evil.example', 403],
    ['a page of another port', 'Host: localhost:4010\r\nOrigin: http://localhost:3000', 403],
    ['a sandboxed page', 'Host: localhost:4010\r\nOrigin: null', 403],
  ])('answer %s', async (_name, headers, status) => {
    expect(statusOf(await ask('POST', headers))).toBe(status)
  })

  test('know no name of theirs when bound elsewhere, and still refuse other origins', () => {
    const headers = { host: 'mock.internal:4010' }
    expect([
      refusalOf('0.0.0.0', { headers }),
      refusalOf('0.0.0.0', { headers: { ...headers, origin: 'http://mock.internal:4010' } }),
      refusalOf('0.0.0.0', { headers: { ...headers, origin: 'https://evil.example' } })?.slice(0, 25),
    ]).toEqual([undefined, undefined, 'A page of another origin '])
  })

  test('refuse bytes that are a snapshot in form only', async () => {
    const { serialize } = await import('node:v8')
    const states = new Map<string, unknown>([['bird', 7]])
    const put = await fetch(`${mock.url}/_mock/snapshot`, {
      method: 'PUT',
      body: serialize({ seed: 1, profile: 'typical', states }),
    })
    expect(put.status).toBe(400)
  })
})

describe('the end', () => {
  test('lets those who are being answered finish, and refuses who comes then', async () => {
    const other = await startMock({ providers: ['copilot'], port: 0 })
    const url = `${other.url}/copilot/v1/message-channels?limit=1`
    const slow = fetch(url, { headers: { ...copilot, prefer: 'wait=0.3' } })
    // Its delay begins when the request is there.
    while (!(await isBusy(other.url))) await new Promise((resolve) => setTimeout(resolve, 10))
    const closed = other.close()
    await expect(fetch(url, { headers: copilot })).rejects.toThrow()
    expect((await slow).status).toBe(200)
    await closed
  })

  async function isBusy(url: string): Promise<boolean> {
    await fetch(`${url}/_mock`)
    return true
  }

  test('does not wait for a connection that says nothing', async () => {
    const other = await startMock({ providers: ['bird'], port: 0 })
    const silent = connect(Number(new URL(other.url).port), '127.0.0.1')
    await once(silent, 'connect')
    const ended = once(silent, 'close')
    await fetch(`${other.url}/_mock`)
    await other.close()
    await ended
  })
})

describe('uploads', () => {
  const files = [
    ['whose file name holds a semicolon', 'a;b.txt', 'text/plain'],
    ['whose file name holds a quote and an equals sign', 'a%22=;name=x.txt', 'text/plain'],
  ] as const
  const engines = ['prism', 'light'] as const

  async function upload(engine: 'prism' | 'light', sent: { headers: Record<string, string>; body?: unknown }) {
    const service = softwareone[engine]
    const path = `/public/v1/helpdesk/chats/${service.ids()['chat']?.[0]}/attachments`
    const headers = { ...credentialsOf(service), accept: 'application/json', ...sent.headers }
    const { status } = await service.answer({ method: 'POST', path, rawQuery: '', headers, body: sent.body })
    return status
  }

  test.each(engines.flatMap((engine) => files.map((file) => [engine, ...file] as const)))(
    'through %s are taken %s',
    async (engine, _name, filename, type) => {
      const sent = form({ attachment: '{"name":"Prices"}', file: { filename, type, content: 'a' } })
      expect(await upload(engine, sent)).toBe(201)
    },
  )

  test.each(engines)('through %s are taken without the media type of their part', async (engine) => {
    const sent = form({ attachment: '{"name":"Prices"}', file: { filename: 'a.txt', type: 'X', content: 'a' } })
    expect(await upload(engine, { ...sent, body: String(sent.body).replace('content-type: X\r\n', '') })).toBe(201)
  })
})

describe('requests that failed in us before', () => {
  test.each(['prism', 'light'] as const)(
    'are refused through %s when an object stands in for a tag',
    async (engine) => {
      const service = softwareone[engine]
      const headers = { ...credentialsOf(service), 'content-type': 'application/json' }
      const body = { type: { toString: 1, valueOf: 'x' }, name: 'News' }
      const answer = await service.answer({
        method: 'POST',
        path: '/public/v1/helpdesk/chats',
        rawQuery: '',
        headers,
        body,
      })
      expect(answer).toMatchObject({
        status: 400,
        body: { errors: { type: ['must be one of direct, Direct, group, Group, case, Case, channel, Channel'] } },
      })
    },
  )

  test.each(['prism', 'light'] as const)(
    'are refused through %s when Prefer asks for what nobody documents',
    async (engine) => {
      const service = await createService('packagex', createWorld(1), { engine })
      const path = `/v1/threads/${service.ids()['thread']?.[0]}`
      for (const prefer of ['code=200, example=nobody', 'example=nobody', 'code=599']) {
        const headers = { ...credentialsOf(service), prefer }
        const { status, body } = await service.answer({ method: 'GET', path, rawQuery: '', headers })
        expect([status, Reflect.get(Object(body), 'errors')]).toEqual([
          400,
          ['Prefer asks for a code or an example that the description of this operation does not have.'],
        ])
      }
    },
  )
})

describe('parallel clients', () => {
  test('who write to the same channel lose nothing', async () => {
    const channels = JSON.parse(
      await (await fetch(`${mock.url}/copilot/v1/message-channels`, { headers: copilot })).text(),
    )
    const [{ id, memberIds }] = channels.data
    const texts = Array.from({ length: 40 }, (_, index) => `parallel ${index}`)
    const answers = await Promise.all(
      texts.map((text) =>
        fetch(`${mock.url}/copilot/v1/messages`, {
          method: 'POST',
          headers: copilot,
          body: JSON.stringify({ channelId: id, text, senderId: memberIds[0] }),
        }).then(async (answer) => ({ status: answer.status, body: JSON.parse(await answer.text()) })),
      ),
    )
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(40)
    const seen = await readMessages(id)
    expect(texts.filter((text) => !seen.includes(text))).toEqual([])
  })

  async function readMessages(channelId: string): Promise<string[]> {
    const texts: string[] = []
    let token = ''
    do {
      const url = `${mock.url}/copilot/v1/messages?channelId=${channelId}&limit=20${token}`
      const page = JSON.parse(await (await fetch(url, { headers: copilot })).text())
      texts.push(...page.data.map(({ text }: { text: string }) => text))
      token = page.nextToken ? `&nextToken=${encodeURIComponent(page.nextToken)}` : ''
    } while (token !== '')
    return texts
  }
})
