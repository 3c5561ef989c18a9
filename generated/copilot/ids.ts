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

declare const brand: unique symbol

/** A string that was found to be an ID of a kind of copilot; no other string can stand for it. */
export type BrandedId<Kind extends IdKind> = string & { readonly [brand]: { readonly [Name in Kind]: true } }

/** A message channel: 22 letters and digits, a UUID, or a path with `/` (seen on file channels). Example: `s6v9eziejrrmad40vf3vgp`. Source: C13, C36. */
export type ChannelId = string

/** A {@link ChannelId} that {@link isChannelId} or {@link parseChannelId} has seen; ask for it where no other string may come. A message channel: 22 letters and digits, a UUID, or a path with `/` (seen on file channels). Example: `s6v9eziejrrmad40vf3vgp`. Source: C13, C36. */
export type BrandedChannelId = ChannelId & BrandedId<'channel'>

/** Tells whether a value has the form of this kind of ID. A message channel: 22 letters and digits, a UUID, or a path with `/` (seen on file channels). Example: `s6v9eziejrrmad40vf3vgp`. Source: C13, C36. */
export function isChannelId(value: unknown): value is BrandedChannelId {
  return typeof value === 'string' && idKinds['channel'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A message channel: 22 letters and digits, a UUID, or a path with `/` (seen on file channels). Example: `s6v9eziejrrmad40vf3vgp`. Source: C13, C36.
 * @throws {TypeError} when the value has another form.
 */
export function parseChannelId(value: unknown): BrandedChannelId {
  if (isChannelId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as channelId: expected a form like s6v9eziejrrmad40vf3vgp.`)
}

/** A user of the workspace, a client or an internal user; always a UUID. Example: `b22a34db-f6ba-40cb-a415-c112d4c853d8`. Source: C30. */
export type UserId = string

/** A {@link UserId} that {@link isUserId} or {@link parseUserId} has seen; ask for it where no other string may come. A user of the workspace, a client or an internal user; always a UUID. Example: `b22a34db-f6ba-40cb-a415-c112d4c853d8`. Source: C30. */
export type BrandedUserId = UserId & BrandedId<'user'>

/** Tells whether a value has the form of this kind of ID. A user of the workspace, a client or an internal user; always a UUID. Example: `b22a34db-f6ba-40cb-a415-c112d4c853d8`. Source: C30. */
export function isUserId(value: unknown): value is BrandedUserId {
  return typeof value === 'string' && idKinds['user'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A user of the workspace, a client or an internal user; always a UUID. Example: `b22a34db-f6ba-40cb-a415-c112d4c853d8`. Source: C30.
 * @throws {TypeError} when the value has another form.
 */
export function parseUserId(value: unknown): BrandedUserId {
  if (isUserId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as userId: expected a form like b22a34db-f6ba-40cb-a415-c112d4c853d8.`)
}

/** A client, who is also a user. Example: `b22a34db-f6ba-40cb-a415-c112d4c853d8`. Source: C31. */
export type ClientId = string

/** A {@link ClientId} that {@link isClientId} or {@link parseClientId} has seen; ask for it where no other string may come. A client, who is also a user. Example: `b22a34db-f6ba-40cb-a415-c112d4c853d8`. Source: C31. */
export type BrandedClientId = ClientId & BrandedId<'client'>

/** Tells whether a value has the form of this kind of ID. A client, who is also a user. Example: `b22a34db-f6ba-40cb-a415-c112d4c853d8`. Source: C31. */
export function isClientId(value: unknown): value is BrandedClientId {
  return typeof value === 'string' && idKinds['client'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A client, who is also a user. Example: `b22a34db-f6ba-40cb-a415-c112d4c853d8`. Source: C31.
 * @throws {TypeError} when the value has another form.
 */
export function parseClientId(value: unknown): BrandedClientId {
  if (isClientId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as clientId: expected a form like b22a34db-f6ba-40cb-a415-c112d4c853d8.`)
}

/** A company, to which clients belong. Example: `a6fcd58b-fc40-46e1-ab49-219ec8162a6b`. Source: C38. */
export type CompanyId = string

/** A {@link CompanyId} that {@link isCompanyId} or {@link parseCompanyId} has seen; ask for it where no other string may come. A company, to which clients belong. Example: `a6fcd58b-fc40-46e1-ab49-219ec8162a6b`. Source: C38. */
export type BrandedCompanyId = CompanyId & BrandedId<'company'>

/** Tells whether a value has the form of this kind of ID. A company, to which clients belong. Example: `a6fcd58b-fc40-46e1-ab49-219ec8162a6b`. Source: C38. */
export function isCompanyId(value: unknown): value is BrandedCompanyId {
  return typeof value === 'string' && idKinds['company'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A company, to which clients belong. Example: `a6fcd58b-fc40-46e1-ab49-219ec8162a6b`. Source: C38.
 * @throws {TypeError} when the value has another form.
 */
export function parseCompanyId(value: unknown): BrandedCompanyId {
  if (isCompanyId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as companyId: expected a form like a6fcd58b-fc40-46e1-ab49-219ec8162a6b.`)
}

/** A message. Example: `3d0c1f7a-52f6-4a43-9d0e-6f6f0c1a9b52`. */
export type MessageId = string

/** A {@link MessageId} that {@link isMessageId} or {@link parseMessageId} has seen; ask for it where no other string may come. A message. Example: `3d0c1f7a-52f6-4a43-9d0e-6f6f0c1a9b52`. */
export type BrandedMessageId = MessageId & BrandedId<'message'>

/** Tells whether a value has the form of this kind of ID. A message. Example: `3d0c1f7a-52f6-4a43-9d0e-6f6f0c1a9b52`. */
export function isMessageId(value: unknown): value is BrandedMessageId {
  return typeof value === 'string' && idKinds['message'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A message. Example: `3d0c1f7a-52f6-4a43-9d0e-6f6f0c1a9b52`.
 * @throws {TypeError} when the value has another form.
 */
export function parseMessageId(value: unknown): BrandedMessageId {
  if (isMessageId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as messageId: expected a form like 3d0c1f7a-52f6-4a43-9d0e-6f6f0c1a9b52.`)
}
