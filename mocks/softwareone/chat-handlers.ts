import type { Handler } from '../operation.ts'
import { createChat } from './create-chat.ts'
import { answerList, answerOne } from './list.ts'
import { requireChat } from './require.ts'
import { shownParts } from './shown-parts.ts'
import type { SoftwareoneState } from './state.ts'
import { updateChat } from './update-chat.ts'
import { viewChat } from './view-chat.ts'

/** What the operations on chats answer. */
export const chatHandlers = {
  listChats: (state, input) => answerList(input, 'Chat', [...state.chats.values()], (chat) => viewChat(state, chat)),
  createChat: (state, input) => answerOne(null, 'Chat', viewChat(state, createChat(state, input)), 201),
  getChat(state, input) {
    const chat = requireChat(state, input)
    return answerOne(input, 'Chat', viewChat(state, chat), 200, shownParts(chat).lists)
  },
  updateChat(state, input) {
    const chat = requireChat(state, input)
    updateChat(state, chat, input)
    return answerOne(null, 'Chat', viewChat(state, chat))
  },
} as const satisfies Record<string, Handler<SoftwareoneState>>
