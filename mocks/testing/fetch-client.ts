import createOpenapiClient, { type Client } from 'openapi-fetch'
import { type Provider, providers } from '../../generated/index.ts'
import { type Mock, startMock } from '../server.ts'

/** A client typed by a provider's `paths`, and the mock on the loopback address that it asks. */
export interface FetchWalk<Paths extends object> {
  client: Client<Paths>
  mock: Mock
  /** Gives the first id of a kind. */
  id(kind: string): string
  /** The operations that nothing has been asked of with success (a 2xx) so far; empty at the end of a whole walk. */
  unasked(): string[]
}

/** Starts a mock of one provider and a typed client that sends these headers. */
export async function startWalk<Paths extends object>(
  provider: Provider,
  headers: Record<string, string>,
): Promise<FetchWalk<Paths>> {
  const mock = await startMock({ providers: [provider], port: 0 })
  const operations: Record<string, { method: string; path: string }> = await providers[provider].operations()
  const client = createOpenapiClient<Paths>({ baseUrl: `${mock.url}/${provider}`, headers })
  const succeeded = new Set<string>()
  client.use({
    onResponse({ schemaPath, request, response }) {
      if (response.ok) succeeded.add(`${request.method.toLowerCase()} ${schemaPath}`)
    },
  })
  return {
    client,
    mock,
    id(kind) {
      const [first] = mock.ids()[provider]?.[kind] ?? []
      if (first === undefined) throw new Error(`Failed to find an id: ${provider} has no ${kind}.`)
      return first
    },
    unasked: () =>
      Object.entries(operations).flatMap(([operationId, { method, path }]) =>
        succeeded.has(`${method} ${path}`) ? [] : [operationId],
      ),
  }
}

/**
 * The data of a good answer, with its type.
 * @throws {Error} with status and body of any other.
 */
export function dataOf<Data>({ data, error, response }: { data?: Data; error?: unknown; response: Response }): Data {
  if (response.ok && data !== undefined) return data
  throw new Error(`Failed to read ${response.url}: it answered ${response.status} ${JSON.stringify(error)}.`)
}

/**
 * Something that the description leaves optional and that this answer has.
 * @throws {Error} when it is not there.
 */
export function present<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('Failed to read an answer: something is not there.')
  return value
}
