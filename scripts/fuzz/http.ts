import { loadContext } from '../../contracts/context.ts'
import { type Provider, parts, providerNames } from '../../generated/parts.ts'
import { parseBody } from '../../mocks/parse-body.ts'
import { type Problem, ProblemError, type ProblemKind } from '../../mocks/problem.ts'
import type { RoutedOperation } from '../../mocks/router.ts'
import { createService, type Service } from '../../mocks/service.ts'
import { type CorpusRequest, corpus } from '../../mocks/testing/corpus.ts'
import { credentialsOf } from '../../mocks/testing/credentials.ts'
import { createWorld } from '../../mocks/world/world.ts'
import type { Materials } from '../engines/vary.ts'
import { httpCase } from './http-case.ts'
import { type Envelopes, judgeAnswers, lastPath } from './judge-answers.ts'
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
  prepared ??= prepare()
  const { materials, envelopes } = await prepared
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

/** The same for every run. */
let prepared: ReturnType<typeof prepare> | undefined

async function prepare(): Promise<{ materials: Map<Provider, Materials>; envelopes: Envelopes }> {
  const materials = new Map<Provider, Materials>()
  const envelopes = new Map<Provider, Set<string>>()
  const world = createWorld(1)
  for (const provider of providerNames) {
    const service = await createService(provider, world, { engine: 'plain' })
    const operations: Record<string, RoutedOperation> = await parts[provider].operations()
    const requests = corpus(await loadContext(provider), service.ids())
    materials.set(provider, {
      corpus: requests,
      right: await rightOnes(await createService(provider, world), requests),
      ids: Object.values(service.ids()).flat(),
      parameters: Object.values(operations).flatMap((one) => one.parameters.map(({ name }) => name)),
      credentials: credentialsOf(service),
    })
    envelopes.set(provider, envelopesOf(service))
  }
  return { materials, envelopes }
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

async function rightOnes(service: Service, requests: readonly CorpusRequest[]): Promise<CorpusRequest[]> {
  const credentials = credentialsOf(service)
  const right: CorpusRequest[] = []
  for (const request of requests) {
    const headers = { ...credentials, ...request.headers }
    const [path = '', rawQuery = ''] = request.path.split('?')
    try {
      const body = parseBody(Buffer.from(request.body ?? ''), headers['content-type'])
      const { status } = await service.answer({ method: request.method, path, rawQuery, headers, body })
      if (status < 300) right.push(request)
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
    }
  }
  return right
}

/** Tells whether a case has given every object a member. */
function pollution(): string | undefined {
  for (const name in {}) return `every object of the process has got the member ${name}`
  return undefined
}
