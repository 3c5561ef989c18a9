import { isBodiless } from './exchange.ts'
import { isJsonObject } from './json.ts'
import { readBody } from './readers/body.ts'

/** What `fetch` gives, as far as it is needed here. */
export interface FetchedResponse {
  readonly status: number
  readonly headers: { forEach(use: (value: string, name: string) => void): void }
  clone(): { text(): Promise<string> }
}

/** A whole answer as axios (`data`), supertest (`body`) and many others give it. */
export interface WholeAnswer {
  readonly status: number
  readonly headers: object
  readonly body?: unknown
  readonly data?: unknown
}

/** The response of an exchange, from whatever a test holds. */
export interface ReceivedAnswer {
  status: number
  /** Names in lower case. */
  headers: Record<string, string>
  body?: unknown
}

/** Tells whether a value is what `fetch` gives. */
export function isFetched(value: unknown): value is FetchedResponse {
  return (
    isWholeAnswer(value) &&
    'clone' in value &&
    typeof value.clone === 'function' &&
    'forEach' in value.headers &&
    typeof value.headers.forEach === 'function'
  )
}

/** Tells whether a value is an answer with status and headers, rather than a body alone. */
export function isWholeAnswer(value: unknown): value is WholeAnswer {
  return (
    isJsonObject(value) &&
    typeof value['status'] === 'number' &&
    typeof value['headers'] === 'object' &&
    value['headers'] !== null
  )
}

/**
 * Reads a copy of a fetched response, so that the test can still read it itself.
 * @throws {TypeError} when it was read before.
 */
export async function readFetched(response: FetchedResponse): Promise<ReceivedAnswer> {
  const headers: Record<string, string> = {}
  response.headers.forEach((value, name) => {
    headers[name.toLowerCase()] = value
  })
  const { status } = response
  const text = await copyOf(response).text()
  const { notes: _, ...body } = readBody(text, undefined, headers)
  // Where a length is told and nothing came, it was asked for by HEAD.
  const isEmpty = text === '' && !isBodiless('GET', status) && !(Number(headers['content-length']) > 0)
  return { status, headers, ...(isEmpty ? { body: '' } : body) }
}

/** Reads a whole answer, its headers from an object, `Headers` or a `Map`; of several values of a header all count. */
export function readWhole({ status, headers, body, data }: WholeAnswer): ReceivedAnswer {
  const value = body === undefined ? data : body
  const pairs: [unknown, unknown][] = []
  if ('forEach' in headers && typeof headers.forEach === 'function')
    headers.forEach((header: unknown, name: unknown) => {
      pairs.push([name, header])
    })
  else pairs.push(...Object.entries(headers))
  const lower = pairs.map(([name, header]) => [String(name).toLowerCase(), String(header)])
  return { status, headers: Object.fromEntries(lower), ...(value === undefined ? {} : { body: value }) }
}

/** Names what a value is that is no JSON as a whole, such as a promise whose `await` was forgotten; undefined where it may be a body. */
export function notJson(value: unknown): string | undefined {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return `a ${typeof value}`
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  if ('then' in value && typeof value.then === 'function') return 'a promise'
  if ('pipe' in value && typeof value.pipe === 'function') return 'a stream'
  const kind = kindOf(value)
  return kind === 'Object' ? undefined : `a ${kind}`
}

/** Leaves out properties that are `undefined`, as JSON does: what a test has made by hand may hold some. */
export function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined)
  if (!isJsonObject(value) || kindOf(value) !== 'Object') return value
  const held = Object.entries(value).filter(([, one]) => one !== undefined)
  return Object.fromEntries(held.map(([name, one]) => [name, withoutUndefined(one)]))
}

/** The name of a value's kind, which is the same in every realm. */
function kindOf(value: object): string {
  return Object.prototype.toString.call(value).slice('[object '.length, -1)
}

function copyOf(response: FetchedResponse): { text(): Promise<string> } {
  try {
    return response.clone()
  } catch (cause) {
    throw new TypeError(
      'Failed to read the response: its body was read before. Match it first, or give { status, headers, body }.',
      { cause },
    )
  }
}
