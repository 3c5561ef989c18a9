import { expect } from 'vitest'
import type { Client, Received } from '../../testing/client.ts'
import { base } from './desk.ts'

/** A member of a chat; `unread` are the messages sent while it took part and not read since, whoever may see them. */
export interface KnownParticipant {
  id: string
  revision: number
  contact: string
  account: string
  status: 'Active' | 'Exited' | 'Deactivated'
  muted: boolean
  lastRead: string | undefined
  unread: string[]
}

/** A message as the caller sees it. */
export interface KnownMessage {
  id: string
  revision: number
  sender: string | undefined
  content: string | null | undefined
  visibility: 'Public' | 'Private'
  isDeleted: boolean
}

/** A link or an attachment: what is shown of it. */
export interface KnownPart {
  id: string
  revision: number
  isDeleted: boolean
  shown: Record<string, unknown>
  /** The bytes of an attachment that was uploaded here, one character for each. */
  bytes?: string
}

/** A chat with everything in it that the caller sees, in the order in which it came. */
export interface KnownChat {
  id: string
  revision: number
  type: 'Direct' | 'Group' | 'Case' | 'Channel'
  name: string | null | undefined
  participants: KnownParticipant[]
  messages: KnownMessage[]
  links: KnownPart[]
  attachments: KnownPart[]
}

/** What the platform holds, as a client of the API knows it. */
export interface SoftwareoneModel {
  /** The contact of the caller. */
  caller: string
  /** Everybody else. */
  contacts: string[]
  /** Ids of all chats in the order of the list. */
  allChats: string[]
  /** The chats that are looked into. */
  chats: KnownChat[]
  /** Ids of the chats that a sequence has asked for anything. */
  touched: Set<string>
}

/** Members of a link and of an attachment that are compared. */
const shownMembers = {
  links: ['url', 'uri', 'objectId', 'name'],
  attachments: ['name', 'description', 'filename', 'contentType', 'size', 'fileId'],
} as const

/** Reads all chats of a fresh mock, and two of each type in full; the very long first one is left out. */
export async function readSoftwareone(client: Client): Promise<SoftwareoneModel> {
  const listed = await listAll(client, '')
  const chats: KnownChat[] = []
  for (const type of ['Direct', 'Group', 'Case', 'Channel']) {
    for (const chat of listed.filter((one) => one.type === type && one.participants.length > 0).slice(1, 3))
      chats.push(await readChat(client, chat.id))
  }
  const { body } = await client.send('POST', base, { body: { type: 'Group' } })
  const [{ contact }] = await listAll(client, `/${body.id}/participants`)
  return {
    caller: contact.id,
    contacts: (client.ids['contact'] ?? []).filter((id) => id !== contact.id),
    allChats: listed.map(({ id }) => id),
    chats,
    touched: new Set(),
  }
}

/** Reads a chat in full, as the model keeps it. */
export async function readChat(client: Client, id: string): Promise<KnownChat> {
  const { chat, members, ...lists } = await readLists(client, id)
  const accounts = members.map((one) => ({ id: one.id, account: one.account.id }))
  const participants = members.map(({ id: of, revision, status, muted, contact, account, lastReadMessage, unread }) => {
    const seen = lists.messages.filter((message) => isSeen(accounts, message, account.id))
    return {
      id: of,
      revision,
      status,
      muted,
      contact: contact.id,
      account: account.id,
      lastRead: lastReadMessage?.id,
      unread: unread === 0 ? [] : seen.slice(-unread).map((message) => message.id),
    }
  })
  return { id, revision: chat.revision, type: chat.type, name: chat.name, participants, ...lists }
}

/** Tells whether an account sees a message: a private one only its sender's does. */
export function isSeen(members: { id: string; account: string }[], message: KnownMessage, account: string): boolean {
  return message.visibility === 'Public' || members.find(({ id }) => id === message.sender)?.account === account
}

/** Expects that a chat is read as the model says. */
export async function expectChat(client: Client, known: KnownChat): Promise<void> {
  const { chat, members, messages, links, attachments } = await readLists(client, known.id)
  const { revision, type, name, lastMessage } = chat
  expect({ revision, type, name, last: lastMessage?.id, participants: chat.participants.length }).toEqual({
    revision: known.revision,
    type: known.type,
    name: known.name,
    last: known.messages.at(-1)?.id,
    participants: known.participants.length,
  })
  expect(messages).toEqual(known.messages)
  expect(links).toEqual(known.links)
  expect(attachments).toEqual(known.attachments.map(({ bytes: _, ...part }) => part))
  const shown = members.map((one) => {
    const { id, contact, account, status, muted, lastReadMessage, unread, unreadMessageCount } = one
    const counts = { unread, unreadMessageCount }
    return {
      id,
      of: one.revision,
      contact: contact.id,
      account: account.id,
      status,
      muted,
      last: lastReadMessage?.id,
      ...counts,
    }
  })
  const wanted = known.participants.map(({ id, revision: of, contact, account, status, muted, lastRead, unread }) => {
    const seen = known.messages.filter((message) => isSeen(known.participants, message, account))
    const count = seen.filter((message) => unread.includes(message.id)).length
    return { id, of, contact, account, status, muted, last: lastRead, unread: count, unreadMessageCount: count }
  })
  expect(shown).toEqual(wanted)
}

/** Expects that everything read now is what the model says. */
export async function auditSoftwareone({ chats, allChats, touched }: SoftwareoneModel, client: Client): Promise<void> {
  for (const chat of chats.filter(({ id }) => touched.has(id))) await expectChat(client, chat)
  expect((await listAll(client, '')).map(({ id }) => id)).toEqual(allChats)
}

/** All items of a list, in pages of a hundred. */
async function listAll(client: Client, path: string): Promise<Received['body'][]> {
  const items = []
  for (let offset = 0; ; offset += 100) {
    const { body } = await client.get(`${base}${path}?limit=100&offset=${offset}`)
    items.push(...body.data)
    if (offset + 100 >= body.$meta.pagination.total) return items
  }
}

/** A link or attachment, as the model keeps it. */
export function knownPart(kind: 'links' | 'attachments', part: Received['body']): KnownPart {
  const { id, revision, isDeleted } = part
  return { id, revision, isDeleted, shown: Object.fromEntries(shownMembers[kind].map((name) => [name, part[name]])) }
}

/** A chat and its lists: participants and the chat itself as they are shown, the others as the model keeps them. */
async function readLists(
  client: Client,
  id: string,
): Promise<
  Pick<KnownChat, 'messages' | 'links' | 'attachments'> & { chat: Received['body']; members: Received['body'][] }
> {
  return {
    chat: (await client.get(`${base}/${id}`)).body,
    members: await listAll(client, `/${id}/participants`),
    messages: (await listAll(client, `/${id}/messages`)).map((one) => {
      const { id: of, revision, sender, content, visibility, isDeleted } = one
      return { id: of, revision, sender: sender?.id, content, visibility, isDeleted }
    }),
    links: (await listAll(client, `/${id}/links`)).map((part) => knownPart('links', part)),
    attachments: (await listAll(client, `/${id}/attachments`)).map((part) => knownPart('attachments', part)),
  }
}
