import type { Handler } from '../operation.ts'
import { notFound } from '../problem.ts'
import { act, note } from './act.ts'
import { addAttachment } from './add-attachment.ts'
import { answerFile } from './answer-file.ts'
import { answerList, answerOne } from './list.ts'
import { readAs } from './read-input.ts'
import { requireAttachment, requireChat, requireLive, requireRevision, requireSameId } from './require.ts'
import type { SoftwareoneState } from './state.ts'
import { viewAttachment } from './view-attachment.ts'
import { isPartVisible } from './visible.ts'

/** What the operations on attachments answer. */
export const attachmentHandlers = {
  listChatAttachments(state, input) {
    const chat = requireChat(state, input)
    const visible = chat.attachments.filter(({ message }) => isPartVisible(state, chat, message))
    return answerList(input, 'Attachment', visible, (attachment) => viewAttachment(state, chat, attachment))
  },
  createChatAttachment(state, input) {
    const chat = requireChat(state, input)
    return answerOne(null, 'Attachment', viewAttachment(state, chat, addAttachment(state, chat, input)), 201)
  },
  getChatAttachment(state, input) {
    const chat = requireChat(state, input)
    const attachment = requireAttachment(state, chat, input)
    if (/\bapplication\/json\b/i.test(input.headers['accept'] ?? ''))
      return answerOne(null, 'Attachment', viewAttachment(state, chat, attachment))
    if (attachment.isDeleted) throw notFound('file', attachment.fileId)
    return answerFile(attachment)
  },
  updateChatAttachment(state, input) {
    const chat = requireChat(state, input)
    const attachment = requireAttachment(state, chat, input)
    const { id, revision, name, description, filename } = readAs(input.body, 'AttachmentUpdate')
    requireSameId(attachment, id)
    requireLive('attachment', attachment)
    requireRevision(attachment, revision)
    act(state, chat)
    if (name !== undefined) attachment.name = name
    if (description !== undefined) attachment.description = description
    if (filename !== undefined) attachment.filename = filename
    attachment.revision += 1
    note(state, attachment.audit, 'updated')
    return answerOne(null, 'Attachment', viewAttachment(state, chat, attachment))
  },
  deleteChatAttachment(state, input) {
    const chat = requireChat(state, input)
    const attachment = requireAttachment(state, chat, input)
    if (!attachment.isDeleted) {
      act(state, chat)
      attachment.isDeleted = true
      attachment.revision += 1
      note(state, attachment.audit, 'deleted')
    }
    return { status: 204 }
  },
} as const satisfies Record<string, Handler<SoftwareoneState>>
