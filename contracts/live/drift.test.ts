import { afterAll, expect, test } from 'vitest'
import { inShort } from '../testing/judge.ts'
import { checkLive } from './check-live.ts'
import { runScenario } from './run-scenario.ts'
import { idsOf, key, optionsFor, startLocked } from './testing/mocked.ts'
import { type Changed, startBetween, startServer } from './testing/server.ts'

const mock = await startLocked('bird')
const ids = await idsOf('bird', mock)
const [workspace = ''] = ids['workspace'] ?? []
afterAll(() => mock.close())

/** Asks the mock through a server that changes its answers, and gives the kinds of findings and the notes. */
async function drift(change: (request: string, body: string) => Changed | undefined): Promise<string[]> {
  const { url, close } = await startBetween(mock.url, change)
  const { report, notes } = await checkLive(optionsFor('bird', `${url}/bird`, ids))
  await close()
  return [
    ...report.findings.map((finding) =>
      `${finding.operationId} ${inShort(finding)}`.replace(/results\/\d+/, 'results/*'),
    ),
    ...notes.map(({ kind, operationId, text }) => `${kind} ${operationId}: ${text}`),
  ]
}

const listed = /^GET \/bird\/workspaces\/[^/]+\/channels\?/
const got = /^GET \/bird\/workspaces\/[^/]+\/channels\/[^/]+$/

test('one changed enum value is found', async () => {
  const found = await drift((request, body) =>
    got.test(request) ? { body: JSON.stringify({ ...JSON.parse(body), status: 'paused' }) } : undefined,
  )
  expect(found).toEqual([
    'getChannel error enum-value /status: "paused" / one of "active", "pending", "setting-up", "failed", "inactive", "deleted" or "warning"',
  ])
})

test.each<[what: string, change: (request: string, body: string) => Changed | undefined, found: RegExp]>([
  [
    'a property that became null',
    (request, body) =>
      listed.test(request) ? { body: body.replaceAll(/"platformId":"\w+"/g, '"platformId":null') } : undefined,
    /^listChannels error nullable \/results\/\*\/platformId: null \/ string$/m,
  ],
  [
    'an HTML page in place of JSON',
    (request) => (got.test(request) ? { headers: { 'content-type': 'text/html' }, body: '<p>' } : undefined),
    /^getChannel error content-type \/: text\/html \/ application\/json$/m,
  ],
  [
    'text that only says it is JSON',
    (request) => (got.test(request) ? { body: '{"id":' } : undefined),
    /^getChannel error response-schema \//m,
  ],
  [
    'nothing in place of JSON',
    (request) => (got.test(request) ? { body: '' } : undefined),
    /^getChannel error response-schema \/: a string of 0 characters \/ object$/m,
  ],
  [
    'a status that is not documented',
    (request) => (got.test(request) ? { status: 500 } : undefined),
    /^getChannel warning status-code \/: 500 .*\n(.*\n)*failed getChannel: it answered 500$/m,
  ],
  [
    'a redirect that stays at home',
    (request) => (got.test(request) ? { status: 301, headers: { location: '/bird/elsewhere' } } : undefined),
    /^getChannel warning status-code \/: 301 .*\n(.*\n)*failed getChannel: it answered 301$/m,
  ],
  [
    'a documented refusal, which is no finding, as a note',
    (request) => (got.test(request) ? { status: 404, body: '{"code":"NotFound","message":"x"}' } : undefined),
    /^failed getChannel: it answered 404$/m,
  ],
])('%s is found', async (_what, change, found) => {
  expect((await drift(change)).join('\n')).toMatch(found)
})

test('one refusal is said, although the same operation was answered well before and after', async () => {
  let asked = 0
  const found = await drift((request) => {
    if (!got.test(request)) return undefined
    asked += 1
    return asked === 2 ? { status: 404, body: '{"code":"NotFound","message":"x"}' } : undefined
  })
  expect(asked).toBe(3)
  expect(found).toEqual([
    expect.stringMatching(/^getChannel warning consistency \/: 404 for .* there, as in .*, exchange 0$/),
    'failed getChannel: it answered 404',
  ])
})

test('an operation without a known ID is skipped and says which ID to give', async () => {
  const { report, notes } = await checkLive(optionsFor('bird', `${mock.url}/bird`, { workspace: [workspace] }))
  expect(report.summary.checked).toBe(8)
  expect(notes).toEqual([
    {
      operationId: 'getChannelContact',
      kind: 'skipped',
      text: 'no contact is known; name one with --id contact=<id>',
    },
  ])
})

test('a list is paged through, three pages at most, and three of its items are followed', async () => {
  const { url, requests, close } = await startBetween(mock.url, () => undefined)
  const options = optionsFor('bird', `${url}/bird`, { workspace: [workspace] })
  for await (const _exchange of runScenario({ ...options, onNote: () => {} }));
  await close()
  const shown = requests.map((request) =>
    request
      .replace(/pageToken=\w+/, 'pageToken=…')
      .replace(/[\w-]{36}$/, '…')
      .replace(workspace, 'w'),
  )
  expect(shown).toEqual([
    'GET /bird/workspaces/w/channels?limit=5',
    'GET /bird/workspaces/w/channels?limit=5&pageToken=…',
    'GET /bird/workspaces/w/channels?limit=5&pageToken=…',
    'GET /bird/workspaces/w/channels?limit=5&reverse=true',
    'GET /bird/workspaces/w/channels?limit=5&status=active',
    'GET /bird/workspaces/w/channels/…',
    'GET /bird/workspaces/w/channels/…',
    'GET /bird/workspaces/w/channels/…',
  ])
})

test('keeps its pace, and a longer pause when the provider asks for one', async () => {
  const { url, close } = await startBetween(mock.url, (request) =>
    request.includes('reverse') ? { headers: { 'retry-after': '7' } } : undefined,
  )
  const waits: number[] = []
  const options = optionsFor('bird', `${url}/bird`, { workspace: [workspace] })
  await checkLive({ ...options, pace: 4, wait: async (milliseconds) => void waits.push(milliseconds) })
  await close()
  expect(waits).toEqual([250, 250, 250, 7000, 250, 250, 250])
})

test('no exchange holds the credential, wherever the server puts a copy of it', async () => {
  const encoded = [Buffer.from(`user:${key}`).toString('base64'), encodeURIComponent(key), JSON.stringify(key)]
  const { url, close } = await startServer((request, response) => {
    const seen = `${request.headers.authorization}`
    response.writeHead(200, { 'content-type': 'application/json', 'x-seen': seen, 'set-cookie': 'session=s3cret' })
    response.end(JSON.stringify({ results: [], [key]: 1, seen, encoded, nextPageToken: key }))
  })
  const exchanges = []
  for await (const exchange of runScenario({ ...optionsFor('bird', url, ids), onNote: () => {} }))
    exchanges.push(exchange)
  await close()
  const text = JSON.stringify(exchanges)
  expect(exchanges.length).toBeGreaterThan(0)
  expect(['authorization', 's3cret', ...encoded, key].filter((secret) => text.includes(secret))).toEqual([])
  expect(exchanges[0]?.request).toEqual({
    method: 'GET',
    url: `${url}/workspaces/${workspace}/channels?limit=5`,
    headers: { accept: 'application/json' },
  })
})
