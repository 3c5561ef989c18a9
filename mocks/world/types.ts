import type { Ids } from './ids.ts'

/** A company whose people are clients. */
export interface Company {
  index: number
  name: string
  /** A domain reserved for examples (RFC 2606). */
  domain: string
  city: string
  createdAt: number
}

/** A person: on the team that answers (`internal`), or a client of a company. */
export interface Person {
  index: number
  role: 'internal' | 'client'
  /** Index of the company; null for the team. */
  company: number | null
  firstName: string
  lastName: string
  name: string
  email: string
  /** E.164. */
  phone: string
  /** An RFC 3066 language tag. */
  language: string
  country: string
  city: string
  createdAt: number
  lastSeenAt: number
}

/** A link in a message. */
export interface WorldLink {
  url: string
  title: string
}

/** A file sent with a message; `size` in bytes. */
export interface WorldAttachment {
  name: string
  contentType: string
  size: number
}

/** One message of a conversation. Times are epoch milliseconds. */
export interface WorldMessage {
  index: number
  conversation: number
  /** Position in its conversation, from 0, in the order of sending. */
  position: number
  /** Index of the person; null for a system message. */
  sender: number | null
  sentAt: number
  editedAt: number | null
  deleted: boolean
  /** When it is to be published; null for a message that is out already. */
  scheduledFor: number | null
  links: WorldLink[]
  attachments: WorldAttachment[]
  reactions: { emoji: string; people: number[] }[]
}

/** What kind of gathering a conversation is. */
export type ConversationKind = 'direct' | 'group' | 'company' | 'case' | 'announcement'

/** People talking about something. */
export interface Conversation {
  index: number
  kind: ConversationKind
  title: string
  purpose: string
  /** Index of the company whose clients take part. */
  company: number
  /** Indexes of people, clients first. */
  members: number[]
  createdAt: number
  messages: WorldMessage[]
  /** Per member: how many of the messages that person has read, counted from the first. */
  read: Map<number, number>
}

/** Everything that the providers show, each in its own shape. */
export interface World {
  seed: number
  /** The world's present, epoch milliseconds; nothing in it depends on the clock. */
  now: number
  ids: Ids
  companies: Company[]
  people: Person[]
  conversations: Conversation[]
  /** What a message says: drawn when it is first asked for, since most are never read. */
  textOf(message: WorldMessage): string
}
