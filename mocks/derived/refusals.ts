import type { DocumentedAnswer } from '../../generated/request-rules.ts'
import type { Answer } from '../operation.ts'
import type { Problem, ProblemKind } from '../problem.ts'
import type { Described } from './parts.ts'

/** The statuses that say each kind of problem, the first that is documented. */
const statuses = {
  badRequest: [400, 422],
  unauthorized: [401],
  forbidden: [403],
  notFound: [404],
  methodNotAllowed: [405],
  notAcceptable: [406],
  conflict: [409],
  payloadTooLarge: [413],
  unsupportedMediaType: [415],
  tooManyRequests: [429],
  internal: [500],
} as const satisfies Record<ProblemKind, readonly [number, ...number[]]>

/** The members of an error that hold its sentence. */
const sentences = ['message', 'detail', 'error_description', 'description', 'reason', 'title', 'error'] as const

/** Says what is wrong as the description shows it: the documented error of the operation, or of any other, with our sentence in it. */
export function refuse({ documented, validators }: Described, problem: Problem, operationId?: string): Answer {
  const own = operationId === undefined ? [] : [[operationId, documented[operationId] ?? []] as const]
  const candidates = [...own, ...Object.entries(documented)].flatMap(([id, answers]) =>
    answers.map((answer) => ({ id, answer })),
  )
  const wanted: readonly number[] = statuses[problem.kind]
  const exact = wanted.map((status) => candidates.find(({ answer }) => answer.code === String(status)))
  const range = `${String(wanted[0]).charAt(0)}XX`
  const general = ({ answer: { code } }: { answer: DocumentedAnswer }): boolean => code === range || code === 'default'
  const like = ({ answer: { code } }: { answer: DocumentedAnswer }): boolean => /^[45]/.test(code)
  const found = exact.find((one) => one !== undefined) ?? candidates.find(general) ?? candidates.find(like)
  const documentedStatus = Number(found?.answer.code)
  const status = wanted.find((one) => one === documentedStatus) ?? wanted[0] ?? 500
  const content = found?.answer.contents.find(({ mediaType }) => mediaType.includes('json'))
  if (!found || !content) return { status, body: { message: sentenceOf(problem) } }
  const shown: unknown = content.examples[0]?.value
  const worded = withSentence(structuredClone(shown), sentenceOf(problem), status)
  const validator = validators[`${found.id}${found.answer.code}`]
  const isValid = !validator || validator(worded)
  return {
    status,
    headers: { ...found.answer.headers, 'content-type': content.mediaType },
    body: isValid ? worded : shown,
  }
}

function sentenceOf({ kind, detail, parameter }: Problem): string {
  return kind === 'badRequest' && parameter !== undefined ? `${parameter} ${detail}` : detail
}

/** Puts a sentence where an error has one, at the top or in what it holds, and the status where it has that. */
function withSentence(body: unknown, sentence: string, status: number): unknown {
  if (Array.isArray(body)) return body.slice(0, 1).map((item) => withSentence(item, sentence, status))
  if (typeof body !== 'object' || body === null) return body
  for (const name of ['status', 'statusCode', 'status_code']) {
    if (typeof Reflect.get(body, name) === 'number') Reflect.set(body, name, status)
  }
  const name = sentences.find((one) => typeof Reflect.get(body, one) === 'string')
  if (name !== undefined) {
    Reflect.set(body, name, sentence)
    return body
  }
  for (const [inner, value] of Object.entries(body)) Reflect.set(body, inner, withSentence(value, sentence, status))
  return body
}
