import type { ProviderContext } from '../../contracts/context.ts'
import { type Parameter, type PlacedOperation, resolve } from '../../contracts/description.ts'

/** A request of a corpus, below a provider's address. */
export interface CorpusRequest {
  method: string
  /** With the query. */
  path: string
  /** Beside the credentials. */
  headers: Record<string, string>
  /** As it is sent. */
  body?: string
}

const oddValues = [
  '§',
  '',
  '0',
  '-1',
  '1.5',
  '9007199254740993',
  'true',
  'null',
  'a,b',
  'a%2Cb',
  "'",
  '%zz',
  'x'.repeat(9000),
]
const accepts = [
  'application/json',
  '*/*',
  'text/html',
  'text/html, application/json;q=0.1',
  'application/json;q=0, */*',
  'application/json;version=2',
  'application/*',
  'nonsense',
  'image/png, */*;q=0.5',
]
const prefers = [
  'code=200',
  'code=404',
  'code=418',
  'code=abc',
  'example=documented',
  'example=nobody',
  'profile=minimal',
  'profile=x',
]

/** Requests to every operation of a provider: right ones, and each kind of wrong one; `ids` are those that exist, by kind. */
export function corpus(context: ProviderContext, ids: Record<string, string[]>): CorpusRequest[] {
  return [...context.placed.values()].flatMap((placed) => requestsOf(context, ids, placed))
}

function requestsOf(context: ProviderContext, ids: Record<string, string[]>, placed: PlacedOperation): CorpusRequest[] {
  const { description } = context
  const parameters = [...(placed.pathItem.parameters ?? []), ...(placed.operation.parameters ?? [])].map((one) =>
    resolve(description, one),
  )
  const method = placed.method.toUpperCase()
  const plain = Object.fromEntries(parameters.map((one) => [one.name, exampleOf(context, ids, one)]))
  const required = parameters.filter((one) => one.in === 'query' && one.required).map(({ name }) => name)
  const address = (changed: Record<string, string> = {}, queries: string[] = required, more = ''): string => {
    const values: Record<string, string> = { ...plain, ...changed }
    const path = placed.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encode(values[name] ?? ''))
    const query = queries.map((name) => `${name}=${encode(values[name] ?? '')}`)
    return `${path}?${[...query, ...(more === '' ? [] : [more])].join('&')}`
  }
  const inQuery = parameters.filter((one) => one.in === 'query').map(({ name }) => name)
  const inPath = parameters.filter((one) => one.in === 'path').map(({ name }) => name)
  const content = Object.entries(placed.operation.requestBody?.content ?? {})
  const json = content.find(([type]) => type === 'application/json')?.[1]
  const form = content.some(([type]) => type === 'multipart/form-data')
  const right = Object.values(json?.examples ?? {}).flatMap(({ value }) => (value === undefined ? [] : [value]))
  const [body] = right
  const usual = body === undefined ? (form ? formOf('note.txt', 'hello') : {}) : jsonOf(body)
  const at = (path: string, changes: object = {}): CorpusRequest => ({
    method,
    path,
    headers: {},
    ...usual,
    ...changes,
  })
  const headed = (name: string, value: string): CorpusRequest => {
    const { headers, ...request } = at(address())
    return { ...request, headers: { ...headers, [name]: value } }
  }
  return [
    at(address()),
    at(address({}, [])),
    at(address({}, inQuery)),
    ...inQuery.flatMap((name) => [
      ...oddValues.map((value) => at(address({ [name]: value }, [...new Set([...required, name])]))),
      at(address({}, [...required, name, name])),
      at(address({}, required, `${name.toUpperCase()}=0`)),
    ]),
    ...inPath.flatMap((name) => oddValues.map((value) => at(address({ [name]: value })))),
    ...accepts.map((value) => headed('accept', value)),
    ...prefers.map((value) => headed('prefer', value)),
    at(address({}, required, '_prefer=code%3D404')),
    at(address({}, required, '_prefer=profile%3Dmaximal&unknown=1')),
    at(address(), { headers: Object.fromEntries(credentialNames(context).map((name) => [name, ''])) }),
    { method: 'HEAD', path: address(), headers: {} },
    { method: 'PROPFIND', path: address(), headers: {} },
    at(address(), { headers: {}, body: undefined }),
    at(address(), { headers: { 'content-type': 'text/plain' }, body: 'text' }),
    at(address(), { headers: { 'content-type': 'nonsense' }, body: 'text' }),
    at(address(), { headers: { 'content-type': 'application/json' }, body: '{"a":' }),
    at(address(), { headers: { 'content-type': 'application/problem+json' }, body: '{}' }),
    at(address(), { headers: { 'content-type': 'multipart/form-data' }, body: 'x' }),
    at(address(), formOf('note.txt', 'hello')),
    at(address(), formOf('note.txt', '\u00e9\u2603 100%')),
    ...[7, 'text', null, [], {}, false, [{}], { unknown: 1 }].map((value) => at(address(), jsonOf(value))),
    ...right.flatMap((value) => [
      at(address(), jsonOf(value)),
      ...broken(value).map((one) => at(address(), jsonOf(one))),
    ]),
  ]
}

/** The headers that hold credentials. */
function credentialNames({ description }: ProviderContext): string[] {
  const schemes = Object.values(description.components.securitySchemes ?? {})
  return [
    'authorization',
    ...schemes.flatMap(({ in: place, name }) => (place === 'header' ? [String(name).toLowerCase()] : [])),
  ]
}

/** Each member in turn left out, null, and of another type; three levels deep. */
function broken(value: unknown, depth = 0): unknown[] {
  if (depth > 2 || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return broken(value[0], depth + 1).map((one) => [one, ...value.slice(1)])
  return Object.entries(value).flatMap(([name, member]) => {
    const { [name]: _, ...others }: Record<string, unknown> = { ...value }
    const changed = [null, 7, 'text', '', [], {}, true, ...broken(member, depth + 1)]
    return [others, ...changed.map((one) => ({ ...value, [name]: one }))]
  })
}

function exampleOf({ description }: ProviderContext, ids: Record<string, string[]>, one: Parameter): string {
  const plain = one.schema ? resolve(description, one.schema) : {}
  const known = ids[one.schema?.['x-id-kind'] ?? '']?.[0]
  const shown = one.example ?? one.schema?.examples?.[0] ?? plain.examples?.[0] ?? plain.enum?.[0] ?? one.name
  return known ?? (Array.isArray(shown) ? shown.join(',') : String(shown))
}

function jsonOf(value: unknown): Pick<CorpusRequest, 'headers' | 'body'> {
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) }
}

function formOf(filename: string, text: string): { headers: Record<string, string>; body: string } {
  const part = (name: string, value: string, more = ''): string =>
    `--edge\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`
  const file = `--edge\r\nContent-Disposition: form-data; name="file"; filename="${filename}"\r\nContent-Type: text/plain\r\n\r\n${text}\r\n`
  return {
    headers: { 'content-type': 'multipart/form-data; boundary=edge' },
    body: `${part('type', 'Group')}${part('name', 'News')}${file}--edge--\r\n`,
  }
}

/** What is percent-encoded already stays, so that malformed escapes can be sent. */
function encode(value: string): string {
  return /%/.test(value) ? value : encodeURIComponent(value)
}
