import type { Provider } from '../../../generated/index.ts'
import type { Mock } from '../../../mocks/server.ts'

/** A request of a load: the path begins with its provider. */
export interface LoadRequest {
  provider: Provider
  method: 'GET' | 'POST'
  path: string
  body?: object
}

type Ids = Record<string, string[]>

/** GETs as clients send them: many ids, pages, filters, and what is not there. */
export function mixedReads(mock: Mock): LoadRequest[] {
  const { ids, first } = lookUp(mock)
  const workspace = `/workspaces/${first('bird', 'workspace')}`
  const chats = '/public/v1/helpdesk/chats'
  const each = (provider: Provider, kind: string, paths: (id: string) => string[]): LoadRequest[] =>
    (ids(provider)[kind] ?? []).slice(0, 40).flatMap((id) => paths(id).map((path) => get(provider, path)))
  return [
    ...each('bird', 'channel', (id) => [`${workspace}/channels/${id}`, `${workspace}/channels/${id}/contacts/${id}`]),
    ...[1, 2, 5, 10].flatMap((limit) =>
      ['', '&status=active', '&platform=whatsapp', '&reverse=true'].map((more) =>
        get('bird', `${workspace}/channels?limit=${limit}${more}`),
      ),
    ),
    ...each('copilot', 'channel', (id) => [`/v1/message-channels/${id}`, `/v1/messages?channelId=${id}&limit=5`]),
    get('copilot', '/v1/message-channels?limit=5'),
    get('copilot', '/v1/message-channels/nobody'),
    ...each('softwareone', 'chat', (id) => [`${chats}/${id}`, `${chats}/${id}/messages?limit=5`]),
    ...[0, 2, 4, 6].map((offset) => get('softwareone', `${chats}?limit=2&offset=${offset}&eq(type,Group)`)),
    get('softwareone', `${chats}/CHT-0000-0000-0000`),
    ...each('channel-talk', 'group', (id) => [
      `/open/v4/groups/${id}`,
      `/open/v4/groups/${id}/messages?limit=3&sortOrder=desc`,
    ]),
    ...each('packagex', 'message', (id) => [`/v1/threads/${id}`]),
    get('packagex', '/v1/channels'),
  ].map(placed)
}

/** Long pages of deeply nested objects. */
export function largeReads(): LoadRequest[] {
  return [1, 2, 3, 4, 5].map((page) => placed(get('packagex', `/v1/threads?limit=5&page=${page}`)))
}

/** Writes, each with two reads of what it changed. */
export function writesThenReads(mock: Mock): LoadRequest[] {
  const { ids } = lookUp(mock)
  return Array.from({ length: 20 }, (_, turn) => {
    const of = (provider: Provider, kind: string): string => ids(provider)[kind]?.[turn] ?? ''
    const channel = of('copilot', 'channel')
    const group = `/open/v4/groups/${of('channel-talk', 'group')}`
    const chat = `/public/v1/helpdesk/chats/${ids('softwareone')['chat']?.[turn % 10]}`
    return [
      post('copilot', '/v1/messages', { channelId: channel, text: `Hello ${turn}` }),
      get('copilot', `/v1/messages?channelId=${channel}&limit=10`),
      get('copilot', `/v1/message-channels/${channel}`),
      post('softwareone', `${chat}/messages`, { content: `Hello ${turn}` }),
      get('softwareone', `${chat}/messages?limit=5`),
      get('softwareone', chat),
      post('channel-talk', `${group}/messages`, { blocks: [{ type: 'text', value: `Hello ${turn}` }] }),
      get('channel-talk', `${group}/messages?limit=5&sortOrder=desc`),
      get('channel-talk', group),
    ]
  })
    .flat()
    .map(placed)
}

/** Writes a request as bytes of HTTP/1.1, with the credentials of its provider and what a browser says. */
export function toBytes(mock: Mock, { provider, method, path, body }: LoadRequest): Buffer {
  const credentials = [...(mock.providers[provider]?.curl.matchAll(/-H '([^']+)'/g) ?? [])].map(([, line]) => line)
  const text = body === undefined ? '' : JSON.stringify(body)
  const lines = [
    `${method} ${path} HTTP/1.1`,
    'Host: 127.0.0.1',
    'Accept: application/json',
    'Origin: http://localhost:3000',
    ...credentials,
    ...(body === undefined ? [] : ['Content-Type: application/json', `Content-Length: ${Buffer.byteLength(text)}`]),
  ]
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${text}`)
}

function lookUp(mock: Mock): { ids(provider: Provider): Ids; first(provider: Provider, kind: string): string } {
  const all = mock.ids()
  const ids = (provider: Provider): Ids => all[provider] ?? {}
  return { ids, first: (provider, kind) => ids(provider)[kind]?.[0] ?? '' }
}

function get(provider: Provider, path: string): LoadRequest {
  return { provider, method: 'GET', path }
}

function post(provider: Provider, path: string, body: object): LoadRequest {
  return { provider, method: 'POST', path, body }
}

function placed(request: LoadRequest): LoadRequest {
  return { ...request, path: `/${request.provider}${request.path}` }
}
