// Generated from specs/bird by `npm run generate`. Edit the description instead.

/** Every kind of ID of bird: its form, an example, the schema it points at, and whether the document itself shows the form. */
export const idKinds = {
  'workspace': { pattern: new RegExp('^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$', 'u'), examples: ["123e4567-e89b-12d3-a456-426614174000","4c1f7a90-2e6b-5d38-9b14-7f02c6ae5d81"], refers: null, documented: true, facts: ["B60"], description: 'A workspace of the Bird organisation; any UUID version.' },
  'channel': { pattern: new RegExp('^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$', 'u'), examples: ["123e4567-e89b-12d3-a456-426614174000","a83d05e2-6c17-4f9b-b2d0-95e1c7438f6a"], refers: "Channel", documented: true, facts: ["B60","B95"], description: 'A channel of a workspace; any UUID version.' },
  'connector': { pattern: new RegExp('^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$', 'u'), examples: ["123e4567-e89b-12d3-a456-426614174000","7d9f2c4e-51b8-9a63-8c07-2e4fb1d09a35"], refers: null, documented: true, facts: ["B96"], description: 'The connector a channel was made by; any UUID version.' },
  'contact': { pattern: new RegExp('^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$', 'u'), examples: ["123e4567-e89b-12d3-a456-426614174000","e20b94c7-8f35-4a1d-a6e9-31d7f80c5b42"], refers: null, documented: true, facts: ["B60"], description: 'A contact of the workspace; any UUID version.' },
  'platform': { pattern: new RegExp('^[A-Za-z0-9-]+$', 'u'), examples: ["whatsapp","sms-messagebird","voice-messagebird","email-sparkpost"], refers: null, documented: true, facts: ["B88"], description: 'A messaging platform, named by a slug and not by a UUID; an open set.' },
  'resourceOwner': { pattern: new RegExp('^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$', 'u'), examples: ["5b6e81fa-07d4-4c92-8a3f-c4190d2e7b65"], refers: null, documented: false, facts: [], description: 'A user or group that owns channels; only the list operation\'s filter knows it.' },
} as const

/** The name of a kind of ID of bird. */
export type IdKind = keyof typeof idKinds

declare const brand: unique symbol

/** A string that was found to be an ID of a kind of bird; no other string can stand for it. */
export type BrandedId<Kind extends IdKind> = string & { readonly [brand]: { readonly [Name in Kind]: true } }

/** A workspace of the Bird organisation; any UUID version. Example: `123e4567-e89b-12d3-a456-426614174000`. Source: B60. */
export type WorkspaceId = string

/** A {@link WorkspaceId} that {@link isWorkspaceId} or {@link parseWorkspaceId} has seen; ask for it where no other string may come. A workspace of the Bird organisation; any UUID version. Example: `123e4567-e89b-12d3-a456-426614174000`. Source: B60. */
export type BrandedWorkspaceId = WorkspaceId & BrandedId<'workspace'>

/** Tells whether a value has the form of this kind of ID. A workspace of the Bird organisation; any UUID version. Example: `123e4567-e89b-12d3-a456-426614174000`. Source: B60. */
export function isWorkspaceId(value: unknown): value is BrandedWorkspaceId {
  return typeof value === 'string' && idKinds['workspace'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A workspace of the Bird organisation; any UUID version. Example: `123e4567-e89b-12d3-a456-426614174000`. Source: B60.
 * @throws {TypeError} when the value has another form.
 */
export function parseWorkspaceId(value: unknown): BrandedWorkspaceId {
  if (isWorkspaceId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as workspaceId: expected a form like 123e4567-e89b-12d3-a456-426614174000.`)
}

/** A channel of a workspace; any UUID version. Example: `123e4567-e89b-12d3-a456-426614174000`. Source: B60, B95. */
export type ChannelId = string

/** A {@link ChannelId} that {@link isChannelId} or {@link parseChannelId} has seen; ask for it where no other string may come. A channel of a workspace; any UUID version. Example: `123e4567-e89b-12d3-a456-426614174000`. Source: B60, B95. */
export type BrandedChannelId = ChannelId & BrandedId<'channel'>

/** Tells whether a value has the form of this kind of ID. A channel of a workspace; any UUID version. Example: `123e4567-e89b-12d3-a456-426614174000`. Source: B60, B95. */
export function isChannelId(value: unknown): value is BrandedChannelId {
  return typeof value === 'string' && idKinds['channel'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A channel of a workspace; any UUID version. Example: `123e4567-e89b-12d3-a456-426614174000`. Source: B60, B95.
 * @throws {TypeError} when the value has another form.
 */
export function parseChannelId(value: unknown): BrandedChannelId {
  if (isChannelId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as channelId: expected a form like 123e4567-e89b-12d3-a456-426614174000.`)
}

/** The connector a channel was made by; any UUID version. Example: `123e4567-e89b-12d3-a456-426614174000`. Source: B96. */
export type ConnectorId = string

/** A {@link ConnectorId} that {@link isConnectorId} or {@link parseConnectorId} has seen; ask for it where no other string may come. The connector a channel was made by; any UUID version. Example: `123e4567-e89b-12d3-a456-426614174000`. Source: B96. */
export type BrandedConnectorId = ConnectorId & BrandedId<'connector'>

/** Tells whether a value has the form of this kind of ID. The connector a channel was made by; any UUID version. Example: `123e4567-e89b-12d3-a456-426614174000`. Source: B96. */
export function isConnectorId(value: unknown): value is BrandedConnectorId {
  return typeof value === 'string' && idKinds['connector'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. The connector a channel was made by; any UUID version. Example: `123e4567-e89b-12d3-a456-426614174000`. Source: B96.
 * @throws {TypeError} when the value has another form.
 */
export function parseConnectorId(value: unknown): BrandedConnectorId {
  if (isConnectorId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as connectorId: expected a form like 123e4567-e89b-12d3-a456-426614174000.`)
}

/** A contact of the workspace; any UUID version. Example: `123e4567-e89b-12d3-a456-426614174000`. Source: B60. */
export type ContactId = string

/** A {@link ContactId} that {@link isContactId} or {@link parseContactId} has seen; ask for it where no other string may come. A contact of the workspace; any UUID version. Example: `123e4567-e89b-12d3-a456-426614174000`. Source: B60. */
export type BrandedContactId = ContactId & BrandedId<'contact'>

/** Tells whether a value has the form of this kind of ID. A contact of the workspace; any UUID version. Example: `123e4567-e89b-12d3-a456-426614174000`. Source: B60. */
export function isContactId(value: unknown): value is BrandedContactId {
  return typeof value === 'string' && idKinds['contact'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A contact of the workspace; any UUID version. Example: `123e4567-e89b-12d3-a456-426614174000`. Source: B60.
 * @throws {TypeError} when the value has another form.
 */
export function parseContactId(value: unknown): BrandedContactId {
  if (isContactId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as contactId: expected a form like 123e4567-e89b-12d3-a456-426614174000.`)
}

/** A messaging platform, named by a slug and not by a UUID; an open set. Example: `whatsapp`. Source: B88. */
export type PlatformId = string

/** A {@link PlatformId} that {@link isPlatformId} or {@link parsePlatformId} has seen; ask for it where no other string may come. A messaging platform, named by a slug and not by a UUID; an open set. Example: `whatsapp`. Source: B88. */
export type BrandedPlatformId = PlatformId & BrandedId<'platform'>

/** Tells whether a value has the form of this kind of ID. A messaging platform, named by a slug and not by a UUID; an open set. Example: `whatsapp`. Source: B88. */
export function isPlatformId(value: unknown): value is BrandedPlatformId {
  return typeof value === 'string' && idKinds['platform'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A messaging platform, named by a slug and not by a UUID; an open set. Example: `whatsapp`. Source: B88.
 * @throws {TypeError} when the value has another form.
 */
export function parsePlatformId(value: unknown): BrandedPlatformId {
  if (isPlatformId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as platformId: expected a form like whatsapp.`)
}

/** A user or group that owns channels; only the list operation's filter knows it. Example: `5b6e81fa-07d4-4c92-8a3f-c4190d2e7b65`. */
export type ResourceOwnerId = string

/** A {@link ResourceOwnerId} that {@link isResourceOwnerId} or {@link parseResourceOwnerId} has seen; ask for it where no other string may come. A user or group that owns channels; only the list operation's filter knows it. Example: `5b6e81fa-07d4-4c92-8a3f-c4190d2e7b65`. */
export type BrandedResourceOwnerId = ResourceOwnerId & BrandedId<'resourceOwner'>

/** Tells whether a value has the form of this kind of ID. A user or group that owns channels; only the list operation's filter knows it. Example: `5b6e81fa-07d4-4c92-8a3f-c4190d2e7b65`. */
export function isResourceOwnerId(value: unknown): value is BrandedResourceOwnerId {
  return typeof value === 'string' && idKinds['resourceOwner'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A user or group that owns channels; only the list operation's filter knows it. Example: `5b6e81fa-07d4-4c92-8a3f-c4190d2e7b65`.
 * @throws {TypeError} when the value has another form.
 */
export function parseResourceOwnerId(value: unknown): BrandedResourceOwnerId {
  if (isResourceOwnerId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as resourceOwnerId: expected a form like 5b6e81fa-07d4-4c92-8a3f-c4190d2e7b65.`)
}
