// Generated from specs/packagex by `npm run generate`. Edit the description instead.

/** The type of the object. The document prints `thread`; `channel` is what one expects and is accepted too. The list is closed. */
export const channelObject = {
  values: ['thread', 'channel'] as const,
  extensible: false,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is ChannelObjectValue => (channelObject.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of ChannelObject. */
export type ChannelObjectValue = 'thread' | 'channel'

/** `text`: written by a subscriber, the usual kind. `meta`: about the thread itself, such as a new subscriber. `tracking_update` and `pickup_reminder`: made by the system to notify the subscribers of a shipment's progress or of a pickup. The provider may add values. */
export const messageType = {
  values: ['text', 'meta', 'tracking_update', 'pickup_reminder'] as const,
  extensible: true,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is MessageTypeValue => (messageType.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of MessageType. */
export type MessageTypeValue = 'text' | 'meta' | 'tracking_update' | 'pickup_reminder'

/** What the subscriber is and so how it can authenticate to the thread or channel. `user`: a member of the organization. `api_key`: an organization, although the prose says organization. `contact`: nobody of the organization. The list is closed. */
export const subscriberType = {
  values: ['user', 'api_key', 'contact'] as const,
  extensible: false,
  /** Tells whether a value is one of the known values. */
  is: (value: unknown): value is SubscriberTypeValue => (subscriberType.values as readonly unknown[]).includes(value),
} as const

/** One of the known values of SubscriberType. */
export type SubscriberTypeValue = 'user' | 'api_key' | 'contact'
