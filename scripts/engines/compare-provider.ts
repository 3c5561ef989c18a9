import { loadContext } from '../../contracts/context.ts'
import { type Provider, parts } from '../../generated/parts.ts'
import type { RoutedOperation } from '../../mocks/router.ts'
import { startMock } from '../../mocks/server.ts'
import { createService } from '../../mocks/service.ts'
import { type CorpusRequest, corpus } from '../../mocks/testing/corpus.ts'
import { credentialsOf } from '../../mocks/testing/credentials.ts'
import { createWorld } from '../../mocks/world/world.ts'
import { type Comparison, compareAnswers } from './compare.ts'
import { createRawClient } from './raw-client.ts'
import { writeRequest } from './varied-request.ts'
import { varyRequests } from './vary.ts'

/** Compares the usual mock of a provider with the one that asks Prism, in `count` requests of a seed. */
export async function compareProvider(provider: Provider, count: number, seed: number): Promise<Comparison> {
  const usual = await startMock({ providers: [provider], port: 0 })
  const throughPrism = await startMock({ providers: [provider], port: 0, engine: 'prism' })
  const [fast, reference] = [usual, throughPrism].map(({ url }) => createRawClient(Number(new URL(url).port)))
  if (!fast || !reference) throw new Error('There are two mocks.')
  try {
    const context = await loadContext(provider)
    const service = await createService(provider, createWorld(1), { engine: 'plain' })
    const credentials = credentialsOf(service)
    const ids = usual.ids()[provider] ?? {}
    const operations: Record<string, RoutedOperation> = await parts[provider].operations()
    const parameters = Object.values(operations).flatMap((one) => one.parameters.map(({ name }) => name))
    const all = corpus(context, ids)
    const right: CorpusRequest[] = []
    for (const request of all) {
      const headers = Object.entries({ ...credentials, ...request.headers })
      const bytes = writeRequest(`/${provider}`, { ...request, headers })
      const answer = await fast.ask(bytes, request.method !== 'HEAD')
      if (answer.toString('latin1').startsWith('HTTP/1.1 2')) right.push(request)
    }
    const materials = {
      corpus: all,
      right,
      ids: Object.values(ids).flat(),
      parameters,
      credentials,
    }
    const reset = (): void => {
      for (const mock of [usual, throughPrism]) mock.reset()
    }
    return await compareAnswers(
      { fast: fast.ask, reference: reference.ask, reset },
      `/${provider}`,
      varyRequests(materials, seed),
      count,
    )
  } finally {
    for (const client of [fast, reference]) client.close()
    await Promise.all([usual.close(), throughPrism.close()])
  }
}
