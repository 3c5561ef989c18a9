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
  'request': { pattern: new RegExp('^\\S+$', 'u'), examples: ["1624422361800Q5uE","3f2b8c1e-9d47-4a6b-8f10-ed9d1b412d29"], refers: null, documented: false, facts: [], description: 'A request, by the ID its sender chose; any form.' },
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

/** A message. The first eight digits are its time of creation in epoch seconds, in hexadecimal; older ones have sixteen digits. Example: `60d2b7d9897380e9d378`. */
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
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as messageId: expected a form like 60d2b7d9897380e9d378.`)
}

/** The place of a message in its thread; no source shows one. Example: `60d2b7d9897380e9d378`. */
export type ThreadKeyId = string

/** Tells whether a value has the form of this kind of ID. */
export function isThreadKeyId(value: unknown): value is ThreadKeyId {
  return typeof value === 'string' && idKinds['thread-key'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseThreadKeyId(value: unknown): ThreadKeyId {
  if (isThreadKeyId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as threadKeyId: expected a form like 60d2b7d9897380e9d378.`)
}

/** A chat of any kind; a group has a decimal one, a user chat a hexadecimal one. Example: `1234`. */
export type ChatId = string

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
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as chatId: expected a form like 1234.`)
}

/** A chat by its type and its id, joined by a hyphen. Example: `group-1234`. */
export type ChatKeyId = string

/** Tells whether a value has the form of this kind of ID. */
export function isChatKeyId(value: unknown): value is ChatKeyId {
  return typeof value === 'string' && idKinds['chat-key'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseChatKeyId(value: unknown): ChatKeyId {
  if (isChatKeyId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as chatKeyId: expected a form like group-1234.`)
}

/** A group. Example: `1234`. */
export type GroupId = string

/** Tells whether a value has the form of this kind of ID. */
export function isGroupId(value: unknown): value is GroupId {
  return typeof value === 'string' && idKinds['group'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseGroupId(value: unknown): GroupId {
  if (isGroupId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as groupId: expected a form like 1234.`)
}

/** A chat with a user. Example: `5e7049961ece389ba6ac`. */
export type UserChatId = string

/** Tells whether a value has the form of this kind of ID. */
export function isUserChatId(value: unknown): value is UserChatId {
  return typeof value === 'string' && idKinds['user-chat'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseUserChatId(value: unknown): UserChatId {
  if (isUserChatId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as userChatId: expected a form like 5e7049961ece389ba6ac.`)
}

/** A channel, which is the whole account of a company. Example: `16440`. */
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
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as channelId: expected a form like 16440.`)
}

/** A manager, a bot or a user; the member beside it says which. Example: `217`. */
export type PersonId = string

/** Tells whether a value has the form of this kind of ID. */
export function isPersonId(value: unknown): value is PersonId {
  return typeof value === 'string' && idKinds['person'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parsePersonId(value: unknown): PersonId {
  if (isPersonId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as personId: expected a form like 217.`)
}

/** A person by type and id, joined by a hyphen. Example: `manager-217`. */
export type PersonKeyId = string

/** Tells whether a value has the form of this kind of ID. */
export function isPersonKeyId(value: unknown): value is PersonKeyId {
  return typeof value === 'string' && idKinds['person-key'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parsePersonKeyId(value: unknown): PersonKeyId {
  if (isPersonKeyId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as personKeyId: expected a form like manager-217.`)
}

/** A manager. Example: `217`. */
export type ManagerId = string

/** Tells whether a value has the form of this kind of ID. */
export function isManagerId(value: unknown): value is ManagerId {
  return typeof value === 'string' && idKinds['manager'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseManagerId(value: unknown): ManagerId {
  if (isManagerId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as managerId: expected a form like 217.`)
}

/** A bot. Example: `10598`. */
export type BotId = string

/** Tells whether a value has the form of this kind of ID. */
export function isBotId(value: unknown): value is BotId {
  return typeof value === 'string' && idKinds['bot'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseBotId(value: unknown): BotId {
  if (isBotId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as botId: expected a form like 10598.`)
}

/** A user. Example: `60d2b7d9a1b2c3d4e5f6`. */
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
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as userId: expected a form like 60d2b7d9a1b2c3d4e5f6.`)
}

/** A user, by the ID the customer's own system gave. Example: `member-77`. */
export type MemberId = string

/** Tells whether a value has the form of this kind of ID. */
export function isMemberId(value: unknown): value is MemberId {
  return typeof value === 'string' && idKinds['member'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseMemberId(value: unknown): MemberId {
  if (isMemberId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as memberId: expected a form like member-77.`)
}

/** A user before they were known. Example: `60d2b7d9a1b2c3d4e5f6`. */
export type VeilId = string

/** Tells whether a value has the form of this kind of ID. */
export function isVeilId(value: unknown): value is VeilId {
  return typeof value === 'string' && idKinds['veil'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseVeilId(value: unknown): VeilId {
  if (isVeilId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as veilId: expected a form like 60d2b7d9a1b2c3d4e5f6.`)
}

/** A user that several were joined into. Example: `60d2b7d9a1b2c3d4e5f6`. */
export type UnifiedUserId = string

/** Tells whether a value has the form of this kind of ID. */
export function isUnifiedUserId(value: unknown): value is UnifiedUserId {
  return typeof value === 'string' && idKinds['unified-user'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseUnifiedUserId(value: unknown): UnifiedUserId {
  if (isUnifiedUserId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as unifiedUserId: expected a form like 60d2b7d9a1b2c3d4e5f6.`)
}

/** The account of a manager. Example: `9001`. */
export type AccountId = string

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
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as accountId: expected a form like 9001.`)
}

/** A request, by the ID its sender chose; any form. Example: `1624422361800Q5uE`. */
export type RequestId = string

/** Tells whether a value has the form of this kind of ID. */
export function isRequestId(value: unknown): value is RequestId {
  return typeof value === 'string' && idKinds['request'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseRequestId(value: unknown): RequestId {
  if (isRequestId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as requestId: expected a form like 1624422361800Q5uE.`)
}

/** An attached file. Example: `60d2b7d9b1a2c3d4e5f6`. */
export type FileId = string

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
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as fileId: expected a form like 60d2b7d9b1a2c3d4e5f6.`)
}

/** The preview of a page. Example: `https://example.com/plan`. */
export type WebPageId = string

/** Tells whether a value has the form of this kind of ID. */
export function isWebPageId(value: unknown): value is WebPageId {
  return typeof value === 'string' && idKinds['web-page'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseWebPageId(value: unknown): WebPageId {
  if (isWebPageId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as webPageId: expected a form like https://example.com/plan.`)
}

/** The thing that made a log entry, of the kind beside it. Example: `1`. */
export type TriggerId = string

/** Tells whether a value has the form of this kind of ID. */
export function isTriggerId(value: unknown): value is TriggerId {
  return typeof value === 'string' && idKinds['trigger'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseTriggerId(value: unknown): TriggerId {
  if (isTriggerId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as triggerId: expected a form like 1.`)
}

/** A question of the profile bot. Example: `60d2b7d9c0ffee000001`. */
export type ProfileBotId = string

/** Tells whether a value has the form of this kind of ID. */
export function isProfileBotId(value: unknown): value is ProfileBotId {
  return typeof value === 'string' && idKinds['profile-bot'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseProfileBotId(value: unknown): ProfileBotId {
  if (isProfileBotId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as profileBotId: expected a form like 60d2b7d9c0ffee000001.`)
}

/** The marketing that sent a message. Example: `1001`. */
export type MarketingId = string

/** Tells whether a value has the form of this kind of ID. */
export function isMarketingId(value: unknown): value is MarketingId {
  return typeof value === 'string' && idKinds['marketing'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseMarketingId(value: unknown): MarketingId {
  if (isMarketingId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as marketingId: expected a form like 1001.`)
}

/** A support bot. Example: `2001`. */
export type SupportBotId = string

/** Tells whether a value has the form of this kind of ID. */
export function isSupportBotId(value: unknown): value is SupportBotId {
  return typeof value === 'string' && idKinds['support-bot'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseSupportBotId(value: unknown): SupportBotId {
  if (isSupportBotId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as supportBotId: expected a form like 2001.`)
}

/** A revision of a support bot. Example: `3001`. */
export type SupportBotRevisionId = string

/** Tells whether a value has the form of this kind of ID. */
export function isSupportBotRevisionId(value: unknown): value is SupportBotRevisionId {
  return typeof value === 'string' && idKinds['support-bot-revision'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseSupportBotRevisionId(value: unknown): SupportBotRevisionId {
  if (isSupportBotRevisionId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as supportBotRevisionId: expected a form like 3001.`)
}

/** A section of the script of a support bot. Example: `hello`. */
export type SupportBotSectionId = string

/** Tells whether a value has the form of this kind of ID. */
export function isSupportBotSectionId(value: unknown): value is SupportBotSectionId {
  return typeof value === 'string' && idKinds['support-bot-section'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseSupportBotSectionId(value: unknown): SupportBotSectionId {
  if (isSupportBotSectionId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as supportBotSectionId: expected a form like hello.`)
}

/** A plugin, the place on a site in which a support bot runs. Example: `4001`. */
export type PluginId = string

/** Tells whether a value has the form of this kind of ID. */
export function isPluginId(value: unknown): value is PluginId {
  return typeof value === 'string' && idKinds['plugin'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parsePluginId(value: unknown): PluginId {
  if (isPluginId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as pluginId: expected a form like 4001.`)
}

/** An automation rule. Example: `5001`. */
export type AutomationRuleId = string

/** Tells whether a value has the form of this kind of ID. */
export function isAutomationRuleId(value: unknown): value is AutomationRuleId {
  return typeof value === 'string' && idKinds['automation-rule'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseAutomationRuleId(value: unknown): AutomationRuleId {
  if (isAutomationRuleId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as automationRuleId: expected a form like 5001.`)
}

/** The name of a group, by which it can be asked for as well. Example: `justGroup`. */
export type GroupNameId = string

/** Tells whether a value has the form of this kind of ID. */
export function isGroupNameId(value: unknown): value is GroupNameId {
  return typeof value === 'string' && idKinds['group-name'].pattern.test(value)
}

/**
 * Gives the value back as this kind of ID.
 * @throws {TypeError} when the value has another form.
 */
export function parseGroupNameId(value: unknown): GroupNameId {
  if (isGroupNameId(value)) return value
  throw new TypeError(`Failed to read ${JSON.stringify(value)} as groupNameId: expected a form like justGroup.`)
}
