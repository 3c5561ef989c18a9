import type { Provider } from '../../generated/index.ts'
import type { HttpCase } from './http-case.ts'
import { parseAnswers, type RawAnswer } from './parse-answers.ts'

/** The sets of members that the errors of each provider have, each as its names in order. */
export type Envelopes = ReadonlyMap<Provider, ReadonlySet<string>>

/** What is asked for last on each connection: no provider serves it. */
export const lastPath = '/the-end'

/** Where our code was, in any engine's words. */
const stack = /\bat (async )?\S+.{0,200}:\d+:\d+|node_modules|node:internal|\.ts:\d+/

/** Says what is wrong with what a connection gave; undefined when nothing is. `last` is the method of the request that ends it. */
export function judgeAnswers(sent: HttpCase, received: string | undefined, envelopes: Envelopes): string | undefined {
  if (received === undefined) return 'the server kept silent and held the connection'
  const leak = stack.exec(received)
  if (leak && !textOf(sent).includes(leak[0])) return `the answer shows a stack trace: ${leak[0]}`
  const foreign = [...received.matchAll(/zq\d+x\d+qz/g)].find(([canary]) => canary !== sent.canary)
  if (foreign && sent.to !== '_mock') return `the answer holds ${foreign[0]} of another request`
  // The methods of what is no HTTP cannot be told.
  if (!sent.isHttp) return judgeOdd(sent, received)
  // What Node refuses for a head too long it may hang up on before the client has read why, and what was answered before.
  if (isLong(textOf(sent)) && !/^connection: close/im.test(received)) return judgeOdd(sent, received)
  const answers = parseAnswers(received, [...sent.methods, 'GET'])
  if (!answers) return `the answers cannot be told apart: ${received.slice(0, 300)}`
  const ending = answers.at(-1)
  const isClosed = answers.some(({ headers }) => headers['connection'] === 'close')
  if (!ending || !isClosed) return `an answer is missing: ${received.slice(0, 300)}`
  if (answers.length > sent.methods.length && !ending.body.includes(lastPath))
    return `answers do not belong to their requests: ${ending.body}`
  for (const answer of answers) {
    const wrong = judgeOne(sent, answer, envelopes)
    if (wrong !== undefined) return `${wrong}: ${answer.status} ${answer.body.slice(0, 300)}`
  }
  return undefined
}

function judgeOdd(sent: HttpCase, received: string): string | undefined {
  const failed = /HTTP\/1\.1 5\d\d .{0,600}/s.exec(received)
  return failed && !asksForFailure(sent) ? `it was answered ${failed[0]}` : undefined
}

function judgeOne(sent: HttpCase, { status, headers, body }: RawAnswer, envelopes: Envelopes): string | undefined {
  const asked = textOf(sent)
  if (status >= 500) return asksForFailure(sent) ? undefined : 'the mock failed'
  // Documented answers, and those of profiles, have the members that the document says.
  if (status < 400 || /(code|example|profile)(=|%3d)/i.test(asked)) return undefined
  // A head longer than Node reads is refused in Node's words.
  if (status === 431 && isLong(asked)) return undefined
  if (body === '') return isEmptyAllowed(headers) ? undefined : 'an error without words'
  const value = parse(body)
  if (typeof value !== 'object' || value === null) return 'an error that is no JSON object'
  const names = Object.keys(value).sort().join()
  const isOurs = names === 'message'
  if (sent.to === '_mock') return isOurs ? undefined : "an error that is not the mock's"
  return isOurs || envelopes.get(sent.to)?.has(names) ? undefined : `an error that is not ${sent.to}'s`
}

function isLong(asked: string): boolean {
  return asked.split('\r\n\r\n').some(({ length }) => length > 16_000)
}

/** HEAD has no body; its length says that there would be one. */
function isEmptyAllowed(headers: RawAnswer['headers']): boolean {
  return Number(headers['content-length'] ?? 0) > 0
}

function asksForFailure(sent: HttpCase): boolean {
  return /code(=|%3d)5/i.test(textOf(sent))
}

function textOf({ pieces }: HttpCase): string {
  return Buffer.concat(pieces).toString('latin1')
}

function parse(body: string): unknown {
  try {
    return JSON.parse(Buffer.from(body, 'latin1').toString())
  } catch {
    return undefined
  }
}
