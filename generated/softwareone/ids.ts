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

declare const brand: unique symbol

/** A string that was found to be an ID of a kind of softwareone; no other string can stand for it. */
export type BrandedId<Kind extends IdKind> = string & { readonly [brand]: { readonly [Name in Kind]: true } }

/** A chat; recorded ids have the form of the printed example. Example: `CHT-1111-2222-3333`. Source: S004. */
export type ChatId = `CHT-${string}`

/** A {@link ChatId} that {@link isChatId} or {@link parseChatId} has seen; ask for it where no other string may come. A chat; recorded ids have the form of the printed example. Example: `CHT-1111-2222-3333`. Source: S004. */
export type BrandedChatId = ChatId & BrandedId<'chat'>

/** Tells whether a value has the form of this kind of ID. A chat; recorded ids have the form of the printed example. Example: `CHT-1111-2222-3333`. Source: S004. */
export function isChatId(value: unknown): value is BrandedChatId {
  return typeof value === 'string' && idKinds['chat'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A chat; recorded ids have the form of the printed example. Example: `CHT-1111-2222-3333`. Source: S004.
 * @throws {TypeError} when the value has another form.
 */
export function parseChatId(value: unknown): BrandedChatId {
  if (isChatId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as chatId: expected a form like CHT-1111-2222-3333.`)
}

/** A message; the three middle groups are those of its chat's id, the last five digits number up to 100,000 messages. Example: `CMG-1111-2222-3333-99999`. Source: S061, S062, S063, S065. */
export type MessageId = `CMG-${string}`

/** A {@link MessageId} that {@link isMessageId} or {@link parseMessageId} has seen; ask for it where no other string may come. A message; the three middle groups are those of its chat's id, the last five digits number up to 100,000 messages. Example: `CMG-1111-2222-3333-99999`. Source: S061, S062, S063, S065. */
export type BrandedMessageId = MessageId & BrandedId<'message'>

/** Tells whether a value has the form of this kind of ID. A message; the three middle groups are those of its chat's id, the last five digits number up to 100,000 messages. Example: `CMG-1111-2222-3333-99999`. Source: S061, S062, S063, S065. */
export function isMessageId(value: unknown): value is BrandedMessageId {
  return typeof value === 'string' && idKinds['message'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A message; the three middle groups are those of its chat's id, the last five digits number up to 100,000 messages. Example: `CMG-1111-2222-3333-99999`. Source: S061, S062, S063, S065.
 * @throws {TypeError} when the value has another form.
 */
export function parseMessageId(value: unknown): BrandedMessageId {
  if (isMessageId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as messageId: expected a form like CMG-1111-2222-3333-99999.`)
}

/** A participant of a chat; the document shows three groups of four digits, the newer page also a shorter one. Example: `CPT-1111-2222-3333`. Source: S029. */
export type ParticipantId = `CPT-${string}`

/** A {@link ParticipantId} that {@link isParticipantId} or {@link parseParticipantId} has seen; ask for it where no other string may come. A participant of a chat; the document shows three groups of four digits, the newer page also a shorter one. Example: `CPT-1111-2222-3333`. Source: S029. */
export type BrandedParticipantId = ParticipantId & BrandedId<'participant'>

/** Tells whether a value has the form of this kind of ID. A participant of a chat; the document shows three groups of four digits, the newer page also a shorter one. Example: `CPT-1111-2222-3333`. Source: S029. */
export function isParticipantId(value: unknown): value is BrandedParticipantId {
  return typeof value === 'string' && idKinds['participant'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A participant of a chat; the document shows three groups of four digits, the newer page also a shorter one. Example: `CPT-1111-2222-3333`. Source: S029.
 * @throws {TypeError} when the value has another form.
 */
export function parseParticipantId(value: unknown): BrandedParticipantId {
  if (isParticipantId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as participantId: expected a form like CPT-1111-2222-3333.`)
}

/** A link; the document shows three groups of digits, the newer page also two. Example: `LNK-1111-2222-3333`. Source: S088. */
export type LinkId = `LNK-${string}`

/** A {@link LinkId} that {@link isLinkId} or {@link parseLinkId} has seen; ask for it where no other string may come. A link; the document shows three groups of digits, the newer page also two. Example: `LNK-1111-2222-3333`. Source: S088. */
export type BrandedLinkId = LinkId & BrandedId<'link'>

/** Tells whether a value has the form of this kind of ID. A link; the document shows three groups of digits, the newer page also two. Example: `LNK-1111-2222-3333`. Source: S088. */
export function isLinkId(value: unknown): value is BrandedLinkId {
  return typeof value === 'string' && idKinds['link'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A link; the document shows three groups of digits, the newer page also two. Example: `LNK-1111-2222-3333`. Source: S088.
 * @throws {TypeError} when the value has another form.
 */
export function parseLinkId(value: unknown): BrandedLinkId {
  if (isLinkId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as linkId: expected a form like LNK-1111-2222-3333.`)
}

/** An attachment; the document shows the prefix ATC, examples of links in the page's source HAT with two groups of three or four digits. Example: `ATC-1111-2222-3333`. Source: S104. */
export type AttachmentId = string

/** A {@link AttachmentId} that {@link isAttachmentId} or {@link parseAttachmentId} has seen; ask for it where no other string may come. An attachment; the document shows the prefix ATC, examples of links in the page's source HAT with two groups of three or four digits. Example: `ATC-1111-2222-3333`. Source: S104. */
export type BrandedAttachmentId = AttachmentId & BrandedId<'attachment'>

/** Tells whether a value has the form of this kind of ID. An attachment; the document shows the prefix ATC, examples of links in the page's source HAT with two groups of three or four digits. Example: `ATC-1111-2222-3333`. Source: S104. */
export function isAttachmentId(value: unknown): value is BrandedAttachmentId {
  return typeof value === 'string' && idKinds['attachment'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. An attachment; the document shows the prefix ATC, examples of links in the page's source HAT with two groups of three or four digits. Example: `ATC-1111-2222-3333`. Source: S104.
 * @throws {TypeError} when the value has another form.
 */
export function parseAttachmentId(value: unknown): BrandedAttachmentId {
  if (isAttachmentId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as attachmentId: expected a form like ATC-1111-2222-3333.`)
}

/** The metadata of a stored file. Example: `FIL-1111-2222-3333`. Source: S110. */
export type FileId = `FIL-${string}`

/** A {@link FileId} that {@link isFileId} or {@link parseFileId} has seen; ask for it where no other string may come. The metadata of a stored file. Example: `FIL-1111-2222-3333`. Source: S110. */
export type BrandedFileId = FileId & BrandedId<'file'>

/** Tells whether a value has the form of this kind of ID. The metadata of a stored file. Example: `FIL-1111-2222-3333`. Source: S110. */
export function isFileId(value: unknown): value is BrandedFileId {
  return typeof value === 'string' && idKinds['file'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. The metadata of a stored file. Example: `FIL-1111-2222-3333`. Source: S110.
 * @throws {TypeError} when the value has another form.
 */
export function parseFileId(value: unknown): BrandedFileId {
  if (isFileId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as fileId: expected a form like FIL-1111-2222-3333.`)
}

/** Any object of the platform, such as a product; the document shows one example. Example: `PRD-2245-6484`. Source: S095. */
export type ObjectId = string

/** A {@link ObjectId} that {@link isObjectId} or {@link parseObjectId} has seen; ask for it where no other string may come. Any object of the platform, such as a product; the document shows one example. Example: `PRD-2245-6484`. Source: S095. */
export type BrandedObjectId = ObjectId & BrandedId<'object'>

/** Tells whether a value has the form of this kind of ID. Any object of the platform, such as a product; the document shows one example. Example: `PRD-2245-6484`. Source: S095. */
export function isObjectId(value: unknown): value is BrandedObjectId {
  return typeof value === 'string' && idKinds['object'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. Any object of the platform, such as a product; the document shows one example. Example: `PRD-2245-6484`. Source: S095.
 * @throws {TypeError} when the value has another form.
 */
export function parseObjectId(value: unknown): BrandedObjectId {
  if (isObjectId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as objectId: expected a form like PRD-2245-6484.`)
}

/** A user, or the API token or extension that acts in a user's place. Example: `USR-1234-5678`. */
export type UserId = string

/** A {@link UserId} that {@link isUserId} or {@link parseUserId} has seen; ask for it where no other string may come. A user, or the API token or extension that acts in a user's place. Example: `USR-1234-5678`. */
export type BrandedUserId = UserId & BrandedId<'user'>

/** Tells whether a value has the form of this kind of ID. A user, or the API token or extension that acts in a user's place. Example: `USR-1234-5678`. */
export function isUserId(value: unknown): value is BrandedUserId {
  return typeof value === 'string' && idKinds['user'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A user, or the API token or extension that acts in a user's place. Example: `USR-1234-5678`.
 * @throws {TypeError} when the value has another form.
 */
export function parseUserId(value: unknown): BrandedUserId {
  if (isUserId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as userId: expected a form like USR-1234-5678.`)
}

/** An account of a client, a vendor or operations; published examples have two or three groups. Example: `ACC-1234-5678`. */
export type AccountId = `ACC-${string}`

/** A {@link AccountId} that {@link isAccountId} or {@link parseAccountId} has seen; ask for it where no other string may come. An account of a client, a vendor or operations; published examples have two or three groups. Example: `ACC-1234-5678`. */
export type BrandedAccountId = AccountId & BrandedId<'account'>

/** Tells whether a value has the form of this kind of ID. An account of a client, a vendor or operations; published examples have two or three groups. Example: `ACC-1234-5678`. */
export function isAccountId(value: unknown): value is BrandedAccountId {
  return typeof value === 'string' && idKinds['account'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. An account of a client, a vendor or operations; published examples have two or three groups. Example: `ACC-1234-5678`.
 * @throws {TypeError} when the value has another form.
 */
export function parseAccountId(value: unknown): BrandedAccountId {
  if (isAccountId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as accountId: expected a form like ACC-1234-5678.`)
}

/** A contact of the notifications API; the contacts page shows the prefix CTT, the vendor's app CON. Example: `CTT-1234-9876-1234`. */
export type ContactId = string

/** A {@link ContactId} that {@link isContactId} or {@link parseContactId} has seen; ask for it where no other string may come. A contact of the notifications API; the contacts page shows the prefix CTT, the vendor's app CON. Example: `CTT-1234-9876-1234`. */
export type BrandedContactId = ContactId & BrandedId<'contact'>

/** Tells whether a value has the form of this kind of ID. A contact of the notifications API; the contacts page shows the prefix CTT, the vendor's app CON. Example: `CTT-1234-9876-1234`. */
export function isContactId(value: unknown): value is BrandedContactId {
  return typeof value === 'string' && idKinds['contact'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A contact of the notifications API; the contacts page shows the prefix CTT, the vendor's app CON. Example: `CTT-1234-9876-1234`.
 * @throws {TypeError} when the value has another form.
 */
export function parseContactId(value: unknown): BrandedContactId {
  if (isContactId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as contactId: expected a form like CTT-1234-9876-1234.`)
}

/** A support case; its conversation is a chat of type case, no field of a chat points back at it. Example: `CAS-1234-5678-9012`. */
export type CaseId = `CAS-${string}`

/** A {@link CaseId} that {@link isCaseId} or {@link parseCaseId} has seen; ask for it where no other string may come. A support case; its conversation is a chat of type case, no field of a chat points back at it. Example: `CAS-1234-5678-9012`. */
export type BrandedCaseId = CaseId & BrandedId<'case'>

/** Tells whether a value has the form of this kind of ID. A support case; its conversation is a chat of type case, no field of a chat points back at it. Example: `CAS-1234-5678-9012`. */
export function isCaseId(value: unknown): value is BrandedCaseId {
  return typeof value === 'string' && idKinds['case'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A support case; its conversation is a chat of type case, no field of a chat points back at it. Example: `CAS-1234-5678-9012`.
 * @throws {TypeError} when the value has another form.
 */
export function parseCaseId(value: unknown): BrandedCaseId {
  if (isCaseId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as caseId: expected a form like CAS-1234-5678-9012.`)
}
