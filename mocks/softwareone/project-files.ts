import type { WorldMessage } from '../world/types.ts'
import { type Counted, newId } from './new-id.ts'
import type { StoredChat } from './stored.ts'

const minute = 60_000

/** Adds the links of a world message to its chat; every fourth also names an object, some were deleted since. */
export function projectLinks(
  counted: Counted,
  message: WorldMessage,
  chat: StoredChat,
  number: number,
  by: string | null,
): void {
  for (const { url, title } of message.links) {
    const turn = counted.counters.link ?? 0
    const isDeleted = turn % 10 === 9
    chat.links.push({
      id: newId(counted, 'link'),
      revision: isDeleted ? 2 : 1,
      message: number,
      url,
      ...(turn % 4 === 1 ? { objectId: newId(counted, 'order') } : {}),
      ...(turn % 3 === 0 ? {} : { icon: turn % 3 === 1 ? null : '/static/links/page.icon.svg' }),
      ...(turn % 5 === 4 ? {} : { name: title }),
      isDeleted,
      audit: {
        created: { at: message.sentAt, by },
        ...(isDeleted ? { deleted: { at: message.sentAt + minute, by } } : {}),
      },
    })
  }
}

/** Adds the files of a world message to its chat; some were renamed or deleted since. */
export function projectAttachments(
  counted: Counted,
  message: WorldMessage,
  chat: StoredChat,
  number: number,
  by: string | null,
): void {
  for (const { name, contentType, size } of message.attachments) {
    const turn = counted.counters.attachment ?? 0
    const isDeleted = turn % 10 === 9
    const renamed = turn % 6 === 2
    chat.attachments.push({
      id: newId(counted, 'attachment'),
      revision: 1 + Number(isDeleted) + Number(renamed),
      message: number,
      name: name.replace(/\.\w+$/, '').replaceAll('-', ' '),
      ...(turn % 3 === 0 ? {} : { description: turn % 3 === 1 ? null : `Sent with message ${number + 1}.` }),
      isDeleted,
      fileId: newId(counted, 'file'),
      filename: renamed ? `final-${name}` : name,
      storedAs: name,
      contentType,
      size,
      data: null,
      audit: {
        created: { at: message.sentAt, by },
        ...(renamed ? { updated: { at: message.sentAt + minute / 2, by } } : {}),
        ...(isDeleted ? { deleted: { at: message.sentAt + minute, by } } : {}),
      },
    })
  }
}

/** Adds the guidelines that the platform itself puts into every channel. */
export function projectGuidelines(counted: Counted, chat: StoredChat, at: number): void {
  chat.attachments.push({
    id: newId(counted, 'attachment'),
    revision: 1,
    message: null,
    name: 'Guidelines',
    description: 'What this channel is for.',
    isDeleted: false,
    fileId: newId(counted, 'file'),
    filename: 'guidelines.txt',
    storedAs: 'guidelines.txt',
    contentType: 'text/plain',
    size: 640,
    data: null,
    audit: { created: { at, by: null } },
  })
}

/** Adds a link of the chat itself to the product it is about. */
export function projectProductLink(counted: Counted, chat: StoredChat, at: number): void {
  const objectId = newId(counted, 'product')
  const by = chat.audit.created?.by ?? null
  chat.links.push({
    id: newId(counted, 'link'),
    revision: 1,
    message: null,
    objectId,
    icon: `/static/products/${objectId}.icon.svg`,
    name: 'Product details',
    isDeleted: false,
    audit: { created: { at, by } },
  })
}
