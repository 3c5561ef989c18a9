import { loadContext } from '../../contracts/context.ts'
import { type Provider, parts, providerNames } from '../../generated/parts.ts'
import { parseBody } from '../../mocks/parse-body.ts'
import { ProblemError } from '../../mocks/problem.ts'
import type { RoutedOperation } from '../../mocks/router.ts'
import { createService, type Service } from '../../mocks/service.ts'
import { type CorpusRequest, corpus } from '../../mocks/testing/corpus.ts'
import { credentialsOf } from '../../mocks/testing/credentials.ts'
import { createWorld } from '../../mocks/world/world.ts'
import type { Materials } from '../engines/vary.ts'

/** What cases about a provider are made from. */
export interface ProviderMaterials extends Materials {
  provider: Provider
  service: Service
  /** Right requests with their answers. */
  recorded: Recorded[]
}

/** A right request and what the mock answers. */
export interface Recorded {
  provider: Provider
  method: string
  /** At the provider's own address. */
  url: string
  requestHeaders: Record<string, string>
  requestBody: string | undefined
  status: number
  responseHeaders: Record<string, string>
  body: unknown
}

let made: Promise<ProviderMaterials[]> | undefined

/** Gives the materials of all providers, which are always the same. */
export function loadMaterials(): Promise<ProviderMaterials[]> {
  made ??= Promise.all(providerNames.map(make))
  return made
}

async function make(provider: Provider): Promise<ProviderMaterials> {
  const service = await createService(provider, createWorld(1))
  const context = await loadContext(provider)
  const ids = service.ids()
  const requests = corpus(context, ids)
  const operations: Record<string, RoutedOperation> = await parts[provider].operations()
  const address = context.description.servers?.[0]?.url ?? ''
  const recorded: Recorded[] = []
  const right: CorpusRequest[] = []
  for (const request of requests) {
    const requestHeaders = { ...credentialsOf(service), ...request.headers }
    const answer = await ask(service, request, requestHeaders)
    if (!answer || answer.status >= 300) continue
    right.push(request)
    const { status, headers = {}, body } = answer
    const { method, path } = request
    const url = address.replace(/\/$/, '') + path
    recorded.push({
      provider,
      method,
      url,
      requestHeaders,
      requestBody: request.body,
      status,
      responseHeaders: headers,
      body,
    })
  }
  const parameters = Object.values(operations).flatMap((one) => one.parameters.map(({ name }) => name))
  const credentials = credentialsOf(service)
  return {
    provider,
    service,
    corpus: requests,
    right,
    recorded,
    ids: Object.values(ids).flat(),
    parameters,
    credentials,
  }
}

async function ask(
  service: Service,
  { method, path: address, body: text = '' }: CorpusRequest,
  headers: Record<string, string>,
) {
  const [path = '', rawQuery = ''] = address.split('?')
  try {
    const body = parseBody(Buffer.from(text), headers['content-type'])
    return await service.answer({ method, path, rawQuery, headers, body })
  } catch (error) {
    if (error instanceof ProblemError) return undefined
    throw error
  }
}
