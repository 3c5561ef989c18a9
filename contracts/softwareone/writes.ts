import type { OperationId } from '../../generated/softwareone/operations.ts'
import type { Told, Writes } from '../written.ts'

const same = (...pointers: string[]): Told[] => pointers.map((pointer) => ({ body: pointer, answer: pointer }))

const ofTypes = (told: readonly Told[], ...is: string[]): Told[] =>
  told.map((one) => ({ ...one, when: { body: '/type', is } }))

/** What the answers to SoftwareOne's writes tell of what was written. The name of a case is generated, and a group of two may come back as the direct chat of both. */
export const writes: Writes<OperationId> = {
  createChat: [
    ...ofTypes(same('/type'), 'direct', 'case', 'channel'),
    ...ofTypes(same('/name', '/description'), 'group', 'channel'),
    ...same('/lastMessage/content'),
  ],
  updateChat: same('/type', '/name', '/description'),
  updateChatParticipant: same('/status', '/muted', '/lastReadMessage/id'),
  sendChatMessage: same('/content', '/visibility'),
  updateChatMessage: same('/content', '/visibility'),
  createChatLink: same('/url', '/uri', '/objectId', '/name', '/message/id'),
  updateChatLink: same('/url', '/uri', '/objectId', '/name'),
  updateChatAttachment: same('/name', '/description', '/filename'),
}
