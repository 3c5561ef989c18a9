import { type Exchange, type ExchangeSource, isBodiless, mediaTypeOf } from '../exchange.ts'
import { isJsonObject } from '../json.ts'
import { readAttached } from './attached.ts'
import { notJudged, type ReadBody, readBody, readBytes } from './body.ts'
import { Fault } from './fault.ts'
import { headersOf, methodOf, statusOf } from './parts.ts'

/**
 * Reads one entry of an HTTP Archive; parts that recorders leave out are taken as empty. `isApart` says that the text of its body is not empty,
 * but stands apart.
 * @throws {Fault} when it has no request URL or no status.
 * @see http://www.softwareishard.com/blog/har-12-spec/
 */
export function readHarEntry(entry: unknown, source: ExchangeSource, isApart = false): Exchange {
  const request = part(entry, 'request')
  const response = part(entry, 'response')
  const url = request['url']
  const told = statusOf(response['status'])
  if (typeof url !== 'string') throw new Fault('it has no request.url. Export the HAR again.')
  if (told === undefined) throw new Fault('it has no response.status. Export the HAR again.')
  const content = part(response, 'content')
  const requestHeaders = headersOf(request['headers'])
  const responseHeaders = headersOf(response['headers'])
  const method = methodOf(request['method'])
  const sent = recordedBody(part(request, 'postData'), requestHeaders, source)
  const came = recordedBody(content, responseHeaders, source)
  // Firefox shows what it had with the status that said so.
  const isHad = told === 304 && (isApart || 'body' in came)
  const status = isHad ? 200 : told
  if (!isApart && isEmpty(method, status, responseHeaders)) came.body ??= ''
  const { startedDateTime, time } = isJsonObject(entry) ? entry : {}
  const askedAt = Date.parse(String(startedDateTime))
  const notes = [...sent.notes, ...came.notes, ...(isHad ? [had] : [])]
  return {
    request: {
      method,
      url,
      headers: requestHeaders,
      ...('body' in sent ? { body: sent.body } : {}),
    },
    response: { status, headers: responseHeaders, ...('body' in came ? { body: came.body } : {}) },
    source,
    ...(Number.isNaN(askedAt) ? {} : { askedAt, ...(isDuration(time) ? { endedAt: askedAt + Math.floor(time) } : {}) }),
    ...(notes.length > 0 ? { notes } : {}),
  }
}

/** Milliseconds, with a part: whole ones keep two entries apart that follow each other. Browsers write -1 where they do not know. */
function isDuration(time: unknown): time is number {
  return typeof time === 'number' && Number.isFinite(time) && time >= 0
}

const had = 'What the client had was still current (304): that was judged, as a 200.'

/** What recorders write where no media type was stated. */
const noMediaType = ['', 'x-unknown', 'application/x-unknown-content-type']

/**
 * Reads a body from where it stands: in the entry, or, as Playwright attaches it (`_file`), in a file beside the recording. The media type stands
 * beside it where the headers have none.
 */
function recordedBody(
  { text, encoding, mimeType, _file }: Record<string, unknown>,
  headers: Record<string, string>,
  { file }: ExchangeSource,
): ReadBody {
  if (typeof mimeType === 'string' && !noMediaType.includes(mimeType)) headers['content-type'] ??= mimeType
  if (typeof _file !== 'string' || (text ?? '') !== '') return readBody(text, encoding, headers)
  const bytes = readAttached(file, _file)
  return typeof bytes === 'string' ? { notes: [`${notJudged} ${bytes}.`] } : readBytes(bytes, headers)
}

/** Tells of an answer of JSON that nothing came, rather than that it was not recorded. */
function isEmpty(method: string, status: number, headers: Record<string, string>): boolean {
  return headers['content-length'] === '0' && mediaTypeOf(headers).includes('json') && !isBodiless(method, status)
}

/** Tells an entry of a HAR from an exchange of a recording, where the file does not say. */
export function isHarEntry(entry: unknown): boolean {
  const { headers } = part(entry, 'request')
  const response = part(entry, 'response')
  return Array.isArray(headers) || Array.isArray(response['headers']) || isJsonObject(response['content'])
}

function part(owner: unknown, name: string): Record<string, unknown> {
  const found = isJsonObject(owner) ? owner[name] : undefined
  return isJsonObject(found) ? found : {}
}
