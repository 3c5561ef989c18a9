import type { OperationId } from '../../generated/bird/operations.ts'
import type { Channel, ChannelContact } from '../../generated/bird/types.ts'
import { fromBase64Url, toBase64Url } from '../bytes.ts'
import type { Handler, MockInput } from '../operation.ts'
import { badRequest, notFound } from '../problem.ts'
import type { BirdState } from './state.ts'

const defaultLimit = 10

/** What each operation of Bird answers. */
export const handlers = {
  listChannels(state, input) {
    requireWorkspace(state, input)
    const { query } = input
    const all = input.profile === 'empty' ? [] : [...state.channels.values()]
    const listed = all.filter((channel) => isAsked(channel, query))
    if (query.get('reverse') === 'true') listed.reverse()
    const start = readToken(query.get('pageToken'))
    const end = start + Number(query.get('limit') ?? defaultLimit)
    const next = end < listed.length ? { nextPageToken: writeToken(end) } : {}
    return { status: 200, body: { results: listed.slice(start, end), ...next } }
  },
  getChannel: (state, input) => ({ status: 200, body: requireChannel(state, input) }),
  getChannelContact: (state, input) => ({ status: 200, body: requireContact(state, input) }),
} as const satisfies Record<OperationId, Handler<BirdState>>

/** Only parameters that are there filter. No channel of this world has an owner or the conferencial flag, and the caller has access to all. */
function isAsked(channel: Channel, query: URLSearchParams): boolean {
  if (query.get('conferencial') === 'true' || ownerFilters.some((name) => query.has(name))) return false
  const isOneOf = (name: string, value: string): boolean =>
    !query.has(name) || query.getAll(name).some((listed) => listed.split(',').includes(value))
  const is = (name: string, value: string | null | undefined): boolean => !query.has(name) || query.get(name) === value
  return (
    isOneOf('platform', channel.platformId) &&
    is('status', channel.status) &&
    is('useCaseType', channel.useCaseType) &&
    isOneOf('channelIds', channel.id)
  )
}

const ownerFilters = ['resourceOwnerId', 'resourceOwnerIdentifier']

function requireWorkspace(state: BirdState, { pathParameters }: MockInput): void {
  if (pathParameters['workspaceId'] !== state.workspaceId)
    throw notFound('workspace', pathParameters['workspaceId'] ?? '')
}

function requireChannel(state: BirdState, input: MockInput): Channel {
  requireWorkspace(state, input)
  const id = input.pathParameters['channelId'] ?? ''
  const channel = state.channels.get(id)
  if (!channel) throw notFound('channel', id)
  return channel
}

function requireContact(state: BirdState, input: MockInput): ChannelContact {
  const channel = requireChannel(state, input)
  const id = input.pathParameters['contactId'] ?? ''
  const contact = state.contacts.get(channel.id)?.get(id)
  if (!contact) throw notFound('contact', id)
  return contact
}

/** A token is opaque to clients: where the next page starts, in base64url. */
function writeToken(start: number): string {
  return toBase64Url(JSON.stringify({ start }))
}

function readToken(token: string | null): number {
  if (token === null) return 0
  const start = /^\{"start":(\d+)\}$/.exec(fromBase64Url(token))?.[1]
  if (start === undefined) throw badRequest('pageToken', 'is not a token of this list')
  return Number(start)
}
