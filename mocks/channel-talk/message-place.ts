import type { Message } from '../../generated/channel-talk/types.ts'

/** Where a message stands: in the main flow, in a thread, or in both. */
export type MessagePlace = Pick<Message, 'mainKey' | 'threadKey' | 'threadMsg' | 'broadcastedMsg' | 'rootMessageId'>

/** The place of a message of the main flow. */
export function mainPlace(id: string): MessagePlace {
  return { mainKey: id }
}

/** The place of a message of a thread; only a broadcasted one has a key in the main flow. */
export function threadPlace(id: string, rootMessageId: string, broadcast: boolean): MessagePlace {
  return {
    ...(broadcast ? { mainKey: id } : {}),
    threadKey: id,
    threadMsg: true,
    broadcastedMsg: broadcast,
    rootMessageId,
  }
}

/** The messages of the main flow. */
export function mainFlow(messages: readonly Message[]): Message[] {
  return messages.filter(({ mainKey }) => mainKey !== undefined)
}

/** The messages of the thread that hangs from a message. */
export function threadOf(messages: readonly Message[], root: string): Message[] {
  return messages.filter(({ rootMessageId }) => rootMessageId === root)
}
