import type { OperationId } from '../../generated/softwareone/operations.ts'
import type { Scenario } from '../live/scenario.ts'

const chatId = { made: 'chat' } as const
const participant = { chatId, id: { made: 'participant' } } as const
const message = { chatId, id: { made: 'message' } } as const
const link = { chatId, id: { made: 'link' } } as const
const attachment = { chatId, id: { made: 'attachment' } } as const

/** The writes of a live run: all in a group of its own, to which the contact that the user names is added, and which stays. */
export const writes = [
  {
    operationId: 'createChat',
    writes: true,
    body: { type: 'Group', name: 'channel-contracts', description: 'A test.' },
    makes: { chat: '/id' },
    leaves: 'a group chat named "channel-contracts"',
  },
  { operationId: 'getChat', use: { id: chatId } },
  { operationId: 'updateChat', writes: true, use: { id: chatId }, body: { description: 'A changed test.' } },
  {
    operationId: 'addChatParticipants',
    writes: true,
    use: { chatId },
    body: [{ contact: { id: { given: 'contact' } } }],
    makes: { participant: '/data/0/id' },
  },
  { operationId: 'getChatParticipant', use: participant },
  { operationId: 'updateChatParticipant', writes: true, use: participant, body: { muted: true } },
  {
    operationId: 'sendChatMessage',
    writes: true,
    use: { chatId },
    body: { content: 'A test message of channel-contracts.', visibility: 'Public' },
    makes: { message: '/id' },
  },
  { operationId: 'listChatMessages', use: { chatId } },
  { operationId: 'updateChatMessage', writes: true, use: message, body: { content: 'A changed test message.' } },
  {
    operationId: 'createChatLink',
    writes: true,
    use: { chatId },
    body: { name: 'A test', uri: 'https://example.com/test' },
    makes: { link: '/id' },
  },
  { operationId: 'updateChatLink', writes: true, use: link, body: { name: 'A changed test' } },
  {
    operationId: 'createChatAttachment',
    writes: true,
    use: { chatId },
    form: {
      attachment: '{"name":"A test"}',
      file: { filename: 'test.txt', type: 'text/plain', text: 'A test file of channel-contracts.\n' },
    },
    makes: { attachment: '/id' },
  },
  { operationId: 'getChatAttachment', use: attachment },
  { operationId: 'getChatAttachment', use: attachment, accept: 'text/plain' },
  { operationId: 'updateChatAttachment', writes: true, use: attachment, body: { name: 'A changed test' } },
  { operationId: 'deleteChatAttachment', writes: true, use: attachment, undoes: 'attachment' },
  { operationId: 'deleteChatLink', writes: true, use: link, undoes: 'link' },
  { operationId: 'deleteChatMessage', writes: true, use: message, undoes: 'message' },
  { operationId: 'leaveChat', writes: true, use: participant, undoes: 'participant' },
] as const satisfies Scenario<OperationId>
