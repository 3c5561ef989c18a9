// Generated from specs/softwareone by `npm run generate`. Edit the description instead.

/** Every kind of ID of softwareone: its form, an example, the schema it points at, and whether the document itself shows the form. */
export const idKinds = {
  'chat': { pattern: new RegExp('^CHT-\\d{4}-\\d{4}-\\d{4}$', 'u'), examples: ["CHT-1111-2222-3333"], refers: "Chat", documented: true, facts: ["S004"], description: 'A chat; recorded ids have the form of the printed example.' },
  'message': { pattern: new RegExp('^CMG-\\d{4}-\\d{4}-\\d{4}-\\d{5}$', 'u'), examples: ["CMG-1111-2222-3333-99999"], refers: "Message", documented: true, facts: ["S061","S062","S063","S065"], description: 'A message; the three middle groups are those of its chat\'s id, the last five digits number up to 100,000 messages.' },
  'participant': { pattern: new RegExp('^CPT-\\d{3,4}(-\\d{3,4}){1,2}$', 'u'), examples: ["CPT-1111-2222-3333","CPT-345-678"], refers: "Participant", documented: false, facts: ["S029"], description: 'A participant of a chat; the document shows three groups of four digits, the newer page also a shorter one.' },
  'link': { pattern: new RegExp('^LNK-\\d{4}-\\d{4}(-\\d{4})?$', 'u'), examples: ["LNK-1111-2222-3333","LNK-0011-1233"], refers: "Link", documented: false, facts: ["S088"], description: 'A link; the document shows three groups of digits, the newer page also two.' },
  'attachment': { pattern: new RegExp('^(ATC-\\d{4}-\\d{4}-\\d{4}|HAT-\\d{3,4}-\\d{3,4})$', 'u'), examples: ["ATC-1111-2222-3333","HAT-1234-4567"], refers: "Attachment", documented: false, facts: ["S104"], description: 'An attachment; the document shows the prefix ATC, examples of links in the page\'s source HAT with two groups of three or four digits.' },
  'file': { pattern: new RegExp('^FIL-\\d{4}-\\d{4}-\\d{4}$', 'u'), examples: ["FIL-1111-2222-3333"], refers: "File", documented: true, facts: ["S110"], description: 'The metadata of a stored file.' },
  'object': { pattern: new RegExp('^[A-Z]{2,4}(-\\d{3,5}){2,5}$', 'u'), examples: ["PRD-2245-6484"], refers: null, documented: false, facts: ["S095"], description: 'Any object of the platform, such as a product; the document shows one example.' },
  'user': { pattern: new RegExp('^(US?R|TKN|EXT)-\\d{4}-\\d{4}(-\\d{4})?$', 'u'), examples: ["USR-1234-5678"], refers: "Identity", documented: false, facts: [], description: 'A user, or the API token or extension that acts in a user\'s place.' },
  'account': { pattern: new RegExp('^ACC-\\d{4}-\\d{4}(-\\d{4})?$', 'u'), examples: ["ACC-1234-5678"], refers: "Account", documented: false, facts: [], description: 'An account of a client, a vendor or operations; published examples have two or three groups.' },
  'contact': { pattern: new RegExp('^(CTT-\\d{4}-\\d{4}-\\d{4}|CON-\\d{4}-\\d{4})$', 'u'), examples: ["CTT-1234-9876-1234"], refers: "Contact", documented: false, facts: [], description: 'A contact of the notifications API; the contacts page shows the prefix CTT, the vendor\'s app CON.' },
  'case': { pattern: new RegExp('^CAS-\\d{4}-\\d{4}-\\d{4}$', 'u'), examples: ["CAS-1234-5678-9012"], refers: null, documented: false, facts: [], description: 'A support case; its conversation is a chat of type case, no field of a chat points back at it.' },
} as const

/** The name of a kind of ID of softwareone. */
export type IdKind = keyof typeof idKinds

/** A chat; recorded ids have the form of the printed example. Example: `CHT-1111-2222-3333`. */
export type ChatId = `CHT-${string}`

/** Tells whether a value has the form of this kind of ID. */
export function isChatId(value: unknown): value is ChatId {
  return typeof value === 'string' && idKinds['chat'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseChatId(value: unknown): ChatId {
  if (isChatId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as chatId: expected a form like CHT-1111-2222-3333.`)
}

/** A message; the three middle groups are those of its chat's id, the last five digits number up to 100,000 messages. Example: `CMG-1111-2222-3333-99999`. */
export type MessageId = `CMG-${string}`

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
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as messageId: expected a form like CMG-1111-2222-3333-99999.`)
}

/** A participant of a chat; the document shows three groups of four digits, the newer page also a shorter one. Example: `CPT-1111-2222-3333`. */
export type ParticipantId = `CPT-${string}`

/** Tells whether a value has the form of this kind of ID. */
export function isParticipantId(value: unknown): value is ParticipantId {
  return typeof value === 'string' && idKinds['participant'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseParticipantId(value: unknown): ParticipantId {
  if (isParticipantId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as participantId: expected a form like CPT-1111-2222-3333.`)
}

/** A link; the document shows three groups of digits, the newer page also two. Example: `LNK-1111-2222-3333`. */
export type LinkId = `LNK-${string}`

/** Tells whether a value has the form of this kind of ID. */
export function isLinkId(value: unknown): value is LinkId {
  return typeof value === 'string' && idKinds['link'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseLinkId(value: unknown): LinkId {
  if (isLinkId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as linkId: expected a form like LNK-1111-2222-3333.`)
}

/** An attachment; the document shows the prefix ATC, examples of links in the page's source HAT with two groups of three or four digits. Example: `ATC-1111-2222-3333`. */
export type AttachmentId = string

/** Tells whether a value has the form of this kind of ID. */
export function isAttachmentId(value: unknown): value is AttachmentId {
  return typeof value === 'string' && idKinds['attachment'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseAttachmentId(value: unknown): AttachmentId {
  if (isAttachmentId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as attachmentId: expected a form like ATC-1111-2222-3333.`)
}

/** The metadata of a stored file. Example: `FIL-1111-2222-3333`. */
export type FileId = `FIL-${string}`

/** Tells whether a value has the form of this kind of ID. */
export function isFileId(value: unknown): value is FileId {
  return typeof value === 'string' && idKinds['file'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseFileId(value: unknown): FileId {
  if (isFileId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as fileId: expected a form like FIL-1111-2222-3333.`)
}

/** Any object of the platform, such as a product; the document shows one example. Example: `PRD-2245-6484`. */
export type ObjectId = string

/** Tells whether a value has the form of this kind of ID. */
export function isObjectId(value: unknown): value is ObjectId {
  return typeof value === 'string' && idKinds['object'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseObjectId(value: unknown): ObjectId {
  if (isObjectId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as objectId: expected a form like PRD-2245-6484.`)
}

/** A user, or the API token or extension that acts in a user's place. Example: `USR-1234-5678`. */
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
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as userId: expected a form like USR-1234-5678.`)
}

/** An account of a client, a vendor or operations; published examples have two or three groups. Example: `ACC-1234-5678`. */
export type AccountId = `ACC-${string}`

/** Tells whether a value has the form of this kind of ID. */
export function isAccountId(value: unknown): value is AccountId {
  return typeof value === 'string' && idKinds['account'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseAccountId(value: unknown): AccountId {
  if (isAccountId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as accountId: expected a form like ACC-1234-5678.`)
}

/** A contact of the notifications API; the contacts page shows the prefix CTT, the vendor's app CON. Example: `CTT-1234-9876-1234`. */
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
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as contactId: expected a form like CTT-1234-9876-1234.`)
}

/** A support case; its conversation is a chat of type case, no field of a chat points back at it. Example: `CAS-1234-5678-9012`. */
export type CaseId = `CAS-${string}`

/** Tells whether a value has the form of this kind of ID. */
export function isCaseId(value: unknown): value is CaseId {
  return typeof value === 'string' && idKinds['case'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseCaseId(value: unknown): CaseId {
  if (isCaseId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as caseId: expected a form like CAS-1234-5678-9012.`)
}
