import type { Exchange, ExchangeSource } from '../exchange.ts'
import { isJsonObject } from '../json.ts'
import { readBody } from './body.ts'
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
  const sent = readBody(part(request, 'postData')['text'], undefined, requestHeaders)
  const came = readBody(content['text'], content['encoding'], responseHeaders)
  const isLeftOut = content['text'] === undefined && typeof content['size'] === 'number' && content['size'] > 0
  const notes = [
    ...sent.notes,
    ...came.notes,
    ...(isLeftOut ? ['Its body was not recorded, so it was not judged.'] : []),
  ]
  return {
    request: {
      method: typeof request['method'] === 'string' ? request['method'].toUpperCase() : 'GET',
      url,
      headers: requestHeaders,
      ...('body' in sent ? { body: sent.body } : {}),
    },
    response: { status, headers: responseHeaders, ...('body' in came ? { body: came.body } : {}) },
    source,
    ...(notes.length > 0 ? { notes } : {}),
  }
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
