import { fromLatin1, fromUtf8 } from './bytes.ts'
import { findJsonFault } from './json-fault.ts'
import { ProblemError } from './problem.ts'

/** The largest body that is read, in bytes. */
export const maxBodyBytes = 1_048_576

/** Refuses a body that is too large; `size` and `most` are in bytes. */
export function refuseLarge(size: number, most = maxBodyBytes): void {
  if (size <= most) return
  const detail = `The body has ${size} bytes; ${most} are the most.`
  throw new ProblemError({ kind: 'payloadTooLarge', detail })
}

/**
 * Reads the bytes of a body: JSON is parsed, a form with files becomes text with one character per byte, no bytes give undefined.
 * @throws {ProblemError} when it is not the JSON it says it is.
 */
export function parseBody(bytes: Uint8Array, contentType = ''): unknown {
  const mediaType = contentType.toLowerCase()
  const text = mediaType.startsWith('multipart/') ? fromLatin1(bytes) : fromUtf8(bytes)
  if (text === '') return undefined
  if (!/json/.test(mediaType)) return text
  try {
    return JSON.parse(text)
  } catch {
    const place = findJsonFault(text) ?? text.length
    throw new ProblemError({ kind: 'badRequest', detail: `The body is not JSON: it goes wrong at position ${place}.` })
  }
}
