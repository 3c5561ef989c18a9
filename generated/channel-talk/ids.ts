// Generated from specs/channel-talk by `npm run generate`. Edit the description instead.

/** Every kind of ID of channel-talk: its form, an example, the schema it points at, and whether the document itself shows the form. */
export const idKinds = {
  'message': { pattern: new RegExp('^[0-9a-f]{16}(?:[0-9a-f]{4})?$', 'u'), examples: ["60d2b7d9897380e9d378","60d2b7d971ed9f2e"], refers: "Message", documented: false, facts: [], description: 'A message. The first eight digits are its time of creation in epoch seconds, in hexadecimal; older ones have sixteen digits.' },
  'thread-key': { pattern: new RegExp('^\\S+$', 'u'), examples: ["60d2b7d9897380e9d378"], refers: null, documented: false, facts: [], description: 'The place of a message in its thread; no source shows one.' },
  'chat': { pattern: new RegExp('^(?:[0-9]+|[0-9a-f]{20})$', 'u'), examples: ["1234","5e7049961ece389ba6ac"], refers: null, documented: false, facts: [], description: 'A chat of any kind; a group has a decimal one, a user chat a hexadecimal one.' },
  'chat-key': { pattern: new RegExp('^[A-Za-z]+-(?:[0-9]+|[0-9a-f]{20})$', 'u'), examples: ["group-1234","userChat-5e7049961ece389ba6ac"], refers: null, documented: false, facts: [], description: 'A chat by its type and its id, joined by a hyphen.' },
  'group': { pattern: new RegExp('^[0-9]+$', 'u'), examples: ["1234","229923"], refers: "Group", documented: false, facts: [], description: 'A group.' },
  'user-chat': { pattern: new RegExp('^[0-9a-f]{20}$', 'u'), examples: ["5e7049961ece389ba6ac"], refers: null, documented: false, facts: [], description: 'A chat with a user.' },
  'channel': { pattern: new RegExp('^[0-9]+$', 'u'), examples: ["16440"], refers: null, documented: false, facts: [], description: 'A channel, which is the whole account of a company.' },
  'person': { pattern: new RegExp('^(?:[0-9]+|[0-9a-f]{20})$', 'u'), examples: ["217","60d2b7d9a1b2c3d4e5f6"], refers: null, documented: false, facts: [], description: 'A manager, a bot or a user; the member beside it says which.' },
  'person-key': { pattern: new RegExp('^[A-Za-z]+-(?:[0-9]+|[0-9a-f]{20})$', 'u'), examples: ["manager-217"], refers: null, documented: false, facts: [], description: 'A person by type and id, joined by a hyphen.' },
  'manager': { pattern: new RegExp('^[0-9]+$', 'u'), examples: ["217"], refers: "Manager", documented: false, facts: [], description: 'A manager.' },
  'bot': { pattern: new RegExp('^[0-9]+$', 'u'), examples: ["10598"], refers: "Bot", documented: false, facts: [], description: 'A bot.' },
  'user': { pattern: new RegExp('^[0-9a-f]{20}$', 'u'), examples: ["60d2b7d9a1b2c3d4e5f6"], refers: "User", documented: false, facts: [], description: 'A user.' },
  'member': { pattern: new RegExp('^\\S.*$', 'u'), examples: ["member-77"], refers: null, documented: false, facts: [], description: 'A user, by the ID the customer\'s own system gave.' },
  'veil': { pattern: new RegExp('^\\S+$', 'u'), examples: ["60d2b7d9a1b2c3d4e5f6"], refers: null, documented: false, facts: [], description: 'A user before they were known.' },
  'unified-user': { pattern: new RegExp('^\\S+$', 'u'), examples: ["60d2b7d9a1b2c3d4e5f6"], refers: null, documented: false, facts: [], description: 'A user that several were joined into.' },
  'account': { pattern: new RegExp('^\\S+$', 'u'), examples: ["9001"], refers: null, documented: false, facts: [], description: 'The account of a manager.' },
  'request': { pattern: new RegExp('^.+$', 'u'), examples: ["1624422361800Q5uE","3f2b8c1e-9d47-4a6b-8f10-ed9d1b412d29"], refers: null, documented: false, facts: [], description: 'A request, by the ID its sender chose; any form.' },
  'file': { pattern: new RegExp('^\\S+$', 'u'), examples: ["60d2b7d9b1a2c3d4e5f6"], refers: "File", documented: false, facts: [], description: 'An attached file.' },
  'web-page': { pattern: new RegExp('^\\S+$', 'u'), examples: ["https://example.com/plan"], refers: "WebPage", documented: false, facts: [], description: 'The preview of a page.' },
  'trigger': { pattern: new RegExp('^\\S+$', 'u'), examples: ["1"], refers: null, documented: false, facts: [], description: 'The thing that made a log entry, of the kind beside it.' },
  'profile-bot': { pattern: new RegExp('^\\S+$', 'u'), examples: ["60d2b7d9c0ffee000001"], refers: "ProfileBot", documented: false, facts: [], description: 'A question of the profile bot.' },
  'marketing': { pattern: new RegExp('^\\S+$', 'u'), examples: ["1001"], refers: null, documented: false, facts: [], description: 'The marketing that sent a message.' },
  'support-bot': { pattern: new RegExp('^\\S+$', 'u'), examples: ["2001"], refers: "SupportBot", documented: false, facts: [], description: 'A support bot.' },
  'support-bot-revision': { pattern: new RegExp('^\\S+$', 'u'), examples: ["3001"], refers: null, documented: false, facts: [], description: 'A revision of a support bot.' },
  'support-bot-section': { pattern: new RegExp('^\\S+$', 'u'), examples: ["hello"], refers: "DraftSection", documented: false, facts: [], description: 'A section of the script of a support bot.' },
  'plugin': { pattern: new RegExp('^\\S+$', 'u'), examples: ["4001"], refers: null, documented: false, facts: [], description: 'A plugin, the place on a site in which a support bot runs.' },
  'automation-rule': { pattern: new RegExp('^\\S+$', 'u'), examples: ["5001"], refers: "AutomationRule", documented: false, facts: [], description: 'An automation rule.' },
  'group-name': { pattern: new RegExp('^[\\p{L}\\p{N}\\-_()]+$', 'u'), examples: ["justGroup"], refers: "Group", documented: false, facts: [], description: 'The name of a group, by which it can be asked for as well.' },
} as const

/** The name of a kind of ID of channel-talk. */
export type IdKind = keyof typeof idKinds

declare const brand: unique symbol

/** A string that was found to be an ID of a kind of channel-talk; no other string can stand for it. */
export type BrandedId<Kind extends IdKind> = string & { readonly [brand]: { readonly [Name in Kind]: true } }

/** A message. The first eight digits are its time of creation in epoch seconds, in hexadecimal; older ones have sixteen digits. Example: `60d2b7d9897380e9d378`. */
export type MessageId = string

/** A {@link MessageId} that {@link isMessageId} or {@link parseMessageId} has seen; ask for it where no other string may come. A message. The first eight digits are its time of creation in epoch seconds, in hexadecimal; older ones have sixteen digits. Example: `60d2b7d9897380e9d378`. */
export type BrandedMessageId = MessageId & BrandedId<'message'>

/** Tells whether a value has the form of this kind of ID. A message. The first eight digits are its time of creation in epoch seconds, in hexadecimal; older ones have sixteen digits. Example: `60d2b7d9897380e9d378`. */
export function isMessageId(value: unknown): value is BrandedMessageId {
  return typeof value === 'string' && idKinds['message'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A message. The first eight digits are its time of creation in epoch seconds, in hexadecimal; older ones have sixteen digits. Example: `60d2b7d9897380e9d378`.
 * @throws {TypeError} when the value has another form.
 */
export function parseMessageId(value: unknown): BrandedMessageId {
  if (isMessageId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as messageId: expected a form like 60d2b7d9897380e9d378.`)
}

/** The place of a message in its thread; no source shows one. Example: `60d2b7d9897380e9d378`. */
export type ThreadKeyId = string

/** A {@link ThreadKeyId} that {@link isThreadKeyId} or {@link parseThreadKeyId} has seen; ask for it where no other string may come. The place of a message in its thread; no source shows one. Example: `60d2b7d9897380e9d378`. */
export type BrandedThreadKeyId = ThreadKeyId & BrandedId<'thread-key'>

/** Tells whether a value has the form of this kind of ID. The place of a message in its thread; no source shows one. Example: `60d2b7d9897380e9d378`. */
export function isThreadKeyId(value: unknown): value is BrandedThreadKeyId {
  return typeof value === 'string' && idKinds['thread-key'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. The place of a message in its thread; no source shows one. Example: `60d2b7d9897380e9d378`.
 * @throws {TypeError} when the value has another form.
 */
export function parseThreadKeyId(value: unknown): BrandedThreadKeyId {
  if (isThreadKeyId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as threadKeyId: expected a form like 60d2b7d9897380e9d378.`)
}

/** A chat of any kind; a group has a decimal one, a user chat a hexadecimal one. Example: `1234`. */
export type ChatId = string

/** A {@link ChatId} that {@link isChatId} or {@link parseChatId} has seen; ask for it where no other string may come. A chat of any kind; a group has a decimal one, a user chat a hexadecimal one. Example: `1234`. */
export type BrandedChatId = ChatId & BrandedId<'chat'>

/** Tells whether a value has the form of this kind of ID. A chat of any kind; a group has a decimal one, a user chat a hexadecimal one. Example: `1234`. */
export function isChatId(value: unknown): value is BrandedChatId {
  return typeof value === 'string' && idKinds['chat'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A chat of any kind; a group has a decimal one, a user chat a hexadecimal one. Example: `1234`.
 * @throws {TypeError} when the value has another form.
 */
export function parseChatId(value: unknown): BrandedChatId {
  if (isChatId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as chatId: expected a form like 1234.`)
}

/** A chat by its type and its id, joined by a hyphen. Example: `group-1234`. */
export type ChatKeyId = string

/** A {@link ChatKeyId} that {@link isChatKeyId} or {@link parseChatKeyId} has seen; ask for it where no other string may come. A chat by its type and its id, joined by a hyphen. Example: `group-1234`. */
export type BrandedChatKeyId = ChatKeyId & BrandedId<'chat-key'>

/** Tells whether a value has the form of this kind of ID. A chat by its type and its id, joined by a hyphen. Example: `group-1234`. */
export function isChatKeyId(value: unknown): value is BrandedChatKeyId {
  return typeof value === 'string' && idKinds['chat-key'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A chat by its type and its id, joined by a hyphen. Example: `group-1234`.
 * @throws {TypeError} when the value has another form.
 */
export function parseChatKeyId(value: unknown): BrandedChatKeyId {
  if (isChatKeyId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as chatKeyId: expected a form like group-1234.`)
}

/** A group. Example: `1234`. */
export type GroupId = string

/** A {@link GroupId} that {@link isGroupId} or {@link parseGroupId} has seen; ask for it where no other string may come. A group. Example: `1234`. */
export type BrandedGroupId = GroupId & BrandedId<'group'>

/** Tells whether a value has the form of this kind of ID. A group. Example: `1234`. */
export function isGroupId(value: unknown): value is BrandedGroupId {
  return typeof value === 'string' && idKinds['group'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A group. Example: `1234`.
 * @throws {TypeError} when the value has another form.
 */
export function parseGroupId(value: unknown): BrandedGroupId {
  if (isGroupId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as groupId: expected a form like 1234.`)
}

/** A chat with a user. Example: `5e7049961ece389ba6ac`. */
export type UserChatId = string

/** A {@link UserChatId} that {@link isUserChatId} or {@link parseUserChatId} has seen; ask for it where no other string may come. A chat with a user. Example: `5e7049961ece389ba6ac`. */
export type BrandedUserChatId = UserChatId & BrandedId<'user-chat'>

/** Tells whether a value has the form of this kind of ID. A chat with a user. Example: `5e7049961ece389ba6ac`. */
export function isUserChatId(value: unknown): value is BrandedUserChatId {
  return typeof value === 'string' && idKinds['user-chat'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A chat with a user. Example: `5e7049961ece389ba6ac`.
 * @throws {TypeError} when the value has another form.
 */
export function parseUserChatId(value: unknown): BrandedUserChatId {
  if (isUserChatId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as userChatId: expected a form like 5e7049961ece389ba6ac.`)
}

/** A channel, which is the whole account of a company. Example: `16440`. */
export type ChannelId = string

/** A {@link ChannelId} that {@link isChannelId} or {@link parseChannelId} has seen; ask for it where no other string may come. A channel, which is the whole account of a company. Example: `16440`. */
export type BrandedChannelId = ChannelId & BrandedId<'channel'>

/** Tells whether a value has the form of this kind of ID. A channel, which is the whole account of a company. Example: `16440`. */
export function isChannelId(value: unknown): value is BrandedChannelId {
  return typeof value === 'string' && idKinds['channel'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A channel, which is the whole account of a company. Example: `16440`.
 * @throws {TypeError} when the value has another form.
 */
export function parseChannelId(value: unknown): BrandedChannelId {
  if (isChannelId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as channelId: expected a form like 16440.`)
}

/** A manager, a bot or a user; the member beside it says which. Example: `217`. */
export type PersonId = string

/** A {@link PersonId} that {@link isPersonId} or {@link parsePersonId} has seen; ask for it where no other string may come. A manager, a bot or a user; the member beside it says which. Example: `217`. */
export type BrandedPersonId = PersonId & BrandedId<'person'>

/** Tells whether a value has the form of this kind of ID. A manager, a bot or a user; the member beside it says which. Example: `217`. */
export function isPersonId(value: unknown): value is BrandedPersonId {
  return typeof value === 'string' && idKinds['person'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A manager, a bot or a user; the member beside it says which. Example: `217`.
 * @throws {TypeError} when the value has another form.
 */
export function parsePersonId(value: unknown): BrandedPersonId {
  if (isPersonId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as personId: expected a form like 217.`)
}

/** A person by type and id, joined by a hyphen. Example: `manager-217`. */
export type PersonKeyId = string

/** A {@link PersonKeyId} that {@link isPersonKeyId} or {@link parsePersonKeyId} has seen; ask for it where no other string may come. A person by type and id, joined by a hyphen. Example: `manager-217`. */
export type BrandedPersonKeyId = PersonKeyId & BrandedId<'person-key'>

/** Tells whether a value has the form of this kind of ID. A person by type and id, joined by a hyphen. Example: `manager-217`. */
export function isPersonKeyId(value: unknown): value is BrandedPersonKeyId {
  return typeof value === 'string' && idKinds['person-key'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A person by type and id, joined by a hyphen. Example: `manager-217`.
 * @throws {TypeError} when the value has another form.
 */
export function parsePersonKeyId(value: unknown): BrandedPersonKeyId {
  if (isPersonKeyId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as personKeyId: expected a form like manager-217.`)
}

/** A manager. Example: `217`. */
export type ManagerId = string

/** A {@link ManagerId} that {@link isManagerId} or {@link parseManagerId} has seen; ask for it where no other string may come. A manager. Example: `217`. */
export type BrandedManagerId = ManagerId & BrandedId<'manager'>

/** Tells whether a value has the form of this kind of ID. A manager. Example: `217`. */
export function isManagerId(value: unknown): value is BrandedManagerId {
  return typeof value === 'string' && idKinds['manager'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A manager. Example: `217`.
 * @throws {TypeError} when the value has another form.
 */
export function parseManagerId(value: unknown): BrandedManagerId {
  if (isManagerId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as managerId: expected a form like 217.`)
}

/** A bot. Example: `10598`. */
export type BotId = string

/** A {@link BotId} that {@link isBotId} or {@link parseBotId} has seen; ask for it where no other string may come. A bot. Example: `10598`. */
export type BrandedBotId = BotId & BrandedId<'bot'>

/** Tells whether a value has the form of this kind of ID. A bot. Example: `10598`. */
export function isBotId(value: unknown): value is BrandedBotId {
  return typeof value === 'string' && idKinds['bot'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A bot. Example: `10598`.
 * @throws {TypeError} when the value has another form.
 */
export function parseBotId(value: unknown): BrandedBotId {
  if (isBotId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as botId: expected a form like 10598.`)
}

/** A user. Example: `60d2b7d9a1b2c3d4e5f6`. */
export type UserId = string

/** A {@link UserId} that {@link isUserId} or {@link parseUserId} has seen; ask for it where no other string may come. A user. Example: `60d2b7d9a1b2c3d4e5f6`. */
export type BrandedUserId = UserId & BrandedId<'user'>

/** Tells whether a value has the form of this kind of ID. A user. Example: `60d2b7d9a1b2c3d4e5f6`. */
export function isUserId(value: unknown): value is BrandedUserId {
  return typeof value === 'string' && idKinds['user'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A user. Example: `60d2b7d9a1b2c3d4e5f6`.
 * @throws {TypeError} when the value has another form.
 */
export function parseUserId(value: unknown): BrandedUserId {
  if (isUserId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as userId: expected a form like 60d2b7d9a1b2c3d4e5f6.`)
}

/** A user, by the ID the customer's own system gave. Example: `member-77`. */
export type MemberId = string

/** A {@link MemberId} that {@link isMemberId} or {@link parseMemberId} has seen; ask for it where no other string may come. A user, by the ID the customer's own system gave. Example: `member-77`. */
export type BrandedMemberId = MemberId & BrandedId<'member'>

/** Tells whether a value has the form of this kind of ID. A user, by the ID the customer's own system gave. Example: `member-77`. */
export function isMemberId(value: unknown): value is BrandedMemberId {
  return typeof value === 'string' && idKinds['member'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A user, by the ID the customer's own system gave. Example: `member-77`.
 * @throws {TypeError} when the value has another form.
 */
export function parseMemberId(value: unknown): BrandedMemberId {
  if (isMemberId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as memberId: expected a form like member-77.`)
}

/** A user before they were known. Example: `60d2b7d9a1b2c3d4e5f6`. */
export type VeilId = string

/** A {@link VeilId} that {@link isVeilId} or {@link parseVeilId} has seen; ask for it where no other string may come. A user before they were known. Example: `60d2b7d9a1b2c3d4e5f6`. */
export type BrandedVeilId = VeilId & BrandedId<'veil'>

/** Tells whether a value has the form of this kind of ID. A user before they were known. Example: `60d2b7d9a1b2c3d4e5f6`. */
export function isVeilId(value: unknown): value is BrandedVeilId {
  return typeof value === 'string' && idKinds['veil'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A user before they were known. Example: `60d2b7d9a1b2c3d4e5f6`.
 * @throws {TypeError} when the value has another form.
 */
export function parseVeilId(value: unknown): BrandedVeilId {
  if (isVeilId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as veilId: expected a form like 60d2b7d9a1b2c3d4e5f6.`)
}

/** A user that several were joined into. Example: `60d2b7d9a1b2c3d4e5f6`. */
export type UnifiedUserId = string

/** A {@link UnifiedUserId} that {@link isUnifiedUserId} or {@link parseUnifiedUserId} has seen; ask for it where no other string may come. A user that several were joined into. Example: `60d2b7d9a1b2c3d4e5f6`. */
export type BrandedUnifiedUserId = UnifiedUserId & BrandedId<'unified-user'>

/** Tells whether a value has the form of this kind of ID. A user that several were joined into. Example: `60d2b7d9a1b2c3d4e5f6`. */
export function isUnifiedUserId(value: unknown): value is BrandedUnifiedUserId {
  return typeof value === 'string' && idKinds['unified-user'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A user that several were joined into. Example: `60d2b7d9a1b2c3d4e5f6`.
 * @throws {TypeError} when the value has another form.
 */
export function parseUnifiedUserId(value: unknown): BrandedUnifiedUserId {
  if (isUnifiedUserId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as unifiedUserId: expected a form like 60d2b7d9a1b2c3d4e5f6.`)
}

/** The account of a manager. Example: `9001`. */
export type AccountId = string

/** A {@link AccountId} that {@link isAccountId} or {@link parseAccountId} has seen; ask for it where no other string may come. The account of a manager. Example: `9001`. */
export type BrandedAccountId = AccountId & BrandedId<'account'>

/** Tells whether a value has the form of this kind of ID. The account of a manager. Example: `9001`. */
export function isAccountId(value: unknown): value is BrandedAccountId {
  return typeof value === 'string' && idKinds['account'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. The account of a manager. Example: `9001`.
 * @throws {TypeError} when the value has another form.
 */
export function parseAccountId(value: unknown): BrandedAccountId {
  if (isAccountId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as accountId: expected a form like 9001.`)
}

/** A request, by the ID its sender chose; any form. Example: `1624422361800Q5uE`. */
export type RequestId = string

/** A {@link RequestId} that {@link isRequestId} or {@link parseRequestId} has seen; ask for it where no other string may come. A request, by the ID its sender chose; any form. Example: `1624422361800Q5uE`. */
export type BrandedRequestId = RequestId & BrandedId<'request'>

/** Tells whether a value has the form of this kind of ID. A request, by the ID its sender chose; any form. Example: `1624422361800Q5uE`. */
export function isRequestId(value: unknown): value is BrandedRequestId {
  return typeof value === 'string' && idKinds['request'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A request, by the ID its sender chose; any form. Example: `1624422361800Q5uE`.
 * @throws {TypeError} when the value has another form.
 */
export function parseRequestId(value: unknown): BrandedRequestId {
  if (isRequestId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as requestId: expected a form like 1624422361800Q5uE.`)
}

/** An attached file. Example: `60d2b7d9b1a2c3d4e5f6`. */
export type FileId = string

/** A {@link FileId} that {@link isFileId} or {@link parseFileId} has seen; ask for it where no other string may come. An attached file. Example: `60d2b7d9b1a2c3d4e5f6`. */
export type BrandedFileId = FileId & BrandedId<'file'>

/** Tells whether a value has the form of this kind of ID. An attached file. Example: `60d2b7d9b1a2c3d4e5f6`. */
export function isFileId(value: unknown): value is BrandedFileId {
  return typeof value === 'string' && idKinds['file'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. An attached file. Example: `60d2b7d9b1a2c3d4e5f6`.
 * @throws {TypeError} when the value has another form.
 */
export function parseFileId(value: unknown): BrandedFileId {
  if (isFileId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as fileId: expected a form like 60d2b7d9b1a2c3d4e5f6.`)
}

/** The preview of a page. Example: `https://example.com/plan`. */
export type WebPageId = string

/** A {@link WebPageId} that {@link isWebPageId} or {@link parseWebPageId} has seen; ask for it where no other string may come. The preview of a page. Example: `https://example.com/plan`. */
export type BrandedWebPageId = WebPageId & BrandedId<'web-page'>

/** Tells whether a value has the form of this kind of ID. The preview of a page. Example: `https://example.com/plan`. */
export function isWebPageId(value: unknown): value is BrandedWebPageId {
  return typeof value === 'string' && idKinds['web-page'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. The preview of a page. Example: `https://example.com/plan`.
 * @throws {TypeError} when the value has another form.
 */
export function parseWebPageId(value: unknown): BrandedWebPageId {
  if (isWebPageId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as webPageId: expected a form like https://example.com/plan.`)
}

/** The thing that made a log entry, of the kind beside it. Example: `1`. */
export type TriggerId = string

/** A {@link TriggerId} that {@link isTriggerId} or {@link parseTriggerId} has seen; ask for it where no other string may come. The thing that made a log entry, of the kind beside it. Example: `1`. */
export type BrandedTriggerId = TriggerId & BrandedId<'trigger'>

/** Tells whether a value has the form of this kind of ID. The thing that made a log entry, of the kind beside it. Example: `1`. */
export function isTriggerId(value: unknown): value is BrandedTriggerId {
  return typeof value === 'string' && idKinds['trigger'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. The thing that made a log entry, of the kind beside it. Example: `1`.
 * @throws {TypeError} when the value has another form.
 */
export function parseTriggerId(value: unknown): BrandedTriggerId {
  if (isTriggerId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as triggerId: expected a form like 1.`)
}

/** A question of the profile bot. Example: `60d2b7d9c0ffee000001`. */
export type ProfileBotId = string

/** A {@link ProfileBotId} that {@link isProfileBotId} or {@link parseProfileBotId} has seen; ask for it where no other string may come. A question of the profile bot. Example: `60d2b7d9c0ffee000001`. */
export type BrandedProfileBotId = ProfileBotId & BrandedId<'profile-bot'>

/** Tells whether a value has the form of this kind of ID. A question of the profile bot. Example: `60d2b7d9c0ffee000001`. */
export function isProfileBotId(value: unknown): value is BrandedProfileBotId {
  return typeof value === 'string' && idKinds['profile-bot'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A question of the profile bot. Example: `60d2b7d9c0ffee000001`.
 * @throws {TypeError} when the value has another form.
 */
export function parseProfileBotId(value: unknown): BrandedProfileBotId {
  if (isProfileBotId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as profileBotId: expected a form like 60d2b7d9c0ffee000001.`)
}

/** The marketing that sent a message. Example: `1001`. */
export type MarketingId = string

/** A {@link MarketingId} that {@link isMarketingId} or {@link parseMarketingId} has seen; ask for it where no other string may come. The marketing that sent a message. Example: `1001`. */
export type BrandedMarketingId = MarketingId & BrandedId<'marketing'>

/** Tells whether a value has the form of this kind of ID. The marketing that sent a message. Example: `1001`. */
export function isMarketingId(value: unknown): value is BrandedMarketingId {
  return typeof value === 'string' && idKinds['marketing'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. The marketing that sent a message. Example: `1001`.
 * @throws {TypeError} when the value has another form.
 */
export function parseMarketingId(value: unknown): BrandedMarketingId {
  if (isMarketingId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as marketingId: expected a form like 1001.`)
}

/** A support bot. Example: `2001`. */
export type SupportBotId = string

/** A {@link SupportBotId} that {@link isSupportBotId} or {@link parseSupportBotId} has seen; ask for it where no other string may come. A support bot. Example: `2001`. */
export type BrandedSupportBotId = SupportBotId & BrandedId<'support-bot'>

/** Tells whether a value has the form of this kind of ID. A support bot. Example: `2001`. */
export function isSupportBotId(value: unknown): value is BrandedSupportBotId {
  return typeof value === 'string' && idKinds['support-bot'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A support bot. Example: `2001`.
 * @throws {TypeError} when the value has another form.
 */
export function parseSupportBotId(value: unknown): BrandedSupportBotId {
  if (isSupportBotId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as supportBotId: expected a form like 2001.`)
}

/** A revision of a support bot. Example: `3001`. */
export type SupportBotRevisionId = string

/** A {@link SupportBotRevisionId} that {@link isSupportBotRevisionId} or {@link parseSupportBotRevisionId} has seen; ask for it where no other string may come. A revision of a support bot. Example: `3001`. */
export type BrandedSupportBotRevisionId = SupportBotRevisionId & BrandedId<'support-bot-revision'>

/** Tells whether a value has the form of this kind of ID. A revision of a support bot. Example: `3001`. */
export function isSupportBotRevisionId(value: unknown): value is BrandedSupportBotRevisionId {
  return typeof value === 'string' && idKinds['support-bot-revision'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A revision of a support bot. Example: `3001`.
 * @throws {TypeError} when the value has another form.
 */
export function parseSupportBotRevisionId(value: unknown): BrandedSupportBotRevisionId {
  if (isSupportBotRevisionId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as supportBotRevisionId: expected a form like 3001.`)
}

/** A section of the script of a support bot. Example: `hello`. */
export type SupportBotSectionId = string

/** A {@link SupportBotSectionId} that {@link isSupportBotSectionId} or {@link parseSupportBotSectionId} has seen; ask for it where no other string may come. A section of the script of a support bot. Example: `hello`. */
export type BrandedSupportBotSectionId = SupportBotSectionId & BrandedId<'support-bot-section'>

/** Tells whether a value has the form of this kind of ID. A section of the script of a support bot. Example: `hello`. */
export function isSupportBotSectionId(value: unknown): value is BrandedSupportBotSectionId {
  return typeof value === 'string' && idKinds['support-bot-section'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A section of the script of a support bot. Example: `hello`.
 * @throws {TypeError} when the value has another form.
 */
export function parseSupportBotSectionId(value: unknown): BrandedSupportBotSectionId {
  if (isSupportBotSectionId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as supportBotSectionId: expected a form like hello.`)
}

/** A plugin, the place on a site in which a support bot runs. Example: `4001`. */
export type PluginId = string

/** A {@link PluginId} that {@link isPluginId} or {@link parsePluginId} has seen; ask for it where no other string may come. A plugin, the place on a site in which a support bot runs. Example: `4001`. */
export type BrandedPluginId = PluginId & BrandedId<'plugin'>

/** Tells whether a value has the form of this kind of ID. A plugin, the place on a site in which a support bot runs. Example: `4001`. */
export function isPluginId(value: unknown): value is BrandedPluginId {
  return typeof value === 'string' && idKinds['plugin'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. A plugin, the place on a site in which a support bot runs. Example: `4001`.
 * @throws {TypeError} when the value has another form.
 */
export function parsePluginId(value: unknown): BrandedPluginId {
  if (isPluginId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as pluginId: expected a form like 4001.`)
}

/** An automation rule. Example: `5001`. */
export type AutomationRuleId = string

/** A {@link AutomationRuleId} that {@link isAutomationRuleId} or {@link parseAutomationRuleId} has seen; ask for it where no other string may come. An automation rule. Example: `5001`. */
export type BrandedAutomationRuleId = AutomationRuleId & BrandedId<'automation-rule'>

/** Tells whether a value has the form of this kind of ID. An automation rule. Example: `5001`. */
export function isAutomationRuleId(value: unknown): value is BrandedAutomationRuleId {
  return typeof value === 'string' && idKinds['automation-rule'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. An automation rule. Example: `5001`.
 * @throws {TypeError} when the value has another form.
 */
export function parseAutomationRuleId(value: unknown): BrandedAutomationRuleId {
  if (isAutomationRuleId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as automationRuleId: expected a form like 5001.`)
}

/** The name of a group, by which it can be asked for as well. Example: `justGroup`. */
export type GroupNameId = string

/** A {@link GroupNameId} that {@link isGroupNameId} or {@link parseGroupNameId} has seen; ask for it where no other string may come. The name of a group, by which it can be asked for as well. Example: `justGroup`. */
export type BrandedGroupNameId = GroupNameId & BrandedId<'group-name'>

/** Tells whether a value has the form of this kind of ID. The name of a group, by which it can be asked for as well. Example: `justGroup`. */
export function isGroupNameId(value: unknown): value is BrandedGroupNameId {
  return typeof value === 'string' && idKinds['group-name'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID. The name of a group, by which it can be asked for as well. Example: `justGroup`.
 * @throws {TypeError} when the value has another form.
 */
export function parseGroupNameId(value: unknown): BrandedGroupNameId {
  if (isGroupNameId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as groupNameId: expected a form like justGroup.`)
}
