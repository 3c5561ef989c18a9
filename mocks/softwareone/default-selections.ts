import type { Selection } from './select.ts'

/** The objects that have a list of their own. */
export type ListedShape = 'Chat' | 'Participant' | 'Message' | 'Link' | 'Attachment'

const without = (selection: { [name: string]: Selection }, name: string): Selection => {
  const { [name]: _, ...others } = selection
  return others
}

const named = (names: string): { [name: string]: Selection } =>
  Object.fromEntries(names.split(' ').map((name) => [name, 'all']))

const contact: Selection = named('id revision name blockedReason email status identity directories chat')
const message: Selection = named('id revision content visibility isDeleted')

const chat = {
  ...named('id revision icon name description type audit'),
  participants: named('id revision muted status'),
  lastMessage: message,
  attachments: named('id name icon revision file'),
}
const participant = {
  ...named('id revision chat status role identity account unread unreadMessageCount muted audit'),
  contact,
  lastReadMessage: message,
}
const messages = {
  ...named('id revision chat identity content visibility isDeleted audit'),
  sender: named('id revision muted status'),
  links: named('id name icon revision uri url objectId'),
}
const link = { ...named('id revision chat url uri objectId icon name type isDeleted audit'), message }
const attachment = {
  ...named('id revision chat name icon description status isDeleted fileId filename contentType size file audit'),
  message,
}

/** What is shown when nothing is selected: lists leave out audit, and a chat shows short forms and no links. */
export const defaultSelections = {
  Chat: { list: without(chat, 'audit'), one: chat },
  Participant: { list: without(participant, 'audit'), one: participant },
  Message: { list: without(messages, 'audit'), one: messages },
  Link: { list: without(link, 'audit'), one: link },
  Attachment: { list: without(attachment, 'audit'), one: attachment },
} as const satisfies Record<ListedShape, { list: Selection; one: Selection }>
