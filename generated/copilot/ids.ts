// Generated from specs/copilot by `npm run generate`. Edit the description instead.

/** Every kind of ID of copilot: its form, an example, the schema it points at, and whether the document itself shows the form. */
export const idKinds = {
  'channel': { pattern: new RegExp('^[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*$', 'u'), examples: ["s6v9eziejrrmad40vf3vgp","09660260-1e80-40a2-999c-d2255a33aff1","us-east-1_Qx7mT2bLk/5b0c8f2e-6a53-4b0c-9a1f-7d1c2e3f4a5b"], refers: "MessageChannel", documented: false, facts: ["C13","C36"], description: 'A message channel: 22 letters and digits, a UUID, or a path with `/` (seen on file channels).' },
  'user': { pattern: new RegExp('^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$', 'u'), examples: ["b22a34db-f6ba-40cb-a415-c112d4c853d8"], refers: null, documented: true, facts: ["C30"], description: 'A user of the workspace, a client or an internal user; always a UUID.' },
  'client': { pattern: new RegExp('^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$', 'u'), examples: ["b22a34db-f6ba-40cb-a415-c112d4c853d8"], refers: null, documented: false, facts: ["C31"], description: 'A client, who is also a user.' },
  'company': { pattern: new RegExp('^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$', 'u'), examples: ["a6fcd58b-fc40-46e1-ab49-219ec8162a6b"], refers: null, documented: false, facts: ["C38"], description: 'A company, to which clients belong.' },
  'message': { pattern: new RegExp('^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$', 'u'), examples: ["3d0c1f7a-52f6-4a43-9d0e-6f6f0c1a9b52"], refers: "Message", documented: false, facts: [], description: 'A message.' },
} as const

/** The name of a kind of ID of copilot. */
export type IdKind = keyof typeof idKinds

/** A message channel: 22 letters and digits, a UUID, or a path with `/` (seen on file channels). Example: `s6v9eziejrrmad40vf3vgp`. */
export type ChannelId = string

/** Tells whether a value has the form of this kind of ID. */
export function isChannelId(value: unknown): value is ChannelId {
  return typeof value === 'string' && idKinds['channel'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseChannelId(value: unknown): ChannelId {
  if (isChannelId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as channelId: expected a form like s6v9eziejrrmad40vf3vgp.`)
}

/** A user of the workspace, a client or an internal user; always a UUID. Example: `b22a34db-f6ba-40cb-a415-c112d4c853d8`. */
export type UserId = string

/** Tells whether a value has the form of this kind of ID. */
export function isUserId(value: unknown): value is UserId {
  return typeof value === 'string' && idKinds['user'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseUserId(value: unknown): UserId {
  if (isUserId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as userId: expected a form like b22a34db-f6ba-40cb-a415-c112d4c853d8.`)
}

/** A client, who is also a user. Example: `b22a34db-f6ba-40cb-a415-c112d4c853d8`. */
export type ClientId = string

/** Tells whether a value has the form of this kind of ID. */
export function isClientId(value: unknown): value is ClientId {
  return typeof value === 'string' && idKinds['client'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseClientId(value: unknown): ClientId {
  if (isClientId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as clientId: expected a form like b22a34db-f6ba-40cb-a415-c112d4c853d8.`)
}

/** A company, to which clients belong. Example: `a6fcd58b-fc40-46e1-ab49-219ec8162a6b`. */
export type CompanyId = string

/** Tells whether a value has the form of this kind of ID. */
export function isCompanyId(value: unknown): value is CompanyId {
  return typeof value === 'string' && idKinds['company'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseCompanyId(value: unknown): CompanyId {
  if (isCompanyId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as companyId: expected a form like a6fcd58b-fc40-46e1-ab49-219ec8162a6b.`)
}

/** A message. Example: `3d0c1f7a-52f6-4a43-9d0e-6f6f0c1a9b52`. */
export type MessageId = string

/** Tells whether a value has the form of this kind of ID. */
export function isMessageId(value: unknown): value is MessageId {
  return typeof value === 'string' && idKinds['message'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseMessageId(value: unknown): MessageId {
  if (isMessageId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as messageId: expected a form like 3d0c1f7a-52f6-4a43-9d0e-6f6f0c1a9b52.`)
}
