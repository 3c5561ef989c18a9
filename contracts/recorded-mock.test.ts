import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { type Mock, startMock } from '../mocks/server.ts'
import { checkFiles } from './check-files.ts'
import { exitCodeOf } from './fail-on.ts'
import { formatText } from './report/text.ts'
import { inShort } from './testing/judge.ts'

const mock = await startMock({ port: 0 })
const folder = mkdtempSync(join(tmpdir(), 'recorded-'))
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await mock.close()
})

interface Entry {
  request: { method: string; url: string; headers: { name: string; value: string }[] }
  response: { status: number; headers: { name: string; value: string }[]; content: { mimeType: string; text: string } }
}

/** Asks as a browser would and keeps what a browser's HAR export keeps. */
async function record(url: string, init: RequestInit = {}): Promise<Entry> {
  const response = await fetch(url, init)
  const text = await response.text()
  const headers = Array.from(response.headers, ([name, value]) => ({ name, value }))
  const mimeType = response.headers.get('content-type') ?? ''
  return {
    request: { method: init.method ?? 'GET', url, headers: [] },
    response: { status: response.status, headers, content: { mimeType, text } },
  }
}

/** Reads a little of every provider, writes once, and asks for what is not there. */
async function session({ providers }: Mock): Promise<Entry[]> {
  const entries: Entry[] = []
  for (const one of Object.values(providers)) {
    const headers = Object.fromEntries(
      Array.from(one.curl.matchAll(/-H '([^:]+): ([^']+)'/g), ([, name = '', value = '']) => [name, value]),
    )
    entries.push(await record(one.url + one.firstPath, { headers }), await record(one.url + one.firstPath))
  }
  const copilot = { 'x-api-key': 'k', 'content-type': 'application/json' }
  const [channel] = JSON.parse(
    entries.find(({ request }) => request.url.includes('message-channels'))?.response.content.text ?? '{}',
  ).data
  const body = JSON.stringify({ channelId: channel.id, senderId: channel.memberIds[0], text: 'Hello' })
  entries.push(await record(`${mock.url}/copilot/v1/messages`, { method: 'POST', headers: copilot, body }))
  entries.push(await record(`${mock.url}/copilot/v1/message-channels/${channel.id}`, { headers: copilot }))
  entries.push(await record(`${mock.url}/copilot/v1/message-channels/nothing`, { headers: copilot }))
  return entries
}

function writeHar(name: string, entries: Entry[]): string {
  const file = join(folder, name)
  writeFileSync(file, JSON.stringify({ log: { version: '1.2', entries } }))
  return file
}

const entries = await session(mock)

test('a HAR of a session with the mock is clean', async () => {
  const file = writeHar('clean.har', entries)
  const { answers = [], ...report } = await checkFiles([file])
  expect(answers.reduce((total, { count }) => total + count, 0)).toBe(13)
  expect(report).toEqual({
    summary: { exchanges: 13, checked: 13, unmatched: 0, skipped: 0, unreadable: 0, error: 0, warning: 0, info: 0 },
    files: [file],
    findings: [],
    unmatched: [],
    unreadable: [],
    notes: [],
  })
})

/** What a browser's HAR has besides: the page, a preflight, a request that the page gave up, and a list that it had. */
function besides(): Entry[] {
  const entry = (method: string, url: string, headers: Record<string, string>, status: number): Entry => ({
    request: { method, url, headers: Object.entries(headers).map(([name, value]) => ({ name, value })) },
    response: { status, headers: [], content: { mimeType: 'text/html', text: '' } },
  })
  const list = `${mock.url}/packagex/v1/threads`
  return [
    entry('GET', 'https://app.example/', {}, 200),
    entry('GET', 'https://app.example/main.js', {}, 404),
    entry('OPTIONS', list, { 'Access-Control-Request-Method': 'GET' }, 204),
    entry('GET', list, {}, 0),
    entry('GET', list, { 'If-None-Match': '"a"' }, 304),
  ]
}

test('what a browser records besides is skipped and told, and a HAR of nothing else is red', async () => {
  const { summary, notes, unmatched } = await checkFiles([writeHar('browser.har', [...besides(), ...entries])])
  expect(summary).toMatchObject({ exchanges: 18, checked: 13, skipped: 5, unmatched: 0, error: 0, warning: 0 })
  expect(unmatched).toEqual([])
  expect(notes.map(({ reason, count }) => `${count} × ${reason}`)).toMatchInlineSnapshot(`
    [
      "1 × GET / is no operation of any provider; if the host is yours, add --provider or --server.",
      "1 × GET /… is no operation of any provider; if the host is yours, add --provider or --server.",
      "1 × A browser's own question before a request (CORS preflight) is no operation.",
      "1 × No answer was recorded (status 0): the request was aborted or blocked.",
      "1 × What the client had was still current (304), so that no body came.",
    ]
  `)
  const alone = await checkFiles([writeHar('alone.har', besides())])
  expect([exitCodeOf(alone), formatText(alone).trimEnd().split('\n').at(-1)]).toMatchInlineSnapshot(`
    [
      1,
      "0 of 5 exchanges checked, 5 skipped: 0 errors, 0 warnings, 0 new values. Nothing was checked: see the reasons; --provider and --server say whose the exchanges are.",
    ]
  `)
})

test('the same HAR with one wrong enum value, one null and one foreign ID has exactly these findings', async () => {
  const wrong = structuredClone(entries)
  // biome-ignore lint/suspicious/noExplicitAny: the test breaks bodies of every shape
  const change = (part: string, make: (body: any) => void) => {
    const content = wrong.find(({ request }) => request.url.includes(part))?.response.content
    const body = JSON.parse(content?.text ?? '{}')
    make(body)
    if (content) content.text = JSON.stringify(body)
  }
  change('/bird/', (body) => {
    body.results[4].status = 'paused'
  })
  change('/packagex/', (body) => {
    body.data[0].name = null
  })
  change('/softwareone/', (body) => {
    body.data[2].id = 'CPT-1111-2222-3333'
  })
  const { findings } = await checkFiles([writeHar('wrong.har', wrong)])
  expect(findings.map((finding) => `${finding.provider} ${inShort(finding)}`)).toEqual([
    'bird error enum-value /results/4/status: "paused" / one of "active", "pending", "setting-up", "failed", "inactive", "deleted" or "warning"',
    'packagex error nullable /data/0/name: null / string',
    'softwareone error id-kind /data/2/id: "AAA-0000-0000-0000", which looks like the ID of a participant / the ID of a chat, such as CHT-1111-2222-3333',
  ])
})
