// Generated from specs/softwareone by `npm run generate`. Edit the description instead.

/** The state of an account. The provider may add values. */
export const accountStatus = {
  values: ['Active', 'Enabled', 'Disabled'] as const,
  extensible: true,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is AccountStatusValue => (accountStatus.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of AccountStatus. The state of an account. The provider may add values. */
export type AccountStatusValue = 'Active' | 'Enabled' | 'Disabled'

/** A known value of AccountStatus, or one that the provider has added since. The state of an account. The provider may add values. */
export type AccountStatusOpen = AccountStatusValue | (string & {})

/** The role of an account on the platform. The provider may add values. */
export const accountType = {
  values: ['Client', 'Vendor', 'Operations'] as const,
  extensible: true,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is AccountTypeValue => (accountType.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of AccountType. The role of an account on the platform. The provider may add values. */
export type AccountTypeValue = 'Client' | 'Vendor' | 'Operations'

/** A known value of AccountType, or one that the provider has added since. The role of an account on the platform. The provider may add values. */
export type AccountTypeOpen = AccountTypeValue | (string & {})

/** The tag of a case chat. The list is closed. Source: S123. */
export const caseChatRulesType = {
  values: ['case', 'Case'] as const,
  extensible: false,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is CaseChatRulesTypeValue => (caseChatRulesType.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of CaseChatRulesType. The tag of a case chat. The list is closed. Source: S123. */
export type CaseChatRulesTypeValue = 'case' | 'Case'

/** The tag of a channel chat. The list is closed. Source: S123. */
export const channelChatRulesType = {
  values: ['channel', 'Channel'] as const,
  extensible: false,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is ChannelChatRulesTypeValue => (channelChatRulesType.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of ChannelChatRulesType. The tag of a channel chat. The list is closed. Source: S123. */
export type ChannelChatRulesTypeValue = 'channel' | 'Channel'

/** The chat's type; an example on the newer page has Private, which no other list of types knows. The list is closed. */
export const chatReferenceType = {
  values: ['direct', 'group', 'case', 'channel', 'Direct', 'Group', 'Case', 'Channel', 'Private'] as const,
  extensible: false,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is ChatReferenceTypeValue => (chatReferenceType.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of ChatReferenceType. The chat's type; an example on the newer page has Private, which no other list of types knows. The list is closed. */
export type ChatReferenceTypeValue = 'direct' | 'group' | 'case' | 'channel' | 'Direct' | 'Group' | 'Case' | 'Channel' | 'Private'

/** The chat's state, in an example on the newer page only; a chat itself has no status. The provider may add values. */
export const chatReferenceStatus = {
  values: ['Active', 'Archived'] as const,
  extensible: true,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is ChatReferenceStatusValue => (chatReferenceStatus.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of ChatReferenceStatus. The chat's state, in an example on the newer page only; a chat itself has no status. The provider may add values. */
export type ChatReferenceStatusValue = 'Active' | 'Archived'

/** A known value of ChatReferenceStatus, or one that the provider has added since. The chat's state, in an example on the newer page only; a chat itself has no status. The provider may add values. */
export type ChatReferenceStatusOpen = ChatReferenceStatusValue | (string & {})

/** The type of a chat. The document prints its allowed values in lower case, the API sends them with a capital. The list is closed. Source: S017, S125. */
export const chatType = {
  values: ['direct', 'group', 'case', 'channel', 'Direct', 'Group', 'Case', 'Channel'] as const,
  extensible: false,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is ChatTypeValue => (chatType.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of ChatType. The type of a chat. The document prints its allowed values in lower case, the API sends them with a capital. The list is closed. Source: S017, S125. */
export type ChatTypeValue = 'direct' | 'group' | 'case' | 'channel' | 'Direct' | 'Group' | 'Case' | 'Channel'

/** Whether a contact receives notifications. The provider may add values. */
export const contactStatus = {
  values: ['Active', 'Blocked'] as const,
  extensible: true,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is ContactStatusValue => (contactStatus.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of ContactStatus. Whether a contact receives notifications. The provider may add values. */
export type ContactStatusValue = 'Active' | 'Blocked'

/** A known value of ContactStatus, or one that the provider has added since. Whether a contact receives notifications. The provider may add values. */
export type ContactStatusOpen = ContactStatusValue | (string & {})

/** The tag of a direct chat. The list is closed. Source: S123. */
export const directChatRulesType = {
  values: ['direct', 'Direct'] as const,
  extensible: false,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is DirectChatRulesTypeValue => (directChatRulesType.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of DirectChatRulesType. The tag of a direct chat. The list is closed. Source: S123. */
export type DirectChatRulesTypeValue = 'direct' | 'Direct'

/** The tag of a group chat. The list is closed. Source: S123. */
export const groupChatRulesType = {
  values: ['group', 'Group'] as const,
  extensible: false,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is GroupChatRulesTypeValue => (groupChatRulesType.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of GroupChatRulesType. The tag of a group chat. The list is closed. Source: S123. */
export type GroupChatRulesTypeValue = 'group' | 'Group'

/** What kind of actor an identity is. The provider may add values. */
export const identityType = {
  values: ['User', 'ApiToken', 'Extension', 'Service'] as const,
  extensible: true,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is IdentityTypeValue => (identityType.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of IdentityType. What kind of actor an identity is. The provider may add values. */
export type IdentityTypeValue = 'User' | 'ApiToken' | 'Extension' | 'Service'

/** A known value of IdentityType, or one that the provider has added since. What kind of actor an identity is. The provider may add values. */
export type IdentityTypeOpen = IdentityTypeValue | (string & {})

/** Who sees a message: everybody in the chat, or only users of the sender's account. In a channel chat private means draft and public published. The document prints lower case, the API sends capitals. The list is closed. Source: S073, S074, S075, S124. */
export const messageVisibility = {
  values: ['public', 'private', 'Public', 'Private'] as const,
  extensible: false,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is MessageVisibilityValue => (messageVisibility.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of MessageVisibility. Who sees a message: everybody in the chat, or only users of the sender's account. In a channel chat private means draft and public published. The document prints lower case, the API sends capitals. The list is closed. Source: S073, S074, S075, S124. */
export type MessageVisibilityValue = 'public' | 'private' | 'Public' | 'Private'

/** The participant's part in the chat, in examples of the page's source only; no table lists it. The provider may add values. */
export const participantRole = {
  values: ['Admin', 'Contributor'] as const,
  extensible: true,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is ParticipantRoleValue => (participantRole.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of ParticipantRole. The participant's part in the chat, in examples of the page's source only; no table lists it. The provider may add values. */
export type ParticipantRoleValue = 'Admin' | 'Contributor'

/** A known value of ParticipantRole, or one that the provider has added since. The participant's part in the chat, in examples of the page's source only; no table lists it. The provider may add values. */
export type ParticipantRoleOpen = ParticipantRoleValue | (string & {})

/** The participant's part in the chat, in examples of the page's source only; no table lists it. The provider may add values. */
export const participantReferenceRole = {
  values: ['Admin', 'Contributor'] as const,
  extensible: true,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is ParticipantReferenceRoleValue => (participantReferenceRole.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of ParticipantReferenceRole. The participant's part in the chat, in examples of the page's source only; no table lists it. The provider may add values. */
export type ParticipantReferenceRoleValue = 'Admin' | 'Contributor'

/** A known value of ParticipantReferenceRole, or one that the provider has added since. The participant's part in the chat, in examples of the page's source only; no table lists it. The provider may add values. */
export type ParticipantReferenceRoleOpen = ParticipantReferenceRoleValue | (string & {})

/** The state of a participant. Deactivated is the state of an exited participant whose user has left the platform: it never becomes active again. The document mixes lower case and capitals and gives no list of allowed values; the API sends capitals. The provider may add values. Source: S034, S035, S036, S037, S126. */
export const participantStatus = {
  values: ['active', 'exited', 'deactivated', 'Active', 'Exited', 'Deactivated'] as const,
  extensible: true,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is ParticipantStatusValue => (participantStatus.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of ParticipantStatus. The state of a participant. Deactivated is the state of an exited participant whose user has left the platform: it never becomes active again. The document mixes lower case and capitals and gives no list of allowed values; the API sends capitals. The provider may add values. Source: S034, S035, S036, S037, S126. */
export type ParticipantStatusValue = 'active' | 'exited' | 'deactivated' | 'Active' | 'Exited' | 'Deactivated'

/** A known value of ParticipantStatus, or one that the provider has added since. The state of a participant. Deactivated is the state of an exited participant whose user has left the platform: it never becomes active again. The document mixes lower case and capitals and gives no list of allowed values; the API sends capitals. The provider may add values. Source: S034, S035, S036, S037, S126. */
export type ParticipantStatusOpen = ParticipantStatusValue | (string & {})
