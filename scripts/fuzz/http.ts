import type { Problem, ProblemKind } from '../../mocks/problem.ts'
import type { Service } from '../../mocks/service.ts'
import { httpCase } from './http-case.ts'
import { type Envelopes, judgeAnswers, lastPath } from './judge-answers.ts'
import { loadMaterials } from './materials.ts'
import { count, emptyOutcome, type Outcome } from './outcome.ts'
import { sendRaw } from './send-raw.ts'

/** A server to try. */
export interface Target {
  port: number
  /** Puts it back to how it started. */
  reset(): void
}

/** How many connections are open at once. */
const width = 8

/** After so many cases the server starts anew: what was written would make lists ever longer. */
const round = 1_000

/**
 * Sends the first `cases` cases of a seed to a server of all providers, some at once; between rounds the same plain request has to give the same
 * bytes, and no prototype may have got a member.
 */
export async function fuzzHttp(target: Target, cases: number, seed: number): Promise<Outcome> {
  const outcome = emptyOutcome()
  const all = await loadMaterials()
  const materials = new Map(all.map((one) => [one.provider, one]))
  const envelopes: Envelopes = new Map(all.map(({ provider, service }) => [provider, envelopesOf(service)]))
  const probe = await askPlainly(target)
  for (let start = 0; start < cases; start += round) {
    let next = start
    const end = Math.min(start + round, cases)
    const work = async (): Promise<void> => {
      while (next < end) await tryOne(next++)
    }
    await Promise.all(Array.from({ length: width }, work))
    target.reset()
    const problem =
      (await askPlainly(target)) === probe ? pollution() : 'a plain request is answered otherwise than at the start'
    if (problem !== undefined) outcome.failures.push({ number: end - 1, problem, sent: 'something of this round' })
  }
  return outcome

  async function tryOne(number: number): Promise<void> {
    const sent = httpCase(materials, seed, number)
    const last = `GET ${lastPath} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`
    const received = await sendRaw(target.port, sent, last)
    const problem = judgeAnswers(sent, received, envelopes)
    outcome.cases += 1
    for (const [, status] of (received ?? '').matchAll(/^HTTP\/1\.1 (\d)/gm)) count(outcome, `${status}xx`)
    if (received === '') count(outcome, 'hung up')
    if (problem !== undefined)
      outcome.failures.push({ number, problem, sent: JSON.stringify(Buffer.concat(sent.pieces).toString('latin1')) })
  }
}

const kinds: ProblemKind[] = [
  'badRequest',
  'unauthorized',
  'forbidden',
  'notFound',
  'methodNotAllowed',
  'notAcceptable',
  'conflict',
  'payloadTooLarge',
  'unsupportedMediaType',
  'tooManyRequests',
  'internal',
]

function envelopesOf({ problem }: Service): Set<string> {
  const problems: Problem[] = kinds.flatMap((kind) => [
    { kind, detail: 'x' },
    { kind, detail: 'x', parameter: 'limit' },
  ])
  return new Set(
    problems.map((one) =>
      Object.keys(problem(one).body ?? {})
        .sort()
        .join(),
    ),
  )
}

async function askPlainly({ port }: Target): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/_mock/ids`)
  return `${response.status} ${await response.text()}`
}

/** Tells whether a case has given every object a member. */
function pollution(): string | undefined {
  for (const name in {}) return `every object of the process has got the member ${name}`
  return undefined
}
