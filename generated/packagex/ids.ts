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

declare const brand: unique symbol

/** A string that was found to be an ID of a kind of packagex; no other string can stand for it. */
export type BrandedId<Kind extends IdKind> = string & { readonly [brand]: { readonly [Name in Kind]: true } }

/** A thread, `thrd_` followed by the ID of its resource. Example: `thrd_del_cv8ynU5WyJSEWHXAgSjcKt`. Source: T005, T014. */
export type ThreadId = `thrd_${string}`

/** A {@link ThreadId} that {@link isThreadId} or {@link parseThreadId} has seen; ask for it where no other string may come. A thread, `thrd_` followed by the ID of its resource. Example: `thrd_del_cv8ynU5WyJSEWHXAgSjcKt`. Source: T005, T014. */
export type BrandedThreadId = ThreadId & BrandedId<'thread'>

/** Tells whether a value has the form of this kind of ID. A thread, `thrd_` followed by the ID of its resource. Example: `thrd_del_cv8ynU5WyJSEWHXAgSjcKt`. Source: T005, T014. */
export function isThreadId(value: unknown): value is BrandedThreadId {
  return typeof value === 'string' && idKinds['thread'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A thread, `thrd_` followed by the ID of its resource. Example: `thrd_del_cv8ynU5WyJSEWHXAgSjcKt`. Source: T005, T014.
 * @throws {TypeError} when the value has another form.
 */
export function parseThreadId(value: unknown): BrandedThreadId {
  if (isThreadId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as threadId: expected a form like thrd_del_cv8ynU5WyJSEWHXAgSjcKt.`)
}

/** Whatever a thread is about, such as a delivery (`del_`). Example: `del_cv8ynU5WyJSEWHXAgSjcKt`. */
export type ResourceId = string

/** A {@link ResourceId} that {@link isResourceId} or {@link parseResourceId} has seen; ask for it where no other string may come. Whatever a thread is about, such as a delivery (`del_`). Example: `del_cv8ynU5WyJSEWHXAgSjcKt`. */
export type BrandedResourceId = ResourceId & BrandedId<'resource'>

/** Tells whether a value has the form of this kind of ID. Whatever a thread is about, such as a delivery (`del_`). Example: `del_cv8ynU5WyJSEWHXAgSjcKt`. */
export function isResourceId(value: unknown): value is BrandedResourceId {
  return typeof value === 'string' && idKinds['resource'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. Whatever a thread is about, such as a delivery (`del_`). Example: `del_cv8ynU5WyJSEWHXAgSjcKt`.
 * @throws {TypeError} when the value has another form.
 */
export function parseResourceId(value: unknown): BrandedResourceId {
  if (isResourceId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as resourceId: expected a form like del_cv8ynU5WyJSEWHXAgSjcKt.`)
}

/** A message. Example: `msg_nh2huipTftu4svtVkSpzoo`. */
export type MessageId = `msg_${string}`

/** A {@link MessageId} that {@link isMessageId} or {@link parseMessageId} has seen; ask for it where no other string may come. A message. Example: `msg_nh2huipTftu4svtVkSpzoo`. */
export type BrandedMessageId = MessageId & BrandedId<'message'>

/** Tells whether a value has the form of this kind of ID. A message. Example: `msg_nh2huipTftu4svtVkSpzoo`. */
export function isMessageId(value: unknown): value is BrandedMessageId {
  return typeof value === 'string' && idKinds['message'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A message. Example: `msg_nh2huipTftu4svtVkSpzoo`.
 * @throws {TypeError} when the value has another form.
 */
export function parseMessageId(value: unknown): BrandedMessageId {
  if (isMessageId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as messageId: expected a form like msg_nh2huipTftu4svtVkSpzoo.`)
}

/** A channel. Example: `chnl_9sYt3KqWm5ZxVb7RcNfD2h`. */
export type ChannelId = `chnl_${string}`

/** A {@link ChannelId} that {@link isChannelId} or {@link parseChannelId} has seen; ask for it where no other string may come. A channel. Example: `chnl_9sYt3KqWm5ZxVb7RcNfD2h`. */
export type BrandedChannelId = ChannelId & BrandedId<'channel'>

/** Tells whether a value has the form of this kind of ID. A channel. Example: `chnl_9sYt3KqWm5ZxVb7RcNfD2h`. */
export function isChannelId(value: unknown): value is BrandedChannelId {
  return typeof value === 'string' && idKinds['channel'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A channel. Example: `chnl_9sYt3KqWm5ZxVb7RcNfD2h`.
 * @throws {TypeError} when the value has another form.
 */
export function parseChannelId(value: unknown): BrandedChannelId {
  if (isChannelId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as channelId: expected a form like chnl_9sYt3KqWm5ZxVb7RcNfD2h.`)
}

/** A subscriber, a user's, an organization's (or its key's) or a contact's own ID. Example: `jvQNFeVO4zdemfpPQ9U7AfDNdIx1`. */
export type SubscriberId = string

/** A {@link SubscriberId} that {@link isSubscriberId} or {@link parseSubscriberId} has seen; ask for it where no other string may come. A subscriber, a user's, an organization's (or its key's) or a contact's own ID. Example: `jvQNFeVO4zdemfpPQ9U7AfDNdIx1`. */
export type BrandedSubscriberId = SubscriberId & BrandedId<'subscriber'>

/** Tells whether a value has the form of this kind of ID. A subscriber, a user's, an organization's (or its key's) or a contact's own ID. Example: `jvQNFeVO4zdemfpPQ9U7AfDNdIx1`. */
export function isSubscriberId(value: unknown): value is BrandedSubscriberId {
  return typeof value === 'string' && idKinds['subscriber'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A subscriber, a user's, an organization's (or its key's) or a contact's own ID. Example: `jvQNFeVO4zdemfpPQ9U7AfDNdIx1`.
 * @throws {TypeError} when the value has another form.
 */
export function parseSubscriberId(value: unknown): BrandedSubscriberId {
  if (isSubscriberId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as subscriberId: expected a form like jvQNFeVO4zdemfpPQ9U7AfDNdIx1.`)
}

/** A user of the organization, 28 letters and digits without a prefix. Example: `jvQNFeVO4zdemfpPQ9U7AfDNdIx1`. */
export type UserId = string

/** A {@link UserId} that {@link isUserId} or {@link parseUserId} has seen; ask for it where no other string may come. A user of the organization, 28 letters and digits without a prefix. Example: `jvQNFeVO4zdemfpPQ9U7AfDNdIx1`. */
export type BrandedUserId = UserId & BrandedId<'user'>

/** Tells whether a value has the form of this kind of ID. A user of the organization, 28 letters and digits without a prefix. Example: `jvQNFeVO4zdemfpPQ9U7AfDNdIx1`. */
export function isUserId(value: unknown): value is BrandedUserId {
  return typeof value === 'string' && idKinds['user'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A user of the organization, 28 letters and digits without a prefix. Example: `jvQNFeVO4zdemfpPQ9U7AfDNdIx1`.
 * @throws {TypeError} when the value has another form.
 */
export function parseUserId(value: unknown): BrandedUserId {
  if (isUserId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as userId: expected a form like jvQNFeVO4zdemfpPQ9U7AfDNdIx1.`)
}

/** An organization. Example: `org_5kWnD8rJt3XvQz6LmHfB2s`. */
export type OrganizationId = `org_${string}`

/** A {@link OrganizationId} that {@link isOrganizationId} or {@link parseOrganizationId} has seen; ask for it where no other string may come. An organization. Example: `org_5kWnD8rJt3XvQz6LmHfB2s`. */
export type BrandedOrganizationId = OrganizationId & BrandedId<'organization'>

/** Tells whether a value has the form of this kind of ID. An organization. Example: `org_5kWnD8rJt3XvQz6LmHfB2s`. */
export function isOrganizationId(value: unknown): value is BrandedOrganizationId {
  return typeof value === 'string' && idKinds['organization'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. An organization. Example: `org_5kWnD8rJt3XvQz6LmHfB2s`.
 * @throws {TypeError} when the value has another form.
 */
export function parseOrganizationId(value: unknown): BrandedOrganizationId {
  if (isOrganizationId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as organizationId: expected a form like org_5kWnD8rJt3XvQz6LmHfB2s.`)
}

/** A location of an organization. Example: `loc_7hQ2mVx9KpZsT4wNbRcY6d`. */
export type LocationId = `loc_${string}`

/** A {@link LocationId} that {@link isLocationId} or {@link parseLocationId} has seen; ask for it where no other string may come. A location of an organization. Example: `loc_7hQ2mVx9KpZsT4wNbRcY6d`. */
export type BrandedLocationId = LocationId & BrandedId<'location'>

/** Tells whether a value has the form of this kind of ID. A location of an organization. Example: `loc_7hQ2mVx9KpZsT4wNbRcY6d`. */
export function isLocationId(value: unknown): value is BrandedLocationId {
  return typeof value === 'string' && idKinds['location'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A location of an organization. Example: `loc_7hQ2mVx9KpZsT4wNbRcY6d`.
 * @throws {TypeError} when the value has another form.
 */
export function parseLocationId(value: unknown): BrandedLocationId {
  if (isLocationId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as locationId: expected a form like loc_7hQ2mVx9KpZsT4wNbRcY6d.`)
}
