import { type Description, listOperations } from '../../contracts/description.ts'
import type { Provider } from '../../generated/index.ts'
import type { Service, ServiceRequest } from '../service.ts'
import { type Crawled, crawl } from './crawl.ts'
import { credentialsOf } from './credentials.ts'
import { writesOf } from './writes.ts'

/** Asks a service for every documented status of every operation, by `Prefer: code=`; gives each answer with the status that was asked for. */
export async function* askStatuses(
  provider: Provider,
  service: Service,
  description: Description,
): AsyncGenerator<Crawled & { wanted: number }> {
  const documented = new Map(
    listOperations(description).map(({ operation }) => [operation.operationId, Object.keys(operation.responses)]),
  )
  const asked = new Set<string>()
  const headers = { accept: 'application/json', ...credentialsOf(service) }
  for await (const { operationId, method, path: pathAndQuery, answer } of crawl(service, description, 1)) {
    const [path = '', rawQuery = ''] = pathAndQuery.split('?')
    if (answer.status === 200) yield* askAll(operationId, { method, path, rawQuery, headers })
  }
  for (const { operationId, request } of writesOf(provider, service)) {
    yield* askAll(operationId, request)
    // The writes that follow speak of what this one makes.
    await service.answer(request)
  }

  async function* askAll(operationId: string, request: ServiceRequest): AsyncGenerator<Crawled & { wanted: number }> {
    if (asked.has(operationId)) return
    asked.add(operationId)
    const { method, path } = request
    for (const status of documented.get(operationId) ?? []) {
      const prefer = `code=${status}`
      const answer = await service.answer({ ...request, headers: { ...request.headers, prefer } })
      yield { operationId, method, path, wanted: Number(status), answer }
    }
  }
}
