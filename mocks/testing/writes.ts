import type { Provider } from '../../generated/index.ts'
import type { Service, ServiceRequest } from '../service.ts'
import { form } from '../softwareone/testing/form.ts'
import { credentialsOf } from './credentials.ts'

/** A request that is right, and the operation it belongs to. */
export interface Right {
  operationId: string
  request: ServiceRequest
}

interface Write {
  method: string
  path: string
  body?: unknown
  headers?: Record<string, string>
  /** The kind of id that comes into being. */
  makes?: string
}

/** The ids that a write may speak of. */
interface Known {
  /** The nth that was there at the start. */
  first: (kind: string, index?: number) => string
  /** The latest that the writes before have made. */
  made: (kind: string) => string
}

/**
 * Gives requests that use each documented write of a provider, one after the other: each has to be sent to the service before the next is
 * taken, as that speaks of what it made.
 */
export function* writesOf(provider: Provider, service: Service): Generator<Right> {
  const start = service.ids()
  const made: Record<string, string> = {}
  const known: Known = { first: (kind, index = 0) => start[kind]?.[index] ?? '', made: (kind) => made[kind] ?? '' }
  for (const step of writes[provider] ?? []) {
    const { method, path, body, headers = {}, makes } = step(known)
    const before = makes === undefined ? undefined : new Set(service.ids()[makes])
    const type = body === undefined ? {} : { 'content-type': 'application/json' }
    yield {
      operationId: service.match(method, path) ?? '',
      request: {
        method,
        path,
        rawQuery: '',
        headers: { accept: 'application/json', ...credentialsOf(service), ...type, ...headers },
        ...(body === undefined ? {} : { body }),
      },
    }
    if (makes !== undefined) made[makes] = service.ids()[makes]?.find((id) => !before?.has(id)) ?? ''
  }
}

const post = (path: string, body: unknown, makes?: string): Write => ({
  method: 'POST',
  path,
  body,
  ...(makes === undefined ? {} : { makes }),
})
const put = (path: string, body: unknown): Write => ({ method: 'PUT', path, body })
const remove = (path: string): Write => ({ method: 'DELETE', path })

const groups = '/open/v4/groups'
const chats = '/public/v1/helpdesk/chats'
const blocks = [
  { type: 'text', value: 'See <b>this</b>' },
  { type: 'bullets', blocks: [{ type: 'text', value: 'First' }] },
]
const file = { filename: 'prices.csv', type: 'text/csv', content: 'a,b\r\n1,2' }

const writes: Partial<Record<Provider, readonly ((known: Known) => Write)[]>> = {
  bird: [],
  'channel-talk': [
    ({ first }) => post(`${groups}/${first('group')}/messages`, { plainText: 'Hello' }, 'message'),
    ({ first }) => post(`${groups}/${first('group', 1)}/messages`, { blocks, options: ['silent'], requestId: 'r-1' }),
    ({ first, made }) => post(`${groups}/${first('group')}/threads/${made('message')}/messages`, { blocks }),
  ],
  copilot: [
    ({ first }) =>
      post('/v1/message-channels', { membershipType: 'individual', clientId: first('client', 4) }, 'channel'),
    ({ first }) =>
      post('/v1/message-channels', { membershipType: 'company', membershipEntityId: first('company') }, 'channel'),
    ({ made }) => post('/v1/messages', { channelId: made('channel'), text: 'Hello.' }),
    ({ first }) => post('/v1/messages', { channelId: first('channel'), text: 'Hello again.' }),
  ],
  packagex: [
    ({ first }) => post(`/v1/threads/${first('thread')}`, { text: 'Hello.' }, 'message'),
    ({ first, made }) => post(`/v1/threads/${first('thread')}`, { text: 'Changed.', message_id: made('message') }),
    ({ first, made }) => post(`/v1/threads/${first('thread')}/messages/${made('message')}`, { text: 'Once more.' }),
    ({ first, made }) => post(`/v1/threads/${first('thread')}/messages/${made('message')}`, { reaction: '👍' }),
    ({ first }) => post(`/v1/threads/${first('thread')}/subscribers`, { user_id: first('user', 3) }),
    ({ first }) => remove(`/v1/threads/${first('thread')}/subscribers/${first('user', 3)}`),
    ({ first, made }) => remove(`/v1/threads/${first('thread')}/messages/${made('message')}`),
  ],
  softwareone: [
    () => ({ method: 'POST', path: chats, makes: 'chat', ...form({ type: 'Group', name: 'Prices' }) }),
    ({ first }) =>
      post(chats, { type: 'Group', name: 'Ours', participants: [{ contact: { id: first('contact', 1) } }] }, 'chat'),
    ({ made }) => put(`${chats}/${made('chat')}`, { name: 'New name' }),
    ({ made }) => ({ method: 'PUT', path: `${chats}/${made('chat')}`, ...form({ description: 'New words' }) }),
    // One of the two may be the caller, who is there already.
    ({ first, made }) =>
      post(
        `${chats}/${made('chat')}/participants`,
        [2, 3].map((index) => ({ contact: { id: first('contact', index) } })),
        'participant',
      ),
    ({ made }) => put(`${chats}/${made('chat')}/participants/${made('participant')}`, { muted: true }),
    ({ made }) =>
      post(`${chats}/${made('chat')}/messages`, { content: 'Hello', links: [{ uri: 'https://a.example' }] }),
    ({ made }) => post(`${chats}/${made('chat')}/messages`, { content: 'Hello' }, 'message'),
    ({ made }) => put(`${chats}/${made('chat')}/messages/${made('message')}`, { content: 'Hello again' }),
    ({ made }) => post(`${chats}/${made('chat')}/links`, { uri: 'https://b.example', name: 'B' }, 'link'),
    ({ made }) => put(`${chats}/${made('chat')}/links/${made('link')}`, { name: 'C' }),
    ({ made }) => remove(`${chats}/${made('chat')}/links/${made('link')}`),
    ({ made }) => ({
      method: 'POST',
      path: `${chats}/${made('chat')}/attachments`,
      makes: 'attachment',
      ...form({ attachment: '{"name":"Prices"}', file }),
    }),
    ({ made }) => put(`${chats}/${made('chat')}/attachments/${made('attachment')}`, { name: 'June' }),
    ({ made }) => remove(`${chats}/${made('chat')}/attachments/${made('attachment')}`),
    ({ made }) => remove(`${chats}/${made('chat')}/messages/${made('message')}`),
    ({ made }) => remove(`${chats}/${made('chat')}/participants/${made('participant')}`),
  ],
}
