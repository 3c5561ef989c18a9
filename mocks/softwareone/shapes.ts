import type {
  Account,
  Attachment,
  Audit,
  AuditActor,
  AuditEvent,
  ChatBase,
  ChatReference,
  Contact,
  Directory,
  File,
  Identity,
  Link,
  MessageBase,
  Participant,
} from '../../generated/softwareone/types.ts'

/** A kind of object whose properties a query may name. */
export type ShapeName =
  | 'Chat'
  | 'ChatReference'
  | 'Participant'
  | 'Message'
  | 'Link'
  | 'Attachment'
  | 'File'
  | 'Contact'
  | 'Identity'
  | 'Directory'
  | 'Account'
  | 'Audit'
  | 'AuditEvent'
  | 'AuditActor'

/**
 * What a property holds: a plain value, an object, or (with `[]`) a collection of objects. A `cased` text is an enum value that may be named in
 * lower case, as the document prints it, and with a capital, as it is stored.
 */
export type Kind = 'text' | 'cased' | 'number' | 'boolean' | 'time' | ShapeName | `${ShapeName}[]`

type Shape<Resource> = { [Name in Exclude<keyof Resource, '$meta'>]-?: Kind }

/** The properties of each kind of object, complete by the description. */
export const shapes = {
  Chat: {
    id: 'text',
    revision: 'number',
    icon: 'text',
    name: 'text',
    description: 'text',
    type: 'cased',
    participants: 'Participant[]',
    lastMessage: 'Message',
    links: 'Link[]',
    attachments: 'Attachment[]',
    audit: 'Audit',
  } satisfies Shape<ChatBase>,
  ChatReference: {
    id: 'text',
    name: 'text',
    icon: 'text',
    revision: 'number',
    type: 'cased',
    status: 'text',
  } satisfies Shape<ChatReference>,
  Participant: {
    id: 'text',
    revision: 'number',
    chat: 'ChatReference',
    status: 'cased',
    role: 'text',
    contact: 'Contact',
    identity: 'Identity',
    account: 'Account',
    lastReadMessage: 'Message',
    unread: 'number',
    unreadMessageCount: 'number',
    muted: 'boolean',
    audit: 'Audit',
  } satisfies Shape<Participant>,
  Message: {
    id: 'text',
    revision: 'number',
    chat: 'ChatReference',
    sender: 'Participant',
    identity: 'Identity',
    content: 'text',
    visibility: 'cased',
    isDeleted: 'boolean',
    links: 'Link[]',
    audit: 'Audit',
  } satisfies Shape<MessageBase>,
  Link: {
    id: 'text',
    revision: 'number',
    chat: 'ChatReference',
    message: 'Message',
    url: 'text',
    uri: 'text',
    objectId: 'text',
    icon: 'text',
    name: 'text',
    type: 'text',
    isDeleted: 'boolean',
    audit: 'Audit',
  } satisfies Shape<Link>,
  Attachment: {
    id: 'text',
    revision: 'number',
    chat: 'ChatReference',
    message: 'Message',
    name: 'text',
    icon: 'text',
    description: 'text',
    status: 'text',
    isDeleted: 'boolean',
    fileId: 'text',
    filename: 'text',
    contentType: 'text',
    size: 'number',
    file: 'File',
    audit: 'Audit',
  } satisfies Shape<Attachment>,
  File: {
    id: 'text',
    revision: 'number',
    name: 'text',
    icon: 'text',
    type: 'text',
    filename: 'text',
    size: 'number',
    contentType: 'text',
    audit: 'Audit',
  } satisfies Shape<File>,
  Contact: {
    id: 'text',
    revision: 'number',
    name: 'text',
    blockedReason: 'text',
    email: 'text',
    status: 'text',
    identity: 'Identity',
    directories: 'Directory[]',
    chat: 'boolean',
    audit: 'Audit',
  } satisfies Shape<Contact>,
  Identity: {
    id: 'text',
    name: 'text',
    icon: 'text',
    revision: 'number',
    type: 'text',
    audit: 'Audit',
  } satisfies Shape<Identity>,
  Directory: { id: 'text', revision: 'number', account: 'Account', audit: 'Audit' } satisfies Shape<Directory>,
  Account: {
    id: 'text',
    href: 'text',
    name: 'text',
    icon: 'text',
    revision: 'number',
    type: 'text',
    status: 'text',
  } satisfies Shape<Account>,
  Audit: {
    created: 'AuditEvent',
    updated: 'AuditEvent',
    deleted: 'AuditEvent',
    exited: 'AuditEvent',
    reactivated: 'AuditEvent',
    madePublic: 'AuditEvent',
    madePrivate: 'AuditEvent',
  } satisfies Shape<Audit>,
  AuditEvent: { at: 'time', by: 'AuditActor', of: 'Account' } satisfies Shape<AuditEvent>,
  AuditActor: { id: 'text', name: 'text', icon: 'text', revision: 'number' } satisfies Shape<AuditActor>,
} as const satisfies Record<ShapeName, Record<string, Kind>>
