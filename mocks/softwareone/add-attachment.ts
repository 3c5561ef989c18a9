import type { MockInput } from '../operation.ts'
import { badRequest } from '../problem.ts'
import { act, note } from './act.ts'
import { newId } from './new-id.ts'
import { readAs, readFile, readText } from './read-input.ts'
import type { SoftwareoneState } from './state.ts'
import type { StoredAttachment, StoredChat } from './stored.ts'

/** Stores an uploaded file as an attachment of a chat; type and size are those of the file. */
export function addAttachment(state: SoftwareoneState, chat: StoredChat, input: MockInput): StoredAttachment {
  const file = readFile(input, 'file')
  if (!file) throw badRequest('file', 'is missing')
  const sent = readJson(readText(input, 'attachment'))
  const { name = file.filename, description } = readAs(sent, 'AttachmentCreate', 'attachment')
  act(state, chat)
  const attachment: StoredAttachment = {
    id: newId(state, 'attachment'),
    revision: 1,
    message: null,
    name,
    ...(description === undefined ? {} : { description }),
    isDeleted: false,
    fileId: newId(state, 'file'),
    filename: file.filename,
    storedAs: file.filename,
    // What is no media type could not be sent back as one.
    contentType: /^[\w.+-]+\/[\w.+-]+( *;.*)?$/.test(file.contentType) ? file.contentType : 'application/octet-stream',
    size: file.data.byteLength,
    data: file.data,
    audit: {},
  }
  note(state, attachment.audit, 'created')
  chat.attachments.push(attachment)
  return attachment
}

function readJson(text: string | undefined): unknown {
  if (text === undefined) throw badRequest('attachment', 'is missing')
  try {
    return JSON.parse(text)
  } catch {
    throw badRequest('attachment', 'is not JSON')
  }
}
