import { between, chance, createWords, pick, type Words } from './random.ts'
import { referenceTime } from './time.ts'
import type { Conversation, WorldAttachment, WorldLink, WorldMessage } from './types.ts'

const minute = 60_000
const emojis = ['thumbs_up', 'heart', 'tada', 'eyes'] as const
const files: [WorldAttachment, ...WorldAttachment[]] = [
  {
    name: 'order-details.xlsx',
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    size: 18_211,
  },
  { name: 'invoice.pdf', contentType: 'application/pdf', size: 96_402 },
  { name: 'photo.jpg', contentType: 'image/jpeg', size: 1_204_880 },
  { name: 'notes.txt', contentType: 'text/plain', size: 1_337 },
]

/** Makes the messages of a conversation, oldest first; sending times rise and stay before the world's present. */
export function makeMessages(seed: number, conversation: Conversation, count: number): WorldMessage[] {
  const span = referenceTime - 5 * minute - conversation.createdAt
  return Array.from({ length: count }, (_, position) => {
    const words = createWords(seed, `message:${conversation.index}:${position}`)
    const start = conversation.createdAt + Math.floor((span * position) / count)
    const sentAt = start + between(words, 0, Math.max(0, Math.floor(span / count) - 1))
    return makeMessage(words, conversation, position, count, sentAt)
  })
}

function makeMessage(
  words: Words,
  conversation: Conversation,
  position: number,
  count: number,
  sentAt: number,
): WorldMessage {
  const system = position === 0 || chance(words, 4)
  const scheduled = position === count - 1 && conversation.index % 6 === 0
  const sender = system ? null : (conversation.members[words() % conversation.members.length] ?? null)
  return {
    index: conversation.index * 1000 + position,
    conversation: conversation.index,
    position,
    sender,
    sentAt,
    editedAt: !system && chance(words, 10) ? sentAt + between(words, 1, 4) * minute : null,
    deleted: !system && !scheduled && chance(words, 6),
    scheduledFor: scheduled ? referenceTime + between(words, 1, 72) * 60 * minute : null,
    links: !system && chance(words, 12) ? [makeLink(words, conversation)] : [],
    attachments: !system && chance(words, 12) ? [makeAttachment(words)] : [],
    reactions:
      !system && chance(words, 15)
        ? [{ emoji: pick(words, emojis), people: [conversation.members[words() % conversation.members.length] ?? 0] }]
        : [],
  }
}

function makeLink(words: Words, conversation: Conversation): WorldLink {
  return { url: `https://docs.team.example/pages/${between(words, 1000, 9999)}`, title: conversation.title }
}

function makeAttachment(words: Words): WorldAttachment {
  const file = pick(words, files)
  return { ...file, size: file.size + between(words, 0, 9_999) }
}
