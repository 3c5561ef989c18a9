import type { Provider } from '../../generated/index.ts'

/** A change that never happens to a member of an object: once it was `from`, it is never `to` again. */
export interface OneWay {
  /** JSON pointer into the object. */
  pointer: string
  from: boolean | string
  to: boolean | string
  /** The facts that say so. */
  facts: readonly string[]
  /** Set to `error` where the document states it, word for word. */
  severity?: 'error'
  /** The operation that makes it `from`, of the object whose ID ends its address. */
  setBy?: string
}

/** A moment or a count of an object that later answers may only tell as later or greater, and never as null again. */
export interface Rising {
  /** JSON pointer into the object. */
  pointer: string
  /** The facts by which it is so. */
  facts: readonly string[]
  /** How many milliseconds earlier a moment may be told, where two clocks may have written it. */
  slack?: number
}

/** What an object says of another that it belongs to: a moment of that is not before one of its own. */
export interface Raises {
  /** JSON pointer to the id of the other, and the component that it is. */
  of: string
  component: string
  /** JSON pointers to the moment that rises in the other, and to the one here. */
  pointer: string
  by: string
}

/** What of an object lasts as long as the object does. */
export interface Lasting {
  /** JSON pointers into the object. */
  fixed: readonly string[]
  oneWay?: readonly OneWay[]
  rising?: readonly Rising[]
  raises?: Raises
  /** JSON pointers to members that may change, of which what was told last is remembered for rules of writes. */
  latest?: readonly string[]
}

/**
 * What lasts, by component. Chosen are the moment of creation and what an object was made in, by or for, where no documented operation
 * can change it: the type of a SoftwareOne chat can be changed by updateChat and a PackageX thread moves between locations, so neither
 * stands here. No document says that these members last, which makes a difference a warning.
 */
export const lasting: Partial<Record<Provider, Record<string, Lasting>>> = {
  bird: {
    Channel: {
      fixed: ['/createdAt', '/platformId', '/connectorId'],
      rising: [{ pointer: '/updatedAt', facts: ['B40'] }],
    },
  },
  'channel-talk': {
    AutomationRule: { fixed: ['/createdAt', '/channelId'] },
    Bot: { fixed: ['/createdAt', '/channelId'] },
    Group: { fixed: ['/createdAt', '/channelId'] },
    Manager: { fixed: ['/createdAt', '/channelId'] },
    Message: { fixed: ['/createdAt', '/channelId', '/chatType', '/chatId', '/personType', '/personId'] },
    SupportBot: { fixed: ['/createdAt', '/channelId'] },
    User: { fixed: ['/createdAt', '/channelId'] },
  },
  copilot: {
    Message: {
      fixed: ['/createdAt', '/channelId', '/senderId'],
      raises: { of: '/channelId', component: 'MessageChannelBase', pointer: '/lastMessageDate', by: '/createdAt' },
    },
    MessageChannelBase: {
      fixed: ['/createdAt', '/membershipType', '/membershipEntityId'],
      rising: [
        { pointer: '/lastMessageDate', facts: ['C32', 'C33'], slack: 2000 },
        { pointer: '/updatedAt', facts: ['C35'] },
      ],
    },
  },
  packagex: {
    Channel: { fixed: [], rising: [{ pointer: '/updated_at', facts: ['T076'] }] },
    Message: {
      fixed: ['/created_at', '/thread_id', '/subscriber_id', '/type'],
      rising: [{ pointer: '/edited_at', facts: ['T024'] }],
    },
    Thread: { fixed: ['/resource_id'], rising: [{ pointer: '/updated_at', facts: ['T019'] }] },
  },
  softwareone: {
    Attachment: {
      fixed: ['/audit/created/at', '/chat/id', '/fileId', '/contentType', '/size'],
      oneWay: [{ pointer: '/isDeleted', from: true, to: false, facts: ['S108'], setBy: 'deleteChatAttachment' }],
    },
    ChatBase: {
      fixed: ['/audit/created/at'],
      rising: [{ pointer: '/revision', facts: ['S005'] }],
      latest: ['/type'],
    },
    Link: {
      fixed: ['/audit/created/at', '/chat/id'],
      oneWay: [{ pointer: '/isDeleted', from: true, to: false, facts: ['S100'], setBy: 'deleteChatLink' }],
    },
    MessageBase: {
      fixed: ['/audit/created/at', '/chat/id', '/sender/id'],
      oneWay: [{ pointer: '/isDeleted', from: true, to: false, facts: ['S077', 'S079'], setBy: 'deleteChatMessage' }],
    },
    Participant: {
      fixed: ['/chat/id'],
      oneWay: [{ pointer: '/status', from: 'deactivated', to: 'active', facts: ['S036'], severity: 'error' }],
    },
  },
}
