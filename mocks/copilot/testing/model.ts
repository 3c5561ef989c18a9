import { expect } from 'vitest'
import type { MembershipType, Message, MessageChannel } from '../../../generated/copilot/types.ts'
import type { Client } from '../../testing/client.ts'

/** What a workspace holds, as a client of the API knows it. */
export interface CopilotModel {
  /** The owner of the key. */
  owner: string
  companies: string[]
  /** Client → company, in the order of the clients. */
  companyOf: Map<string, string>
  /** In the order of the list. */
  channels: (MessageChannel & { id: string })[]
  /** Channel → messages, the newest first. */
  messages: Map<string, (Message & { id: string })[]>
  /** The latest time that the server gave. */
  time: string
}

/** A request for a channel, under any of its contracts. */
export interface NewChannel {
  membershipType: MembershipType
  membershipEntityId?: string
  clientId?: string
  companyId?: string
  memberIds?: string[]
}

/** Reads everything of a fresh mock. */
export async function readCopilot(client: Client): Promise<CopilotModel> {
  const { user: [owner = ''] = [], company: companies = [], client: clients = [] } = client.ids
  const { body } = await client.get('/v1/message-channels?limit=1000')
  const messages: CopilotModel['messages'] = new Map()
  for (const { id } of body.data) messages.set(id, await listAllMessages(client, id))
  return {
    owner,
    companies,
    // Every world deals its clients to its companies in turn.
    companyOf: new Map(clients.map((id, index) => [id, companies[index % companies.length] ?? ''])),
    channels: body.data,
    messages,
    time: '2025-06-02T09:00:00Z',
  }
}

/** The messages of a channel, the newest first, in one page. */
async function listAllMessages(client: Client, channel: string): Promise<(Message & { id: string })[]> {
  const { body } = await client.get(`/v1/messages?limit=1000&channelId=${encodeURIComponent(channel)}`)
  return body.data
}

/** Notes a channel that a request has made, after comparing it with the request and what the documents say of its type. */
export function noteChannel(model: CopilotModel, request: NewChannel, made: CopilotModel['channels'][number]): void {
  const { companyOf, owner, channels } = model
  const entity = entityOf(request)
  const members = {
    individual: [entity, owner],
    company: [...[...companyOf].flatMap(([client, company]) => (company === entity ? [client] : [])), owner],
    group: request.memberIds,
  }[request.membershipType]
  const { id, createdAt = '', memberIds, lastMessageDate, updatedAt, membershipType } = made
  expect({ membershipType, lastMessageDate, memberIds, updatedAt }).toEqual({
    membershipType: request.membershipType,
    lastMessageDate: null,
    memberIds: members,
    updatedAt: createdAt,
  })
  expect(made.membershipEntityId ?? '').toBe(request.membershipType === 'group' ? '' : entity)
  expect(channels.map((channel) => channel.id)).not.toContain(id)
  noteTime(model, createdAt)
  channels.push(made)
  model.messages.set(id, [])
}

/** Notes a message that was sent: the newest of its channel, whose date it sets. */
export function noteMessage(
  model: CopilotModel,
  channelId: string,
  { text, senderId = model.owner }: { text: string; senderId?: string | undefined },
  sent: Message & { id: string },
): void {
  expect(sent).toMatchObject({ object: 'message', text, senderId, channelId, updatedAt: sent.createdAt })
  expect([...model.messages.values()].flat().filter(({ id }) => id === sent.id)).toEqual([])
  noteTime(model, sent.createdAt ?? '')
  model.messages.get(channelId)?.unshift(sent)
  model.channels = model.channels.map((channel) =>
    channel.id === channelId ? { ...channel, lastMessageDate: sent.createdAt ?? null } : channel,
  )
}

/** The channels that a query asks for. */
export function filterChannels(
  { channels }: CopilotModel,
  query: Record<string, string | undefined>,
): MessageChannel[] {
  const { membershipType, membershipEntityId, memberId, clientId } = query
  return channels.filter(
    (channel) =>
      (membershipType === undefined || channel.membershipType === membershipType) &&
      (membershipEntityId === undefined || channel.membershipEntityId === membershipEntityId) &&
      (memberId === undefined || channel.memberIds?.includes(memberId)) &&
      (clientId === undefined || (channel.membershipType === 'individual' && channel.membershipEntityId === clientId)),
  )
}

/** Expects that everything read now is what the model says. */
export async function auditCopilot(model: CopilotModel, client: Client): Promise<void> {
  const { body } = await client.get('/v1/message-channels?limit=1000')
  expect(body).toEqual({ data: model.channels })
  const touched = model.channels.filter(({ lastMessageDate }) => (lastMessageDate ?? '') > '2025-06-02T09:00')
  for (const { id } of touched) expect(await listAllMessages(client, id)).toEqual(model.messages.get(id))
  expect(client.service.ids()['channel']).toEqual(model.channels.map(({ id }) => id))
}

function entityOf({ membershipEntityId, clientId, companyId, membershipType }: NewChannel): string {
  return membershipEntityId || (membershipType === 'individual' ? clientId : companyId) || ''
}

function noteTime(model: CopilotModel, time: string): void {
  expect(Date.parse(time)).toBeGreaterThan(Date.parse(model.time))
  model.time = time
}
