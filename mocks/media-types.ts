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
  const { accept, 'content-type': contentType, ...others } = headers
  const isType = contentType !== undefined && essence.test(essenceOf(contentType))
  if (hasBody && contentType !== undefined && !isType) {
    const detail = `The content-type "${contentType}" is no media type.`
    throw new ProblemError({ kind: 'unsupportedMediaType', detail })
  }
  const isAccept = accept?.split(',').every((range) => essence.test(essenceOf(range)))
  return {
    ...others,
    ...(isAccept && accept !== undefined ? { accept } : {}),
    ...(isType ? { 'content-type': contentType } : {}),
  }
}
