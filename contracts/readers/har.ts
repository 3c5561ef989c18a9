import { type Exchange, UnreadableError } from '../exchange.ts'
import { isJsonObject } from '../json.ts'
import { readBody } from './body.ts'

/**
 * Reads the `log` of an HTTP Archive; parts that recorders leave out are taken as empty.
 * @throws {UnreadableError} when an entry has no request URL or no status.
 * @see http://www.softwareishard.com/blog/har-12-spec/
 */
export function readHar(file: string, log: Record<string, unknown>): Exchange[] {
  const entries = log['entries']
  if (!Array.isArray(entries))
    throw new UnreadableError(`Failed to read ${file}: "log" has no list "entries". Export the HAR again.`)
  return entries.map((entry: unknown, index) => readEntry(file, entry, index))
}

function readEntry(file: string, entry: unknown, index: number): Exchange {
  const request = part(entry, 'request')
  const response = part(entry, 'response')
  const url = request['url']
  const status = response['status']
  if (typeof url !== 'string' || typeof status !== 'number') {
    const missing = typeof url === 'string' ? 'response.status' : 'request.url'
    throw new UnreadableError(`Failed to read ${file}: entry ${index} has no ${missing}. Export the HAR again.`)
  }
  const responseHeaders = readHeaders(response['headers'])
  const content = part(response, 'content')
  if (typeof content['mimeType'] === 'string' && content['mimeType'] !== '')
    responseHeaders['content-type'] ??= content['mimeType']
  const requestHeaders = readHeaders(request['headers'])
  return {
    request: {
      method: typeof request['method'] === 'string' ? request['method'].toUpperCase() : 'GET',
      url,
      headers: requestHeaders,
      ...readBody(part(request, 'postData')['text'], undefined, requestHeaders),
    },
    response: { status, headers: responseHeaders, ...readBody(content['text'], content['encoding'], responseHeaders) },
    source: { file, entry: index },
  }
}

function part(owner: unknown, name: string): Record<string, unknown> {
  const found = isJsonObject(owner) ? owner[name] : undefined
  return isJsonObject(found) ? found : {}
}

function readHeaders(list: unknown): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const header of Array.isArray(list) ? list : []) {
    if (isJsonObject(header) && typeof header['name'] === 'string' && typeof header['value'] === 'string') {
      headers[header['name'].toLowerCase()] = header['value']
    }
  }
  return headers
}
