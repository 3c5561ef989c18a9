import type { Provider } from '../../generated/index.ts'

/** What a write sets in an object that its answer tells, which later answers then show until it is written again. */
export interface KeptMembers {
  /** JSON pointers into the object. */
  members: readonly string[]
  /** The operations that set them. */
  by: readonly string[]
}

/**
 * What is kept, by component. No document says that a read shows what was written before it; it is what a client would be lost without. The name of a
 * SoftwareOne case is generated, and that of a new file may be cleaned, so that creating either sets nothing here.
 */
export const keptMembers: Partial<Record<Provider, Record<string, KeptMembers>>> = {
  copilot: {
    Message: { members: ['/text'], by: ['sendMessage'] },
    MessageChannelBase: { members: ['/memberIds'], by: ['createMessageChannel'] },
  },
  packagex: {
    Message: { members: ['/text'], by: ['createThreadMessage', 'updateThreadMessage'] },
  },
  softwareone: {
    Attachment: { members: ['/name', '/description'], by: ['updateChatAttachment'] },
    ChatBase: { members: ['/name', '/description'], by: ['updateChat'] },
    Link: { members: ['/url', '/name'], by: ['createChatLink', 'updateChatLink'] },
    MessageBase: { members: ['/content', '/visibility'], by: ['sendChatMessage', 'updateChatMessage'] },
    Participant: { members: ['/muted'], by: ['updateChatParticipant'] },
  },
}
