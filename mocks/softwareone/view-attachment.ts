import type { Attachment } from '../../generated/softwareone/types.ts'
import type { Late } from './late.ts'
import type { SoftwareoneState } from './state.ts'
import type { StoredAttachment, StoredChat } from './stored.ts'
import { viewChatReference } from './view-chat.ts'
import { viewMessageReference } from './view-message.ts'
import { optional, viewAudit } from './view-people.ts'

/** Shows an attachment, its file's data flat and nested; the upload by the platform itself is null. */
export function viewAttachment(
  state: SoftwareoneState,
  chat: StoredChat,
  attachment: StoredAttachment,
): Late<Attachment> {
  const { id, revision, name, description, isDeleted, fileId, filename, storedAs, contentType, size } = attachment
  const icon = contentType.startsWith('image/') ? `/static/attachments/${id}.icon.svg` : null
  return {
    id,
    revision,
    chat: () => viewChatReference(chat),
    message() {
      const message = attachment.message === null ? undefined : chat.messages[attachment.message]
      return message && viewMessageReference(message)
    },
    name,
    icon,
    ...optional('description', description),
    isDeleted,
    fileId,
    filename,
    contentType,
    size,
    file: () => ({
      id: fileId,
      revision: 1,
      name,
      icon,
      filename: storedAs,
      size,
      contentType,
      audit: optional('created', viewAudit(state, attachment.audit).created),
    }),
    audit() {
      const { created, ...later } = viewAudit(state, attachment.audit)
      return { ...(created === undefined ? {} : { created: created.by === null ? null : created }), ...later }
    },
  }
}
