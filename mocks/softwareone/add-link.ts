import type { LinkCreate } from '../../generated/softwareone/types.ts'
import { badRequest } from '../problem.ts'
import { note } from './act.ts'
import { newId } from './new-id.ts'
import type { SoftwareoneState } from './state.ts'
import type { StoredChat, StoredLink } from './stored.ts'
import { isVisible } from './visible.ts'

/** Refuses a link that leads nowhere: without address and object, or to a message the chat does not have. */
export function checkLink(state: SoftwareoneState, chat: StoredChat | null, link: LinkCreate, prefix = ''): void {
  if (link.message && (!chat || findMessage(state, chat, link.message.id) === -1)) {
    throw badRequest(`${prefix}message.id`, 'is no message of this chat')
  }
  if ((link.uri ?? link.url ?? link.objectId ?? link.message) === undefined) {
    throw badRequest(`${prefix}uri`, 'A link needs an address, an object or a message.')
  }
  readAddress(link, undefined, prefix)
}

/**
 * The address that a request gives by the API's name or the document's: whoever sends back both has changed the one that is not the present one.
 * @throws {ProblemError} when it gives two new addresses.
 */
export function readAddress(
  { uri, url }: { uri?: string; url?: string },
  present: string | undefined,
  prefix = '',
): string | undefined {
  const [address, other] = [uri, url].filter((one) => one !== undefined && one !== present)
  if (other !== undefined && other !== address) throw badRequest(`${prefix}url`, 'differs from uri')
  return address ?? present
}

/** Adds a link to a chat, or to the message it names or is sent with. */
export function addLink(
  state: SoftwareoneState,
  chat: StoredChat,
  link: LinkCreate,
  sentWith: number | null = null,
): StoredLink {
  const { objectId, name, icon } = link
  const url = readAddress(link, undefined)
  const stored: StoredLink = {
    id: newId(state, 'link'),
    revision: 1,
    message: link.message ? findMessage(state, chat, link.message.id) : sentWith,
    ...(url === undefined ? {} : { url }),
    ...(objectId === undefined ? {} : { objectId }),
    ...(icon === undefined ? {} : { icon }),
    ...(name === undefined ? {} : { name }),
    isDeleted: false,
    audit: {},
  }
  note(state, stored.audit, 'created')
  chat.links.push(stored)
  return stored
}

function findMessage(state: SoftwareoneState, chat: StoredChat, id: string): number {
  return chat.messages.findIndex((message) => message.id === id && isVisible(state, chat, message))
}
