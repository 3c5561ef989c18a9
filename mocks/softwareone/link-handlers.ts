import type { Handler } from '../operation.ts'
import { act, note } from './act.ts'
import { addLink, checkLink, readAddress } from './add-link.ts'
import { answerList, answerOne } from './list.ts'
import { readAs } from './read-input.ts'
import { requireChat, requireLink, requireLive, requireRevision, requireSameId } from './require.ts'
import type { SoftwareoneState } from './state.ts'
import { viewLink } from './view-link.ts'
import { isPartVisible } from './visible.ts'

/** What the operations on links answer. */
export const linkHandlers = {
  listChatLinks(state, input) {
    const chat = requireChat(state, input)
    const visible = chat.links.filter(({ message }) => isPartVisible(state, chat, message))
    return answerList(input, 'Link', visible, (link) => viewLink(state, chat, link))
  },
  createChatLink(state, input) {
    const chat = requireChat(state, input)
    const body = readAs(input.body, 'LinkCreate')
    checkLink(state, chat, body)
    act(state, chat)
    return answerOne(null, 'Link', viewLink(state, chat, addLink(state, chat, body)), 201)
  },
  updateChatLink(state, input) {
    const chat = requireChat(state, input)
    const link = requireLink(state, chat, input)
    const body = readAs(input.body, 'LinkUpdate')
    requireSameId(link, body.id)
    requireLive('link', link)
    requireRevision(link, body.revision)
    const { objectId, name, icon } = body
    const url = readAddress(body, link.url)
    act(state, chat)
    if (url !== undefined) link.url = url
    if (objectId !== undefined) link.objectId = objectId
    if (name !== undefined) link.name = name
    if (icon !== undefined) link.icon = icon
    link.revision += 1
    note(state, link.audit, 'updated')
    return answerOne(null, 'Link', viewLink(state, chat, link))
  },
  deleteChatLink(state, input) {
    const chat = requireChat(state, input)
    const link = requireLink(state, chat, input)
    if (!link.isDeleted) {
      act(state, chat)
      link.isDeleted = true
      link.revision += 1
      note(state, link.audit, 'deleted')
    }
    return { status: 204 }
  },
} as const satisfies Record<string, Handler<SoftwareoneState>>
