import type { ProviderMock } from '../operation.ts'
import { handlers } from './handlers.ts'
import { problem } from './problem.ts'
import { loadValidators } from './read-input.ts'
import { createState, type SoftwareoneState } from './state.ts'
import { isPartVisible, isVisible } from './visible.ts'

/** SoftwareOne's helpdesk chats as a mock. */
export const softwareoneMock: ProviderMock<SoftwareoneState> = {
  createState,
  handlers,
  prepareWrite: loadValidators,
  problem,
  ids: (state) => {
    const chats = [...state.chats.values()]
    const links = chats.flatMap((chat) => chat.links.filter(({ message }) => isPartVisible(state, chat, message)))
    return {
      chat: chats.map(({ id }) => id),
      participant: chats.flatMap(({ participants }) => participants.map(({ id }) => id)),
      message: chats.flatMap((chat) =>
        chat.messages.filter((message) => isVisible(state, chat, message)).map(({ id }) => id),
      ),
      link: links.map(({ id }) => id),
      attachment: chats.flatMap((chat) =>
        chat.attachments.filter(({ message }) => isPartVisible(state, chat, message)).map(({ id }) => id),
      ),
      object: links.flatMap(({ objectId }) => (objectId === undefined ? [] : [objectId])),
      contact: [...state.contacts.keys()],
      user: [...state.contacts.values()].map(({ identity }) => identity.id),
      account: [...state.accounts.keys()],
    }
  },
  firstPath: () => '/public/v1/helpdesk/chats',
  keep: [
    'data',
    '$meta',
    'pagination',
    'offset',
    'limit',
    'total',
    'chat',
    'contact',
    'identity',
    'message',
    'sender',
    'lastReadMessage',
    'lastMessage',
    'fileId',
    'Participant.status',
    'ChatReference.type',
    'revision',
    'unread',
    'unreadMessageCount',
  ],
  // What is deleted has no content, wherever it is referred to; an attachment and its file are one thing.
  tied: [
    'MessageBase.content',
    'MessageBase.isDeleted',
    'MessageReference.content',
    'MessageReference.isDeleted',
    'Attachment.size',
    'Attachment.contentType',
    'File.size',
    'File.contentType',
  ],
}
