import type { DocumentedAnswer } from '../../generated/request-rules.ts'
import type { Answer } from '../operation.ts'
import type { Preference } from '../preference.ts'
import { chooseMediaType } from './accept.ts'

/** What kept an answer from being chosen: a status for the client, or none where the reason is the mock's own. */
export class NegotiationError extends Error {
  override name = 'NegotiationError' as const
  readonly status?: 404 | 406

  constructor(message: string, status?: 404 | 406) {
    super(message)
    if (status !== undefined) this.status = status
  }
}

/**
 * Chooses one of the documented answers of an operation by status, media type and example, as Prism does.
 * @throws {NegotiationError} when there is none.
 */
export function negotiate(
  answers: readonly DocumentedAnswer[],
  accept: string | undefined,
  { code, exampleKey }: Preference,
): Answer {
  const ranges = accept ? accept.split(',') : []
  const standard = (): Answer => fill(standardAnswer(answers), ranges, exampleKey)
  if (code === undefined) return standard()
  const wanted = answerOf(answers, code)
  if (!wanted) throw new NegotiationError(`Requested status code ${code} is not defined in the document.`, 404)
  try {
    return fill(wanted, ranges, exampleKey)
  } catch {
    return again(standard)
  }
}

/** Prism tries what it would answer without a preferred status, and then says nothing but that. */
function again(standard: () => Answer): Answer {
  try {
    return standard()
  } catch (error) {
    if (!(error instanceof NegotiationError)) throw error
    const said = `https://stoplight.io/prism/errors#${error.status === 406 ? 'NOT_ACCEPTABLE' : 'NOT_FOUND'}: ${
      error.status === 406
        ? 'The server cannot produce a representation for your accept header'
        : 'The server cannot find the requested content'
    }`
    throw new NegotiationError(`${said}. We tried default response, but we got ${said}`)
  }
}

function standardAnswer(answers: readonly DocumentedAnswer[]): DocumentedAnswer {
  const [lowest] = answers
    .filter(({ code }) => /^2(\d\d|XX)$/.test(code))
    .sort((left, right) => (left.code < right.code ? -1 : 1))
  const found =
    lowest ??
    withCode(
      answers.find(({ code }) => code === 'default'),
      200,
    ) ??
    answers[0]
  if (!found) throw new NegotiationError('No response defined for the selected operation')
  return /^\dXX$/.test(found.code) ? { ...found, code: `${found.code.charAt(0)}00` } : found
}

function answerOf(answers: readonly DocumentedAnswer[], status: number): DocumentedAnswer | undefined {
  const find = (wanted: string): DocumentedAnswer | undefined => answers.find(({ code }) => code === wanted)
  return (
    find(String(status)) ?? withCode(find(`${String(status).charAt(0)}XX`), status) ?? withCode(find('default'), status)
  )
}

function withCode(answer: DocumentedAnswer | undefined, status: number): DocumentedAnswer | undefined {
  return answer && { ...answer, code: String(status) }
}

function fill({ code, headers, contents }: DocumentedAnswer, ranges: readonly string[], exampleKey?: string): Answer {
  const status = Number(code)
  const types = contents.map(({ mediaType }) => mediaType)
  const anything = contents.find(({ mediaType }) => mediaType === '*/*')
  const chosen =
    ranges.length > 0
      ? chooseMediaType(types, ranges)
      : (anything?.mediaType ?? chooseMediaType(types, ['application/json', '*/*']))
  const content = contents.find(({ mediaType }) => mediaType === chosen)
  if (!content) {
    const isEmpty = contents.length === 0 || code === '204' || ranges.some((range) => range.includes('*/*'))
    if (ranges.length > 0 && !isEmpty) throw new NegotiationError(`Unable to find content for ${ranges.join(',')}`, 406)
    return { status, headers: { ...headers, ...(ranges.length > 0 ? {} : { 'content-type': 'text/plain' }) } }
  }
  const { mediaType, examples } = content
  const example = exampleKey ? examples.find(({ key }) => key === exampleKey) : examples[0]
  if (exampleKey && !example) {
    const detail = `Response for contentType: ${mediaType} and exampleKey: ${exampleKey} does not exist.`
    throw new NegotiationError(detail, 404)
  }
  const shown = mediaType === '*/*' && ranges.length > 0 ? 'text/plain' : mediaType
  return { status, headers: { ...headers, 'content-type': shown }, ...(example ? { body: example.value } : {}) }
}
