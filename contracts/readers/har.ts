import type { Exchange, ExchangeSource } from '../exchange.ts'
import { isJsonObject } from '../json.ts'
import { readAttached } from './attached.ts'
import { type ReadBody, readBody, readBytes } from './body.ts'
import { Fault } from './fault.ts'
import { headersOf, statusOf } from './parts.ts'

/**
 * Reads one entry of an HTTP Archive; parts that recorders leave out are taken as empty.
 * @throws {Fault} when it has no request URL or no status.
 * @see http://www.softwareishard.com/blog/har-12-spec/
 */
export function readHarEntry(entry: unknown, source: ExchangeSource): Exchange {
  const request = part(entry, 'request')
  const response = part(entry, 'response')
  const url = request['url']
  const status = statusOf(response['status'])
  if (typeof url !== 'string') throw new Fault('it has no request.url. Export the HAR again.')
  if (status === undefined) throw new Fault('it has no response.status. Export the HAR again.')
  const content = part(response, 'content')
  const mimeType = content['mimeType']
  const requestHeaders = headersOf(request['headers'])
  const responseHeaders = headersOf(response['headers'])
  if (typeof mimeType === 'string' && mimeType !== '') responseHeaders['content-type'] ??= mimeType
  const method = typeof request['method'] === 'string' ? request['method'].toUpperCase() : 'GET'
  const sent = recordedBody(part(request, 'postData'), requestHeaders, source)
  const came = recordedBody(content, responseHeaders, source)
  const length = method === 'HEAD' || status === 304 ? 0 : Number(responseHeaders['content-length'])
  const isLeftOut = content['text'] === undefined && (Number(content['size']) > 0 || length > 0)
  const notes = [
    ...sent.notes,
    ...came.notes,
    ...(isLeftOut && came.notes.length === 0 && !('body' in came) ? [leftOut] : []),
  ]
  return {
    request: {
      method,
      url,
      headers: requestHeaders,
      ...('body' in sent ? { body: sent.body } : {}),
    },
    response: { status, headers: responseHeaders, ...('body' in came ? { body: came.body } : {}) },
    source,
    ...(notes.length > 0 ? { notes } : {}),
  }
}

const leftOut = 'Its body was not recorded, so it was not judged.'

/** Reads a body from where it stands: in the entry, or, as Playwright attaches it (`_file`), in a file beside the recording. */
function recordedBody(
  { text, encoding, _file }: Record<string, unknown>,
  headers: Record<string, string>,
  { file }: ExchangeSource,
): ReadBody {
  if (typeof _file !== 'string' || (text ?? '') !== '') return readBody(text, encoding, headers)
  const bytes = readAttached(file, _file)
  return typeof bytes === 'string' ? { notes: [`Its body was not judged: ${bytes}.`] } : readBytes(bytes, headers)
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
