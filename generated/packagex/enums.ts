// Generated from specs/packagex by `npm run generate`. Edit the description instead.

/** The type of the object. The document prints `thread`; `channel` is what one expects and is accepted too. The list is closed. Source: T062, T084, T088. */
export const channelObject = {
  values: ['thread', 'channel'] as const,
  extensible: false,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is ChannelObjectValue => (channelObject.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of ChannelObject. The type of the object. The document prints `thread`; `channel` is what one expects and is accepted too. The list is closed. Source: T062, T084, T088. */
export type ChannelObjectValue = 'thread' | 'channel'

/** `text`: written by a subscriber, the usual kind. `meta`: about the thread itself, such as a new subscriber. `tracking_update` and `pickup_reminder`: made by the system to notify the subscribers of a shipment's progress or of a pickup. The provider may add values. Source: T038, T039, T040, T041, T042, T098. */
export const messageType = {
  values: ['text', 'meta', 'tracking_update', 'pickup_reminder'] as const,
  extensible: true,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is MessageTypeValue => (messageType.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of MessageType. `text`: written by a subscriber, the usual kind. `meta`: about the thread itself, such as a new subscriber. `tracking_update` and `pickup_reminder`: made by the system to notify the subscribers of a shipment's progress or of a pickup. The provider may add values. Source: T038, T039, T040, T041, T042, T098. */
export type MessageTypeValue = 'text' | 'meta' | 'tracking_update' | 'pickup_reminder'

/** A known value of MessageType, or one that the provider has added since. `text`: written by a subscriber, the usual kind. `meta`: about the thread itself, such as a new subscriber. `tracking_update` and `pickup_reminder`: made by the system to notify the subscribers of a shipment's progress or of a pickup. The provider may add values. Source: T038, T039, T040, T041, T042, T098. */
export type MessageTypeOpen = MessageTypeValue | (string & {})

/** What the subscriber is and so how it can authenticate to the thread or channel. `user`: a member of the organization. `api_key`: an organization, although the prose says organization. `contact`: nobody of the organization. The list is closed. Source: T052, T053, T094. */
export const subscriberType = {
  values: ['user', 'api_key', 'contact'] as const,
  extensible: false,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is SubscriberTypeValue => (subscriberType.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of SubscriberType. What the subscriber is and so how it can authenticate to the thread or channel. `user`: a member of the organization. `api_key`: an organization, although the prose says organization. `contact`: nobody of the organization. The list is closed. Source: T052, T053, T094. */
export type SubscriberTypeValue = 'user' | 'api_key' | 'contact'
