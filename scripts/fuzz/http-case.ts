import type { Provider } from '../../generated/index.ts'
import { between, chance, createWords, type Words } from '../../mocks/world/random.ts'
import { type VariedRequest, writeRequest } from '../engines/varied-request.ts'
import { type Materials, varyRequests } from '../engines/vary.ts'
import { one } from './choose.ts'
import { oddBody } from './odd-bodies.ts'
import { oddFraming } from './odd-framing.ts'

/** What is written to one connection, and what may come of it. */
export interface HttpCase {
  number: number
  /** The provider asked, or `_mock`. */
  to: Provider | '_mock'
  /** Written in these pieces, one after the other. */
  pieces: Buffer[]
  /** The methods of its requests, as far as they are known. */
  methods: string[]
  /** Whether every byte is HTTP, so that every answer is the provider's. */
  isHttp: boolean
  /** Whether the client goes away in the middle of a request. */
  isCut: boolean
  /** Stands in its query and headers, and may stand in no other's answer. */
  canary: string
}

/** Makes the case of a number and seed, for one of the providers. */
export function httpCase(materials: ReadonlyMap<Provider, Materials>, seed: number, number: number): HttpCase {
  const words = createWords(seed, `http ${number}`)
  const canary = `zq${seed}x${number}qz`
  if (chance(words, 6)) return adminCase(words, number, canary)
  const [to, material] = one(words, [...materials])
  const count = chance(words, 15) ? between(words, 2, 6) : 1
  const requests = take(varyRequests(material, words()), count).map((request) => odd(request, words, canary))
  const whole = Buffer.concat(requests.map((request) => writeRequest(`/${to}`, request)))
  const methods = requests.map(({ method }) => method)
  const framed = chance(words, 25) ? oddFraming(words, whole) : undefined
  const bytes = framed?.bytes ?? whole
  const pieces = chance(words, 15) ? inPieces(bytes, words) : [bytes]
  return { number, to, pieces, methods, isHttp: !framed, isCut: framed?.isCut ?? false, canary }
}

function odd(varied: VariedRequest, words: Words, canary: string): VariedRequest {
  const path = chance(words, 30) ? oddPath(varied.path, words) : varied.path
  const traced = `${path}${path.includes('?') ? '&' : '?'}trace=${canary}`
  const headers: [string, string][] = [
    ...varied.headers,
    ['X-Trace', canary],
    ['Referer', `https://${canary}.example/`],
  ]
  if (chance(words, 30)) headers.push(['Origin', `https://${canary}.example`])
  if (chance(words, 15)) headers.push(...oddHeaders(words))
  const request: VariedRequest = { ...varied, path: traced.replaceAll(/[\s\x7f-\uffff]/g, ''), headers }
  if (varied.body === undefined || !chance(words, 60)) return request
  const { type, text } = oddBody(words, varied.body)
  const others = headers.filter(([name]) => name.toLowerCase() !== 'content-type')
  return { ...request, headers: [...others, ['Content-Type', type]], body: text, isLatin1: true }
}

function oddPath(path: string, words: Words): string {
  const odd = one(words, [
    '%00',
    '%2e%2e%2f',
    '%2e',
    '%2f',
    '..',
    '.',
    '',
    '%',
    '%c0%af',
    '%E2%82',
    '%ud800',
    '__proto__',
    'constructor',
    '%5f_proto__',
    ';a=b',
    '@',
    '*',
    '{id}',
    '%7b%7d',
    'x'.repeat(7_000),
    '%41'.repeat(2_000),
    '0',
    '-1',
    '1e999',
    'NaN',
  ])
  const segments = path.split('/')
  const at = between(words, 1, Math.max(segments.length - 1, 1))
  return one(words, [
    [...segments.slice(0, at), odd, ...segments.slice(at + 1)].join('/'),
    [...segments.slice(0, at), odd, ...segments.slice(at)].join('/'),
    `${path}${odd}`,
    `${path.split('?')[0]}?${`a[${odd}]=${odd}&`.repeat(between(words, 1, 20))}`,
    `${path}${path.includes('?') ? '&' : '?'}__proto__=${odd}&constructor[prototype][a]=1&limit=${odd}&limit=${odd}`,
    `${path}${'/..'.repeat(between(words, 1, 30))}`,
  ])
}

function oddHeaders(words: Words): [string, string][] {
  return one<() => [string, string][]>(words, [
    () => Array.from({ length: between(words, 2, 90) }, () => ['X-Many', 'again']),
    () => [['X-Long', 'x'.repeat(between(words, 1, 5_000))]],
    () => [['Accept', `${'a/b;q=0.1,'.repeat(300)}*/*`]],
    () => [['Prefer', `${'x="a\\"b",'.repeat(200)}profile=minimal`]],
    () => [
      ['Content-Type', 'application/json'],
      ['Content-Type', 'text/plain'],
    ],
    () => [
      ['Authorization', 'Bearer'],
      ['Authorization', ''],
    ],
    () => [
      ['__proto__', 'x'],
      ['constructor', 'y'],
      ['toString', 'z'],
    ],
    () => [
      ['Cookie', 'a=1;'.repeat(500)],
      ['Cookie', '__proto__=1'],
    ],
    () => [['Access-Control-Request-Headers', 'a, b\t, \xe9']],
    () => [
      ['Origin', 'null'],
      ['Origin', 'https://a.example'],
    ],
    () => [
      ['Accept-Encoding', '*;q=0'],
      ['Range', 'bytes=9-1,-,0-'],
      ['If-Match', '*'],
    ],
  ])()
}

function adminCase(words: Words, number: number, canary: string): HttpCase {
  const route = one(words, [
    '',
    '/ids',
    '/state',
    '/requests',
    '/snapshot',
    '/reset',
    '/__proto__',
    '/constructor',
    '/%2e%2e',
    '/a b'.replace(' ', '%20'),
  ])
  const method = one(words, ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS'])
  const body = one(words, [
    '',
    '{}',
    '{"seed":-1}',
    '{"seed":1e99,"profile":"__proto__"}',
    '{"profile":7}',
    '[',
    'null',
    '\xff\x0d\x6f\x22\x04seed',
    '\xff\x0fo"\x04seedI\x02{\x01',
  ])
  const foreign: [string, string][] = chance(words, 20) ? [['Origin', 'https://evil.example']] : []
  const headers: [string, string][] = [['Content-Type', 'application/json'], ...foreign]
  const request: VariedRequest = {
    method,
    path: route,
    headers,
    ...(body === '' ? {} : { body, isLatin1: true }),
  }
  const pieces = [writeRequest('/_mock', request)]
  return { number, to: '_mock', pieces, methods: [method], isHttp: true, isCut: false, canary }
}

function inPieces(bytes: Buffer, words: Words): Buffer[] {
  const cuts = Array.from({ length: between(words, 1, 5) }, () => between(words, 0, bytes.length)).sort((a, b) => a - b)
  return [0, ...cuts].map((from, index) => bytes.subarray(from, cuts[index] ?? bytes.length))
}

function take<Item>(items: Iterable<Item>, count: number): Item[] {
  const taken: Item[] = []
  for (const item of items) {
    taken.push(item)
    if (taken.length >= count) break
  }
  return taken
}
