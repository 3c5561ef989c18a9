// Generated from specs/channel-talk by `npm run generate`. Edit the description instead.

/** The kind of a block of text. The list is closed. */
export const blockType = {
  values: ['bullets', 'code', 'text'] as const,
  extensible: false,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is BlockTypeValue => (blockType.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of BlockType. The kind of a block of text. The list is closed. */
export type BlockTypeValue = 'bullets' | 'code' | 'text'

/** The colour of a button. The list is closed. */
export const buttonColorVariant = {
  values: ['cobalt', 'green', 'orange', 'red', 'black', 'pink', 'purple'] as const,
  extensible: false,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is ButtonColorVariantValue => (buttonColorVariant.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of ButtonColorVariant. The colour of a button. The list is closed. */
export type ButtonColorVariantValue = 'cobalt' | 'green' | 'orange' | 'red' | 'black' | 'pink' | 'purple'

/** The kind of a chat. The provider may add values. */
export const chatType = {
  values: ['group', 'userChat', 'directChat'] as const,
  extensible: true,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is ChatTypeValue => (chatType.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of ChatType. The kind of a chat. The provider may add values. */
export type ChatTypeValue = 'group' | 'userChat' | 'directChat'

/** A known value of ChatType, or one that the provider has added since. The kind of a chat. The provider may add values. */
export type ChatTypeOpen = ChatTypeValue | (string & {})

/** How a marketing message is shown. The list is closed. */
export const exposureType = {
  values: ['fullScreen'] as const,
  extensible: false,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is ExposureTypeValue => (exposureType.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of ExposureType. How a marketing message is shown. The list is closed. */
export type ExposureTypeValue = 'fullScreen'

/** Who sees a group. The list is closed. */
export const groupScope = {
  values: ['all', 'public', 'private'] as const,
  extensible: false,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is GroupScopeValue => (groupScope.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of GroupScope. Who sees a group. The list is closed. */
export type GroupScopeValue = 'all' | 'public' | 'private'

/** What was done to a chat. The list is closed. */
export const logAction = {
  values: ['changeName', 'changeScope', 'close', 'create', 'invite', 'join', 'assign', 'unassign', 'leave', 'open', 'remove', 'snooze', 'addTags', 'removeTags'] as const,
  extensible: false,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is LogActionValue => (logAction.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of LogAction. What was done to a chat. The list is closed. */
export type LogActionValue = 'changeName' | 'changeScope' | 'close' | 'create' | 'invite' | 'join' | 'assign' | 'unassign' | 'leave' | 'open' | 'remove' | 'snooze' | 'addTags' | 'removeTags'

/** The role of a manager in the channel. The list is closed. */
export const managerRole = {
  values: ['owner', 'member'] as const,
  extensible: false,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is ManagerRoleValue => (managerRole.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of ManagerRole. The role of a manager in the channel. The list is closed. */
export type ManagerRoleValue = 'owner' | 'member'

/** What is special about a message; version 5 knows more of them. `actAsManager`: sent as if by a manager. `doNotPost`: not followed up by text message or email. `doNotSearch`: not found by a search. `doNotSendApp`: not passed on to other messengers. `immutable`: neither changed nor deleted. `private`: seen by managers only. `silent`: notifies nobody unless it is important. The other two are not explained. The provider may add values. */
export const messageOption = {
  values: ['actAsManager', 'displayAsChannel', 'doNotPost', 'doNotSearch', 'doNotSendApp', 'doNotUpdateDesk', 'immutable', 'private', 'silent'] as const,
  extensible: true,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is MessageOptionValue => (messageOption.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of MessageOption. What is special about a message; version 5 knows more of them. `actAsManager`: sent as if by a manager. `doNotPost`: not followed up by text message or email. `doNotSearch`: not found by a search. `doNotSendApp`: not passed on to other messengers. `immutable`: neither changed nor deleted. `private`: seen by managers only. `silent`: notifies nobody unless it is important. The other two are not explained. The provider may add values. */
export type MessageOptionValue = 'actAsManager' | 'displayAsChannel' | 'doNotPost' | 'doNotSearch' | 'doNotSendApp' | 'doNotUpdateDesk' | 'immutable' | 'private' | 'silent'

/** A known value of MessageOption, or one that the provider has added since. What is special about a message; version 5 knows more of them. `actAsManager`: sent as if by a manager. `doNotPost`: not followed up by text message or email. `doNotSearch`: not found by a search. `doNotSendApp`: not passed on to other messengers. `immutable`: neither changed nor deleted. `private`: seen by managers only. `silent`: notifies nobody unless it is important. The other two are not explained. The provider may add values. */
export type MessageOptionOpen = MessageOptionValue | (string & {})

/** How far a message has come. The list is closed. */
export const messageState = {
  values: ['sending', 'sent', 'failed', 'removed'] as const,
  extensible: false,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is MessageStateValue => (messageState.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of MessageState. How far a message has come. The list is closed. */
export type MessageStateValue = 'sending' | 'sent' | 'failed' | 'removed'

/** The kind of a person. The provider may add values. */
export const personType = {
  values: ['manager', 'user', 'bot'] as const,
  extensible: true,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is PersonTypeValue => (personType.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of PersonType. The kind of a person. The provider may add values. */
export type PersonTypeValue = 'manager' | 'user' | 'bot'

/** A known value of PersonType, or one that the provider has added since. The kind of a person. The provider may add values. */
export type PersonTypeOpen = PersonTypeValue | (string & {})

/** Who may open a private file. The list is closed. */
export const privateFileScope = {
  values: ['chat', 'manager', 'channel'] as const,
  extensible: false,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is PrivateFileScopeValue => (privateFileScope.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of PrivateFileScope. Who may open a private file. The list is closed. */
export type PrivateFileScopeValue = 'chat' | 'manager' | 'channel'

/** The type of the values a query compares. The list is closed. */
export const queryType = {
  values: ['boolean', 'date', 'datetime', 'list', 'listOfNumber', 'number', 'string', 'listOfObject'] as const,
  extensible: false,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is QueryTypeValue => (queryType.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of QueryType. The type of the values a query compares. The list is closed. */
export type QueryTypeValue = 'boolean' | 'date' | 'datetime' | 'list' | 'listOfNumber' | 'number' | 'string' | 'listOfObject'

/** The order of messages: ascending, descending (the latest first), or both, which nothing explains. The list is closed. Source: C012, C013, C014, C027, C028, C029, C357. */
export const sortOrder = {
  values: ['asc', 'desc', 'both'] as const,
  extensible: false,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is SortOrderValue => (sortOrder.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of SortOrder. The order of messages: ascending, descending (the latest first), or both, which nothing explains. The list is closed. Source: C012, C013, C014, C027, C028, C029, C357. */
export type SortOrderValue = 'asc' | 'desc' | 'both'

/** When a support bot runs. The list is closed. */
export const supportBotRunMode = {
  values: ['always', 'away', 'inOperation', 'private'] as const,
  extensible: false,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is SupportBotRunModeValue => (supportBotRunMode.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of SupportBotRunMode. When a support bot runs. The list is closed. */
export type SupportBotRunModeValue = 'always' | 'away' | 'inOperation' | 'private'

/** Whether a support bot is being written, runs or was stopped. The list is closed. */
export const supportBotState = {
  values: ['draft', 'active', 'stopped'] as const,
  extensible: false,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is SupportBotStateValue => (supportBotState.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of SupportBotState. Whether a support bot is being written, runs or was stopped. The list is closed. */
export type SupportBotStateValue = 'draft' | 'active' | 'stopped'

/** Which messages of a chat notify a person. The list is closed. */
export const watchLevel = {
  values: ['all', 'info', 'none'] as const,
  extensible: false,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is WatchLevelValue => (watchLevel.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of WatchLevel. Which messages of a chat notify a person. The list is closed. */
export type WatchLevelValue = 'all' | 'info' | 'none'
