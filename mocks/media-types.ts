import { ProblemError } from './problem.ts'

/** A media type without parameters (RFC 9110, section 8.3.1). */
const essence = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+\/[!#$%&'*+.^_`|~0-9A-Za-z-]+$/

/** Gives the media type of a `content-type` or of one entry of `accept`, without parameters and in lower case. */
export function essenceOf(text: string): string {
  return (text.split(';', 1)[0] ?? '').trim().toLowerCase()
}

/**
 * Gives headers whose media types can be read: an `accept` that cannot is as if it were not there, as RFC 9110 allows, and so is the
 * `content-type` of a request without a body.
 * @throws {ProblemError} when a body has a `content-type` that is none.
 */
export function usableMediaTypes(headers: Record<string, string>, hasBody: boolean): Record<string, string> {
  const { accept, 'content-type': contentType } = headers
  const isType = contentType === undefined || isEssence(contentType)
  if (hasBody && !isType) {
    const detail = `The content-type "${contentType}" is no media type.`
    throw new ProblemError({ kind: 'unsupportedMediaType', detail })
  }
  const isAccept = accept === undefined || accept.split(',').every(isEssence)
  if (isType && isAccept) return headers
  const usable = { ...headers }
  if (!isType) delete usable['content-type']
  if (!isAccept) delete usable['accept']
  return usable
}

function isEssence(text: string): boolean {
  return essence.test(text) || essence.test(essenceOf(text))
}
