import type { AccountStatus, AccountType, ContactStatus, IdentityType } from '../../generated/softwareone/types.ts'

/** The events of which an audit object keeps the latest. */
export type EventName = 'created' | 'updated' | 'deleted' | 'exited' | 'reactivated' | 'madePublic' | 'madePrivate'

/** When something happened, and the id of the contact that did it; null for the platform itself. */
export interface StoredEvent {
  at: number
  by: string | null
}

/** The latest event of each kind. */
export type StoredAudit = { [Name in EventName]?: StoredEvent }

/** An account: the team's own, or a company's. */
export interface StoredAccount {
  id: string
  name: string
  icon: string | null
  revision: number
  type: AccountType
  status: AccountStatus
}

/** A person as a contact, with the identity behind it. */
export interface StoredContact {
  id: string
  revision: number
  name: string
  email: string
  status: ContactStatus
  blockedReason: string | null
  chat: boolean
  identity: { id: string; name: string; icon: string | null; revision: number; type: IdentityType }
  /** The contact's accounts, the usual one first, each with the directory that holds the contact. */
  directories: { id: string; account: string }[]
}

/** A chat with everything in it, in the order in which it came. */
export interface StoredChat {
  id: string
  revision: number
  type: 'Direct' | 'Group' | 'Case' | 'Channel'
  icon: string | null
  name?: string | null
  description?: string | null
  /** Shown by references to the chat only; null where they show none. */
  status: 'Active' | 'Archived' | null
  participants: StoredParticipant[]
  messages: StoredMessage[]
  links: StoredLink[]
  attachments: StoredAttachment[]
  audit: StoredAudit
}

/** A contact's membership of a chat. */
export interface StoredParticipant {
  id: string
  revision: number
  contact: string
  account: string
  status: 'Active' | 'Exited' | 'Deactivated'
  /** Null where none is shown: in direct chats. */
  role: 'Admin' | 'Contributor' | null
  muted: boolean
  /** How many of the chat's messages are read, counted from the first. */
  read: number
  /** How many messages there were when the participant came or came back: none of them counts as unread. */
  since: number
  /** How many messages there were when the participant left; null while it is there. */
  until: number | null
  audit: StoredAudit
}

/** A message; its number is its place in the chat. A deleted one has no, null or empty content. */
export interface StoredMessage {
  id: string
  revision: number
  /** Id of the participant; null for the platform. */
  sender: string | null
  content?: string | null
  visibility: 'Public' | 'Private'
  isDeleted: boolean
  audit: StoredAudit
}

/** A link of a chat, or of the message with that number. */
export interface StoredLink {
  id: string
  revision: number
  message: number | null
  url?: string
  objectId?: string
  icon?: string | null
  name?: string
  isDeleted: boolean
  audit: StoredAudit
}

/** A file of a chat, or of the message with that number. */
export interface StoredAttachment {
  id: string
  revision: number
  message: number | null
  name: string
  description?: string | null
  isDeleted: boolean
  fileId: string
  /** The name a download is offered under. */
  filename: string
  /** The name the file was uploaded with. */
  storedAs: string
  contentType: string
  size: number
  /** The bytes that were uploaded; null for a file of the seeded world, whose bytes are made when asked for. */
  data: Uint8Array | null
  audit: StoredAudit
}
