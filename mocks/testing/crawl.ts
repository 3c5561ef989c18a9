import {
  type Description,
  listOperations,
  type Parameter,
  type PlacedOperation,
  resolve,
} from '../../contracts/description.ts'
import { isJsonObject } from '../../contracts/json.ts'
import { walkBody } from '../../contracts/walk.ts'
import type { Answer } from '../operation.ts'
import type { Service, ServiceRequest } from '../service.ts'

/** One request of a crawl and what it was answered. */
export interface Crawled {
  operationId: string
  method: string
  path: string
  answer: Answer
}

/** The same with the request as it was sent. */
export interface CrawledRequest extends Crawled {
  request: ServiceRequest
}

/** The values of the path parameters of a request, by name. */
type Binding = Record<string, string>

/**
 * Asks a service for everything that can be read: each GET with the ids that its list has just shown, or that exist by their kind; with every
 * optional query parameter at its example in turn; once for an unknown id, and once without credentials. `breadth` is how many ids of each list are followed.
 */
export async function* crawl(
  service: Service,
  description: Description,
  breadth: number,
): AsyncGenerator<CrawledRequest> {
  const credentials = Object.fromEntries(
    service.credentials.map((line) => [line.split(': ')[0]?.toLowerCase() ?? '', line.split(': ')[1] ?? '']),
  )
  const gets = listOperations(description).filter(({ method }) => method === 'get')
  const shown = new Map<string, { binding: Binding; body: unknown; placed: PlacedOperation }[]>()
  for (const placed of [...gets].sort((left, right) => left.path.length - right.path.length)) {
    const parameters = [...(placed.pathItem.parameters ?? []), ...(placed.operation.parameters ?? [])].map((one) =>
      resolve(description, one),
    )
    for (const binding of bindings(service, description, shown, placed, parameters, breadth)) {
      for (const query of queries(description, parameters, binding)) {
        const crawled = await ask(placed, binding, query, credentials)
        if (query.isPlain && crawled.answer.status === 200) {
          shown.set(placed.path, [...(shown.get(placed.path) ?? []), { binding, body: crawled.answer.body, placed }])
        }
        yield crawled
      }
    }
    yield ask(
      placed,
      bindings(service, description, shown, placed, parameters, 1)[0] ?? {},
      { text: '', isPlain: false },
      {},
    )
  }

  async function ask(
    { path, operation }: PlacedOperation,
    binding: Binding,
    query: Query,
    headers: Record<string, string>,
  ): Promise<CrawledRequest> {
    const filled = path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(binding[name] ?? 'unknown'))
    const request = {
      method: 'GET',
      path: filled,
      rawQuery: query.text,
      headers: { accept: 'application/json', ...headers },
    }
    return {
      operationId: operation.operationId,
      method: 'GET',
      path: query.text === '' ? filled : `${filled}?${query.text}`,
      request,
      answer: await service.answer(request),
    }
  }
}

interface Query {
  text: string
  /** Whether only required parameters were sent. */
  isPlain: boolean
}

function queries(description: Description, parameters: Parameter[], binding: Binding): Query[] {
  const inQuery = parameters.filter((one) => one.in === 'query')
  const required = inQuery
    .filter((one) => one.required)
    .map((one): [string, string] => [one.name, binding[one.name] ?? example(description, one)])
  const plain = { text: new URLSearchParams(required).toString(), isPlain: true }
  const optional = inQuery.filter((one) => !one.required && !/token|since/i.test(one.name))
  return [
    plain,
    ...optional.map((one) => ({
      text: new URLSearchParams([...required, [one.name, example(description, one)]]).toString(),
      isPlain: false,
    })),
  ]
}

function example(description: Description, { schema, example: own }: Parameter): string {
  const plain = schema ? resolve(description, schema) : {}
  const value = own ?? schema?.examples?.[0] ?? plain.examples?.[0] ?? plain.enum?.[0] ?? 'x'
  return Array.isArray(value) ? value.join(',') : String(value)
}

/** The last path parameter takes ids that the list above it has shown; the others keep that list's values. */
function bindings(
  service: Service,
  description: Description,
  shown: Map<string, { binding: Binding; body: unknown; placed: PlacedOperation }[]>,
  { path }: PlacedOperation,
  parameters: Parameter[],
  breadth: number,
): Binding[] {
  const named = parameters.filter(
    (one) => one.in === 'path' || (one.in === 'query' && one.required && one.schema?.['x-id-kind']),
  )
  const last = named.at(-1)
  if (!last) return [{}]
  const list = shown.get(path.slice(0, path.lastIndexOf('/')))
  const kind = last.schema?.['x-id-kind'] ?? ''
  const fromLists = (list ?? []).flatMap(({ binding, body, placed }) =>
    idsIn(description, placed, body, kind)
      .slice(0, breadth)
      .map((id) => ({ ...binding, [last.name]: id })),
  )
  const existing: Binding = {}
  for (const one of named.slice(0, -1)) existing[one.name] = service.ids()[one.schema?.['x-id-kind'] ?? '']?.[0] ?? 'x'
  const byKind = (service.ids()[kind] ?? []).slice(0, breadth).map((id) => ({ ...existing, [last.name]: id }))
  const found = fromLists.length > 0 ? fromLists : byKind
  const unknown = { ...(found[0] ?? existing), [last.name]: '00000000-0000-4000-8000-000000000000' }
  return [...found, unknown]
}

/** The ids of one kind that an answer shows, in order and without repeats. */
function idsIn(description: Description, { operation }: PlacedOperation, body: unknown, kind: string): string[] {
  const schema = resolve(description, operation.responses['200'] ?? {}).content?.['application/json']?.schema
  if (!schema || !isJsonObject(body)) return []
  const ids = [...walkBody(description, schema, body)].flatMap(({ schema: node, value }) =>
    node['x-id-kind'] === kind && typeof value === 'string' ? [value] : [],
  )
  return [...new Set(ids)]
}
