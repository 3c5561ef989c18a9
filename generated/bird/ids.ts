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

/** A workspace of the Bird organisation; any UUID version. Example: `123e4567-e89b-12d3-a456-426614174000`. */
export type WorkspaceId = string

/** Tells whether a value has the form of this kind of ID. */
export function isWorkspaceId(value: unknown): value is WorkspaceId {
  return typeof value === 'string' && idKinds['workspace'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseWorkspaceId(value: unknown): WorkspaceId {
  if (isWorkspaceId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as workspaceId: expected a form like 123e4567-e89b-12d3-a456-426614174000.`)
}

/** A channel of a workspace; any UUID version. Example: `123e4567-e89b-12d3-a456-426614174000`. */
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
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as channelId: expected a form like 123e4567-e89b-12d3-a456-426614174000.`)
}

/** The connector a channel was made by; any UUID version. Example: `123e4567-e89b-12d3-a456-426614174000`. */
export type ConnectorId = string

/** Tells whether a value has the form of this kind of ID. */
export function isConnectorId(value: unknown): value is ConnectorId {
  return typeof value === 'string' && idKinds['connector'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseConnectorId(value: unknown): ConnectorId {
  if (isConnectorId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as connectorId: expected a form like 123e4567-e89b-12d3-a456-426614174000.`)
}

/** A contact of the workspace; any UUID version. Example: `123e4567-e89b-12d3-a456-426614174000`. */
export type ContactId = string

/** Tells whether a value has the form of this kind of ID. */
export function isContactId(value: unknown): value is ContactId {
  return typeof value === 'string' && idKinds['contact'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseContactId(value: unknown): ContactId {
  if (isContactId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as contactId: expected a form like 123e4567-e89b-12d3-a456-426614174000.`)
}

/** A messaging platform, named by a slug and not by a UUID; an open set. Example: `whatsapp`. */
export type PlatformId = string

/** Tells whether a value has the form of this kind of ID. */
export function isPlatformId(value: unknown): value is PlatformId {
  return typeof value === 'string' && idKinds['platform'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parsePlatformId(value: unknown): PlatformId {
  if (isPlatformId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as platformId: expected a form like whatsapp.`)
}

/** A user or group that owns channels; only the list operation's filter knows it. Example: `5b6e81fa-07d4-4c92-8a3f-c4190d2e7b65`. */
export type ResourceOwnerId = string

/** Tells whether a value has the form of this kind of ID. */
export function isResourceOwnerId(value: unknown): value is ResourceOwnerId {
  return typeof value === 'string' && idKinds['resourceOwner'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseResourceOwnerId(value: unknown): ResourceOwnerId {
  if (isResourceOwnerId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as resourceOwnerId: expected a form like 5b6e81fa-07d4-4c92-8a3f-c4190d2e7b65.`)
}
