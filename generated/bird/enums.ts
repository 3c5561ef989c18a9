// Generated from specs/bird by `npm run generate`. Edit the description instead.

/** The kind of messages a channel sends; `conversational` here, while the use case has `conversation`. The list is closed. Source: B94, B204, B207. */
export const channelMessageType = {
  values: ['promotional', '2fa', 'conversational', 'transactional', 'emergency'] as const,
  extensible: false,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is ChannelMessageTypeValue => (channelMessageType.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of ChannelMessageType. The kind of messages a channel sends; `conversational` here, while the use case has `conversation`. The list is closed. Source: B94, B204, B207. */
export type ChannelMessageTypeValue = 'promotional' | '2fa' | 'conversational' | 'transactional' | 'emergency'

/** How far a channel is set up, and whether it works. The list is closed. Source: B89, B207. */
export const channelStatus = {
  values: ['active', 'pending', 'setting-up', 'failed', 'inactive', 'deleted', 'warning'] as const,
  extensible: false,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is ChannelStatusValue => (channelStatus.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of ChannelStatus. How far a channel is set up, and whether it works. The list is closed. Source: B89, B207. */
export type ChannelStatusValue = 'active' | 'pending' | 'setting-up' | 'failed' | 'inactive' | 'deleted' | 'warning'

/** A kind of identifier format; the document shows one value and no list. The provider may add values. Source: B107. */
export const contactIdentifierFormatType = {
  values: ['none'] as const,
  extensible: true,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is ContactIdentifierFormatTypeValue => (contactIdentifierFormatType.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of ContactIdentifierFormatType. A kind of identifier format; the document shows one value and no list. The provider may add values. Source: B107. */
export type ContactIdentifierFormatTypeValue = 'none'

/** A known value of ContactIdentifierFormatType, or one that the provider has added since. A kind of identifier format; the document shows one value and no list. The provider may add values. Source: B107. */
export type ContactIdentifierFormatTypeOpen = ContactIdentifierFormatTypeValue | (string & {})

/** A protocol to reach a platform's service by. The list is closed. Source: B91, B207. */
export const platformServiceProtocol = {
  values: ['http', 'https'] as const,
  extensible: false,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is PlatformServiceProtocolValue => (platformServiceProtocol.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of PlatformServiceProtocol. A protocol to reach a platform's service by. The list is closed. Source: B91, B207. */
export type PlatformServiceProtocolValue = 'http' | 'https'

/** A version of a platform's service, a string although it looks like a number. The list is closed. Source: B90. */
export const platformServiceVersion = {
  values: ['1.0'] as const,
  extensible: false,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is PlatformServiceVersionValue => (platformServiceVersion.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of PlatformServiceVersion. A version of a platform's service, a string although it looks like a number. The list is closed. Source: B90. */
export type PlatformServiceVersionValue = '1.0'

/** A template engine for messages. The list is closed. Source: B92, B207. */
export const platformTemplateEngine = {
  values: ['default', 'liquid'] as const,
  extensible: false,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is PlatformTemplateEngineValue => (platformTemplateEngine.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of PlatformTemplateEngine. A template engine for messages. The list is closed. Source: B92, B207. */
export type PlatformTemplateEngineValue = 'default' | 'liquid'

/** Who may see a setting; the document shows one value and no list. The provider may add values. Source: B184, B189. */
export const settingVisibility = {
  values: ['public'] as const,
  extensible: true,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is SettingVisibilityValue => (settingVisibility.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of SettingVisibility. Who may see a setting; the document shows one value and no list. The provider may add values. Source: B184, B189. */
export type SettingVisibilityValue = 'public'

/** A known value of SettingVisibility, or one that the provider has added since. Who may see a setting; the document shows one value and no list. The provider may add values. Source: B184, B189. */
export type SettingVisibilityOpen = SettingVisibilityValue | (string & {})

/** A product suite a channel belongs to; the document shows one value and no list. The provider may add values. Source: B106, B194. */
export const suiteType = {
  values: ['marketing'] as const,
  extensible: true,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is SuiteTypeValue => (suiteType.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of SuiteType. A product suite a channel belongs to; the document shows one value and no list. The provider may add values. Source: B106, B194. */
export type SuiteTypeValue = 'marketing'

/** A known value of SuiteType, or one that the provider has added since. A product suite a channel belongs to; the document shows one value and no list. The provider may add values. Source: B106, B194. */
export type SuiteTypeOpen = SuiteTypeValue | (string & {})

/** What a channel is used for; `conversation` here, while the message type has `conversational`. The list is closed. Source: B93, B204, B207. */
export const useCaseType = {
  values: ['transactional', 'marketing', 'conversation'] as const,
  extensible: false,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is UseCaseTypeValue => (useCaseType.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of UseCaseType. What a channel is used for; `conversation` here, while the message type has `conversational`. The list is closed. Source: B93, B204, B207. */
export type UseCaseTypeValue = 'transactional' | 'marketing' | 'conversation'
