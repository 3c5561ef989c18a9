import { createHash } from 'node:crypto'
import { loadContext } from '../../contracts/context.ts'
import { type Provider, providers } from '../../generated/index.ts'
import { createRouter } from '../router.ts'
import { createService, type Service } from '../service.ts'
import { createWorld } from '../world/world.ts'
import { wrongWith } from './judge.ts'

/** What a test may send besides method and path. */
export interface Sending {
  body?: unknown
  headers?: Record<string, string>
}

/** An answer as a test reads it; `body` is whatever JSON it was, with no type. */
export interface Received {
  status: number
  headers: Record<string, string>
  // biome-ignore lint/suspicious/noExplicitAny: a test reads bodies of every shape and asserts what it reads
  body: any
}

/** Talks to one provider's mock in this process, with credentials, and proves that every answer satisfies the description. */
export interface Client {
  send(method: string, pathAndQuery: string, sending?: Sending): Promise<Received>
  get(pathAndQuery: string, headers?: Record<string, string>): Promise<Received>
  service: Service
  ids: Record<string, string[]>
}

/** Refusals that come before the description: they are in the provider's words, but no page of a provider lists them. */
const transportStatuses = [405, 406, 413, 415]

/**
 * Makes a client for a mock of a provider, a fresh one unless another is given. Each answer is judged by the closed validators and all
 * contract checks.
 */
export async function createClient(provider: Provider, seed = 1, given?: Service): Promise<Client> {
  const service = given ?? (await createService(provider, createWorld(seed)))
  const context = await loadContext(provider)
  const operations: Parameters<typeof createRouter>[0] = await providers[provider].operations()
  const find = createRouter(operations)
  const credentials = Object.fromEntries(
    service.credentials.map((line) => [line.split(': ')[0]?.toLowerCase() ?? '', line.split(': ')[1] ?? '']),
  )
  // Random sequences ask the same again and again: bytes that were judged once need no second judgement.
  const judged = new Set<string>()
  const send = async (
    method: string,
    pathAndQuery: string,
    { body, headers = {} }: Sending = {},
  ): Promise<Received> => {
    const [path = '', rawQuery = ''] = pathAndQuery.split('?')
    const type = body === undefined ? {} : { 'content-type': 'application/json' }
    const sent = { ...credentials, ...type, ...headers }
    const answer = await service.answer({
      method,
      path,
      rawQuery,
      headers: sent,
      ...(body === undefined ? {} : { body }),
    })
    const received = {
      status: answer.status,
      headers: { ...answer.headers },
      body: answer.body === undefined ? undefined : JSON.parse(JSON.stringify(answer.body)),
    }
    const route = find(method, path)
    const digest = createHash('sha256')
      .update(JSON.stringify([method, pathAndQuery, received]))
      .digest('base64')
    if (route && 'operationId' in route && !transportStatuses.includes(received.status) && !judged.has(digest)) {
      const wrong = wrongWith(context, { operationId: route.operationId, method, path: pathAndQuery, answer })
      if (wrong.length > 0) {
        throw new Error(`The answer is against the description: ${JSON.stringify(wrong, null, 1)}`)
      }
      judged.add(digest)
    }
    return received
  }
  return { send, get: (path, headers = {}) => send('GET', path, { headers }), service, ids: service.ids() }
}
