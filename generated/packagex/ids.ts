// Generated from specs/packagex by `npm run generate`. Edit the description instead.

/** Every kind of ID of packagex: its form, an example, the schema it points at, and whether the document itself shows the form. */
export const idKinds = {
  'thread': { pattern: new RegExp('^thrd_.+$', 'u'), examples: ["thrd_del_cv8ynU5WyJSEWHXAgSjcKt"], refers: "Thread", documented: true, facts: ["T005","T014"], description: 'A thread, `thrd_` followed by the ID of its resource.' },
  'resource': { pattern: new RegExp('^[a-z]+_[A-Za-z0-9]+$', 'u'), examples: ["del_cv8ynU5WyJSEWHXAgSjcKt"], refers: null, documented: false, facts: [], description: 'Whatever a thread is about, such as a delivery (`del_`).' },
  'message': { pattern: new RegExp('^msg_[A-Za-z0-9]+$', 'u'), examples: ["msg_nh2huipTftu4svtVkSpzoo"], refers: "Message", documented: false, facts: [], description: 'A message.' },
  'channel': { pattern: new RegExp('^chnl_[A-Za-z0-9]+$', 'u'), examples: ["chnl_9sYt3KqWm5ZxVb7RcNfD2h"], refers: "Channel", documented: false, facts: [], description: 'A channel.' },
  'subscriber': { pattern: new RegExp('^([a-z]+_)?[A-Za-z0-9]+$', 'u'), examples: ["jvQNFeVO4zdemfpPQ9U7AfDNdIx1","contact_rEMzyCyxJzuBzN4LyurAJV","org_5kWnD8rJt3XvQz6LmHfB2s","key_99N7wCTRBtZCgCiYKcMyV1"], refers: "Subscriber", documented: false, facts: [], description: 'A subscriber, a user\'s, an organization\'s (or its key\'s) or a contact\'s own ID.' },
  'user': { pattern: new RegExp('^[A-Za-z0-9]{28}$', 'u'), examples: ["jvQNFeVO4zdemfpPQ9U7AfDNdIx1"], refers: null, documented: false, facts: [], description: 'A user of the organization, 28 letters and digits without a prefix.' },
  'organization': { pattern: new RegExp('^org_[A-Za-z0-9]+$', 'u'), examples: ["org_5kWnD8rJt3XvQz6LmHfB2s"], refers: null, documented: false, facts: [], description: 'An organization.' },
  'location': { pattern: new RegExp('^loc_[A-Za-z0-9]+$', 'u'), examples: ["loc_7hQ2mVx9KpZsT4wNbRcY6d"], refers: null, documented: false, facts: [], description: 'A location of an organization.' },
} as const

/** The name of a kind of ID of packagex. */
export type IdKind = keyof typeof idKinds

/** A thread, `thrd_` followed by the ID of its resource. Example: `thrd_del_cv8ynU5WyJSEWHXAgSjcKt`. */
export type ThreadId = `thrd_${string}`

/** Tells whether a value has the form of this kind of ID. */
export function isThreadId(value: unknown): value is ThreadId {
  return typeof value === 'string' && idKinds['thread'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseThreadId(value: unknown): ThreadId {
  if (isThreadId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as threadId: expected a form like thrd_del_cv8ynU5WyJSEWHXAgSjcKt.`)
}

/** Whatever a thread is about, such as a delivery (`del_`). Example: `del_cv8ynU5WyJSEWHXAgSjcKt`. */
export type ResourceId = string

/** Tells whether a value has the form of this kind of ID. */
export function isResourceId(value: unknown): value is ResourceId {
  return typeof value === 'string' && idKinds['resource'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseResourceId(value: unknown): ResourceId {
  if (isResourceId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as resourceId: expected a form like del_cv8ynU5WyJSEWHXAgSjcKt.`)
}

/** A message. Example: `msg_nh2huipTftu4svtVkSpzoo`. */
export type MessageId = `msg_${string}`

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
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as messageId: expected a form like msg_nh2huipTftu4svtVkSpzoo.`)
}

/** A channel. Example: `chnl_9sYt3KqWm5ZxVb7RcNfD2h`. */
export type ChannelId = `chnl_${string}`

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
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as channelId: expected a form like chnl_9sYt3KqWm5ZxVb7RcNfD2h.`)
}

/** A subscriber, a user's, an organization's (or its key's) or a contact's own ID. Example: `jvQNFeVO4zdemfpPQ9U7AfDNdIx1`. */
export type SubscriberId = string

/** Tells whether a value has the form of this kind of ID. */
export function isSubscriberId(value: unknown): value is SubscriberId {
  return typeof value === 'string' && idKinds['subscriber'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseSubscriberId(value: unknown): SubscriberId {
  if (isSubscriberId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as subscriberId: expected a form like jvQNFeVO4zdemfpPQ9U7AfDNdIx1.`)
}

/** A user of the organization, 28 letters and digits without a prefix. Example: `jvQNFeVO4zdemfpPQ9U7AfDNdIx1`. */
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
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as userId: expected a form like jvQNFeVO4zdemfpPQ9U7AfDNdIx1.`)
}

/** An organization. Example: `org_5kWnD8rJt3XvQz6LmHfB2s`. */
export type OrganizationId = `org_${string}`

/** Tells whether a value has the form of this kind of ID. */
export function isOrganizationId(value: unknown): value is OrganizationId {
  return typeof value === 'string' && idKinds['organization'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseOrganizationId(value: unknown): OrganizationId {
  if (isOrganizationId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as organizationId: expected a form like org_5kWnD8rJt3XvQz6LmHfB2s.`)
}

/** A location of an organization. Example: `loc_7hQ2mVx9KpZsT4wNbRcY6d`. */
export type LocationId = `loc_${string}`

/** Tells whether a value has the form of this kind of ID. */
export function isLocationId(value: unknown): value is LocationId {
  return typeof value === 'string' && idKinds['location'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseLocationId(value: unknown): LocationId {
  if (isLocationId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as locationId: expected a form like loc_7hQ2mVx9KpZsT4wNbRcY6d.`)
}
