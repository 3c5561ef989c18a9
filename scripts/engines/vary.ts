import { profileNames } from '../../mocks/profiles/profile.ts'
import type { CorpusRequest } from '../../mocks/testing/corpus.ts'
import { between, chance, createWords, pick, type Words } from '../../mocks/world/random.ts'
import type { VariedRequest } from './varied-request.ts'

/** What requests are varied from. */
export interface Materials {
  /** Requests to every operation, right and wrong. */
  corpus: readonly CorpusRequest[]
  /** Those of them that are right. */
  right: readonly CorpusRequest[]
  /** Every id that exists. */
  ids: readonly string[]
  /** Names of query parameters. */
  parameters: readonly string[]
  /** Headers that let a request in. */
  credentials: Record<string, string>
}

/** Gives request after request, the same ones for the same seed: each one of the corpus, changed in one to four ways. */
export function* varyRequests(materials: Materials, seed: number): Generator<VariedRequest> {
  const words = createWords(seed, 'varied requests')
  for (;;) {
    const { method, path, headers, body } = one(words, chance(words, 60) ? materials.right : materials.corpus)
    // Most are let in: what comes after has more to tell apart.
    const signed = chance(words, 95) ? { ...materials.credentials, ...headers } : headers
    let request: VariedRequest = {
      method,
      path,
      headers: Object.entries(signed),
      ...(body === undefined ? {} : { body }),
    }
    for (let changes = between(words, 1, 4); changes > 0; changes -= 1)
      request = one(words, ways)(request, words, materials)
    yield request
  }
}

type Way = (request: VariedRequest, words: Words, materials: Materials) => VariedRequest

const ways: Way[] = [
  (request, words) => withHeader(request, 'Accept', accepts(words)),
  (request, words) => withHeader(request, cased('prefer', words), prefers(words)),
  (request, words) => withQuery(request, `_prefer=${encodeURIComponent(prefers(words))}`),
  (request, words, { parameters }) => withQuery(request, `${one(words, parameters)}=${value(words)}`),
  (request, words, { parameters, ids }) =>
    withQuery(request, `${one(words, parameters)}=${encodeURIComponent(one(words, ids))}`),
  (request, words) => {
    const [, query = ''] = request.path.split('?')
    return query === '' ? request : withQuery(request, one(words, query.split('&')))
  },
  (request, words, { ids }) => ({
    ...request,
    path: request.path.replace(/\/[^/?]+(?=\?|$)/, `/${encodeURI(one(words, ids))}`),
  }),
  (request, words) => ({ ...request, path: oddPath(request.path, words) }),
  (request, words) => ({
    ...request,
    method: pick(words, ['HEAD', 'OPTIONS', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
  }),
  (request, words) => withHeader(request, ...pick(words, browserHeaders)),
  (request, words) => withHeader(request, ...pick(words, oddHeaders)),
  (request, words) => {
    if (request.headers.length === 0) return request
    const [name, text] = one(words, request.headers)
    return { ...request, headers: [...request.headers, [cased(name, words), text]] }
  },
  ({ headers, ...request }, words) => ({
    ...request,
    headers: headers.map(([name, text]) => [chance(words, 50) ? name : name.toUpperCase(), text]),
  }),
  (request, words) => ({ ...request, isChunked: chance(words, 50) }),
  (request, words) => (request.body === undefined ? request : { ...request, body: oddBody(request.body, words) }),
]

const browserHeaders: [[string, string], ...[string, string][]] = [
  ['Origin', 'https://app.example'],
  ['Origin', 'null'],
  ['Access-Control-Request-Headers', 'x-api-key, content-type'],
  ['Accept-Encoding', 'gzip, deflate, br'],
  ['Accept-Encoding', 'identity;q=0'],
  ['Accept-Language', 'de, en;q=0.5'],
  ['Cache-Control', 'no-cache'],
  ['If-None-Match', '"1"'],
  ['Range', 'bytes=0-9'],
  ['Cookie', 'a=1; b=2'],
]

const oddHeaders: [[string, string], ...[string, string][]] = [
  ['Content-Type', 'application/json; charset=latin1'],
  ['Content-Type', 'APPLICATION/JSON'],
  ['Content-Type', 'application/x-www-form-urlencoded'],
  ['Content-Type', ''],
  ['Content-Encoding', 'gzip'],
  ['Authorization', 'Bearer any'],
  ['Authorization', 'bearer  any'],
  ['Authorization', 'Basic YTpi'],
  ['Authorization', 'AccessKey'],
  ['Authorization', ''],
  ['X-HTTP-Method-Override', 'DELETE'],
  ['__proto__', 'x'],
  ['constructor', 'x'],
  ['X-Long', 'x'.repeat(3000)],
  ['X-Bytes', '\u00e9\u00ff'],
]

const ranges = [
  'application/json',
  'application/*',
  '*/*',
  'text/plain',
  'text/html',
  'application/problem+json',
  'image/png',
  '*',
  'a/b;c=d',
]

function accepts(words: Words): string {
  const parts = Array.from({ length: between(words, 1, 3) }, () => {
    const weight = chance(words, 40) ? `;q=${pick(words, ['0', '0.1', '0.5', '1', '2', 'x'])}` : ''
    return `${one(words, ranges)}${chance(words, 10) ? ';version=2' : ''}${weight}`
  })
  return parts.join(pick(words, [', ', ',']))
}

function prefers(words: Words): string {
  const statuses = [200, 201, 202, 204, 400, 401, 403, 404, 405, 409, 415, 418, 422, 429, 500, 503, 999]
  const parts = Array.from({ length: between(words, 1, 2) }, () =>
    pick(words, [
      `code=${one(words, statuses)}`,
      `example=${pick(words, ['documented', 'nobody', ''])}`,
      // The world of thousands is made anew after each reset: that takes seconds.
      `profile=${one(
        words,
        profileNames.filter((name) => name !== 'large'),
      )}`,
      'wait=0',
      'respond-async',
      'handling="a, b"',
    ]),
  )
  return parts.join(', ')
}

function value(words: Words): string {
  const values = [
    '1',
    '2',
    '10',
    '100',
    '0',
    '-1',
    '1e3',
    '0x10',
    'true',
    'false',
    'asc',
    'desc',
    'name',
    '-id',
    '%00',
    '%ff',
    '%',
    'a+b',
    '%C3%A9',
    "'",
    '(',
    'eq(id,1)',
    '{}',
    '[]',
    '__proto__',
    '2025-06-02T09:00:00Z',
    '1748854800',
    '',
    'x'.repeat(300),
  ]
  return one(words, values)
}

function oddPath(path: string, words: Words): string {
  const [address = '', query] = path.split('?')
  const changed = pick(words, [
    `${address}/`,
    address.replace(/\/(?=[^/]*$)/, '//'),
    address.replace(/.$/, (last) => `%${last.charCodeAt(0).toString(16)}`),
    address.replace(/[^/]+$/, '%00'),
    address.replace(/[^/]+$/, '..'),
    address.replace(/[^/]+$/, '%2e%2e%2f'),
    address.toUpperCase(),
    `${address}/more`,
    address.replace(/\/[^/]*$/, ''),
  ])
  return query === undefined ? changed : `${changed}?${query}`
}

function oddBody(body: string, words: Words): string {
  return pick(words, [
    body.slice(0, body.length >> 1),
    `${body} `,
    `\ufeff${body}`,
    body.replace('"', '"\u00e9\u{1f600}\\u0000'),
    body.replace(/\d+/, '1e400'),
    body.replace('{', '{"__proto__":{"a":1},'),
    '',
    '[[[[[[[[[[]]]]]]]]]]',
  ])
}

function withHeader(request: VariedRequest, name: string, text: string): VariedRequest {
  return { ...request, headers: [...request.headers, [name, text]] }
}

function withQuery(request: VariedRequest, part: string): VariedRequest {
  return { ...request, path: request.path + (request.path.includes('?') ? '&' : '?') + part }
}

function cased(name: string, words: Words): string {
  return pick(words, [name, name.toUpperCase(), name.toLowerCase()])
}

/** One of some items, of which there are some. */
function one<Item>(words: Words, items: readonly Item[]): Item {
  const item = items[words() % items.length]
  if (item === undefined) throw new Error('There is nothing to choose from.')
  return item
}
