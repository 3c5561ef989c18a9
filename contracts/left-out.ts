import type { ProviderContext } from './context.ts'
import { documentedAnswer } from './documented-answer.ts'
import { type Exchange, isBodiless } from './exchange.ts'
import { notJudged } from './readers/body.ts'

/** Says of an answer that it is a part, or that JSON is documented for it and none was recorded; undefined where it was, or where a note tells why not. */
export function whyLeftOut(
  { description, operations }: ProviderContext,
  operationId: string,
  { request, response, notes = [] }: Exchange,
): string | undefined {
  if (response.status === 206 && request.headers['range'] !== undefined) return ofPart
  // One with a digest has a body, which is not read for this.
  if (response.digest !== undefined || response.body !== undefined || isBodiless(request.method, response.status))
    return undefined
  const operation = operations.get(operationId)
  const isDocumented = operation && documentedAnswer(description, operation, response.status)?.schema !== undefined
  return isDocumented && !notes.some((note) => note.startsWith(notJudged)) ? leftOut : undefined
}

const ofPart = 'It is the part that was asked for (206), which was not judged.'
const leftOut = 'Its body was not recorded, so it was not judged.'
