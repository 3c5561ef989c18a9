import type { Link } from '../../generated/softwareone/types.ts'
import type { SoftwareoneState } from './state.ts'
import type { StoredChat, StoredLink } from './stored.ts'
import { viewChatReference } from './view-chat.ts'
import { viewMessageReference } from './view-message.ts'
import { optional, viewAudit } from './view-people.ts'

const types: Record<string, string> = { AGR: 'Agreement', ORD: 'Order', PRD: 'Product' }

/** Shows a link; its address under both of its names. */
export function viewLink(state: SoftwareoneState, chat: StoredChat, link: StoredLink): Link {
  const message = link.message === null ? undefined : chat.messages[link.message]
  const { id, ...rest } = viewLinkInMessage(state, link)
  return {
    ...optional('id', id),
    chat: viewChatReference(chat),
    ...optional('message', message && viewMessageReference(message)),
    ...rest,
  }
}

/** Shows a link of a message inside that message. */
export function viewLinkInMessage(
  state: SoftwareoneState,
  { id, revision, url, objectId, icon, name, isDeleted, audit }: StoredLink,
): Link {
  return {
    id,
    revision,
    ...optional('url', url),
    ...optional('uri', url),
    ...optional('objectId', objectId),
    ...optional('icon', icon),
    ...optional('name', name),
    ...optional('type', types[objectId?.slice(0, 3) ?? '']),
    isDeleted,
    audit: viewAudit(state, audit),
  }
}
