import type { OperationId } from '../../generated/softwareone/operations.ts'
import type { Told, Writes } from '../written.ts'

const same = (...pointers: string[]): Told[] => pointers.map((pointer) => ({ body: pointer, answer: pointer }))

/** What the answers to SoftwareOne's writes tell of what was written. The name of a case is generated, so no case is asked for one. */
export const writes: Writes<OperationId> = {
  createChat: same('/type', '/name', '/description', '/lastMessage/content'),
  updateChat: same('/type', '/name', '/description'),
  updateChatParticipant: same('/status', '/muted', '/lastReadMessage/id'),
  sendChatMessage: same('/content', '/visibility'),
  updateChatMessage: same('/content', '/visibility'),
  createChatLink: same('/url', '/uri', '/objectId', '/name', '/message/id'),
  updateChatLink: same('/url', '/uri', '/objectId', '/name'),
  updateChatAttachment: same('/name', '/description', '/filename'),
}
