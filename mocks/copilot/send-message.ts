import type { SendMessageRequest } from '../../generated/copilot/types.ts'
import { badRequest } from '../problem.ts'
import { createIds } from '../world/ids.ts'
import { createWords } from '../world/random.ts'
import type { CopilotChannel } from './channel.ts'
import type { CopilotMessage } from './message.ts'
import { type CopilotState, countWrite } from './state.ts'
import { preciseTime } from './time.ts'
import { keyOwner } from './users.ts'

/** Sends a message for a member of the channel or for the owner of the key; the channel's `updatedAt` stays. */
export function sendMessage(state: CopilotState, channel: CopilotChannel, request: SendMessageRequest): CopilotMessage {
  const { text, senderId = keyOwner(state.users) } = request
  if (request.senderId !== undefined && !channel.memberIds.includes(senderId)) {
    throw badRequest('senderId', 'is not a member of the channel')
  }
  const { time, number } = countWrite(state)
  const now = preciseTime(time, 9, createWords(state.seed, `copilot new message:${number}`))
  const message: CopilotMessage = {
    id: createIds(state.seed).uuid('copilot new message', number),
    object: 'message',
    senderId,
    channelId: channel.id,
    createdAt: now,
    updatedAt: now,
    text,
    // Files cannot be attached through the API, but the preview of a link counts.
    isAttachmentIncluded: /https?:\/\//.test(text),
  }
  state.messages.set(channel.id, [...(state.messages.get(channel.id) ?? []), message])
  state.channels.set(channel.id, { ...channel, lastMessageDate: now })
  return message
}
