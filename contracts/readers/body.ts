import { mediaTypeOf } from '../exchange.ts'

/**
 * Reads a recorded body: base64 is decoded, JSON is parsed when the media type says JSON or nothing. Text that should be JSON and is
 * not stays text, so that the checks can say so. An empty or missing text is no body.
 */
export function readBody(text: unknown, encoding: unknown, headers: Record<string, string>): { body?: unknown } {
  if (typeof text !== 'string' || text === '') return {}
  const plain = encoding === 'base64' ? Buffer.from(text, 'base64').toString('utf8') : text
  const mediaType = mediaTypeOf(headers)
  if (mediaType !== '' && !/json/.test(mediaType)) return { body: plain }
  try {
    return { body: JSON.parse(plain) }
  } catch {
    return { body: plain }
  }
}
