import { between, type Words } from '../../mocks/world/random.ts'
import { one } from './choose.ts'
import type { Recorded } from './materials.ts'

/** A secret, and every spelling of it that no report may hold; in lower case. */
export interface Canary {
  secret: string
  traces: string[]
}

/** Makes a secret as keys are: letters and digits. One of letters alone is what the README says is not covered. */
export function makeCanary(seed: number, number: number): Canary {
  const secret = `Kx${seed}9Q${number}z4821vW7`
  const encoded = [everyCharacter(secret), base64(secret), base64(wrapped(secret))]
  return { secret, traces: [secret, ...encoded].map((text) => text.toLowerCase().replace(/=+$/, '')) }
}

/** Puts a secret into one to three places of an exchange. */
export function plant(exchange: Recorded, { secret }: Canary, words: Words): Recorded {
  let planted = exchange
  for (let places = between(words, 1, 3); places > 0; places -= 1)
    planted = one(words, ways)(planted, spell(secret, words), words)
  return planted
}

/** A secret as it may be spelled: bare, in a text, a link, a token, a moment, JSON, base64, percent-encoded. */
function spell(secret: string, words: Words): string {
  return one(words, [
    secret,
    secret.toLowerCase(),
    `call me, ${secret}`,
    `${secret}@example.com`,
    `https://u:${secret}@example.com/${secret}?key=${secret}#${secret}`,
    `2024-11-21T08:56:12Z ${secret}`,
    `Bearer ${secret}`,
    wrapped(secret),
    JSON.stringify(wrapped(secret)),
    base64(secret),
    Buffer.from(wrapped(secret)).toString('base64url'),
    `data:text/plain;base64,${base64(secret)}`,
    everyCharacter(secret),
    encodeURIComponent(`key=${secret}&a=b`),
  ])
}

const ways: ((exchange: Recorded, text: string, words: Words) => Recorded)[] = [
  (exchange, text) => ({
    ...exchange,
    requestHeaders: { ...exchange.requestHeaders, authorization: `Bearer ${text}` },
  }),
  (exchange, text) => ({ ...exchange, requestHeaders: { ...exchange.requestHeaders, cookie: `session=${text}` } }),
  (exchange, text) => ({
    ...exchange,
    requestHeaders: { ...exchange.requestHeaders, referer: `https://a.example/?k=${text}` },
  }),
  (exchange, text) => ({
    ...exchange,
    requestHeaders: { ...exchange.requestHeaders, 'content-type': text, [`x-${text}`]: text },
  }),
  (exchange, text) => ({
    ...exchange,
    responseHeaders: { ...exchange.responseHeaders, 'set-cookie': `a=${text}`, 'retry-after': text },
  }),
  (exchange, text) => ({
    ...exchange,
    responseHeaders: { ...exchange.responseHeaders, 'x-ratelimit-limit': text, location: text },
  }),
  (exchange, text) => ({
    ...exchange,
    responseHeaders: { ...exchange.responseHeaders, 'content-type': `text/${text}` },
  }),
  (exchange, text, words) =>
    inQuery(exchange, one(words, ['limit', 'page', 'since', 'nextToken', 'sortOrder', 'select', 'key']), text),
  (exchange, text) => inQuery(exchange, text, '1'),
  (exchange, text) => ({ ...exchange, url: exchange.url.replace(/\/[^/?]+(?=\?|$)/, `/${encodeURIComponent(text)}`) }),
  (exchange, text) => ({ ...exchange, url: exchange.url.replace(/(?=\?|$)/, `/${encodeURIComponent(text)}`) }),
  (exchange, text) => ({ ...exchange, url: exchange.url.replace('://', `://user:${encodeURIComponent(text)}@`) }),
  (exchange, text) => ({
    ...exchange,
    url: `https://${encodeURIComponent(text).replaceAll('%', '')}.example/a/${encodeURIComponent(text)}`,
  }),
  (exchange, text) => ({ ...exchange, method: text }),
  (exchange, text) => ({ ...exchange, requestBody: JSON.stringify({ [text]: text, text, type: text }) }),
  (exchange, text) => ({ ...exchange, requestBody: `{"a":"${text}` }),
  (exchange, text, words) => ({ ...exchange, body: inBody(exchange.body, text, words) }),
  (exchange, text, words) => ({ ...exchange, body: inBody(exchange.body, text, words) }),
  (exchange, text, words) => ({ ...exchange, body: inBody(exchange.body, text, words) }),
  (exchange, text, words) => ({ ...exchange, body: inBody(exchange.body, [{ [text]: text }], words) }),
  (exchange, text) => ({ ...exchange, body: { ...Object(exchange.body), [text]: text, extra: { inner: text } } }),
  (exchange, text) => ({ ...exchange, body: text }),
]

/** Puts a value where a string, a number or the like stands. */
function inBody(body: unknown, value: unknown, words: Words): unknown {
  if (body instanceof Uint8Array || typeof body !== 'object' || body === null) return value
  const text = JSON.stringify(body)
  let scalars = 0
  JSON.parse(text, (_name, one: unknown) => {
    if (typeof one !== 'object' || one === null) scalars += 1
    return one
  })
  const wanted = between(words, 1, Math.max(scalars, 1))
  let seen = 0
  return JSON.parse(text, (_name, one: unknown) => {
    if (typeof one !== 'object' || one === null) seen += 1
    else return one
    return seen === wanted ? value : one
  })
}

function inQuery(exchange: Recorded, name: string, value: string): Recorded {
  const { url } = exchange
  return {
    ...exchange,
    url: `${url}${url.includes('?') ? '&' : '?'}${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  }
}

function wrapped(secret: string): string {
  return JSON.stringify({ key: secret })
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64')
}

function everyCharacter(text: string): string {
  return Array.from(Buffer.from(text), (byte) => `%${byte.toString(16)}`).join('')
}
