import { between, createWords } from '../world/random.ts'
import type { Conversation, World } from '../world/types.ts'
import { type Counted, newId } from './new-id.ts'
import { projectGuidelines, projectProductLink } from './project-files.ts'
import { projectMessages } from './project-messages.ts'
import { projectParticipants } from './project-participants.ts'
import { shorten } from './shorten.ts'
import type { StoredChat, StoredContact } from './stored.ts'

/** The contacts in the order of people, and the index of the one who calls. */
export interface People {
  contacts: StoredContact[]
  caller: number
}

const types = { direct: 'Direct', group: 'Group', company: 'Group', case: 'Case', announcement: 'Channel' } as const

/** Shows a conversation as a chat. Members that may be missing are text, null and absent by turns. */
export function projectChat(world: World, counted: Counted, conversation: Conversation, people: People): StoredChat {
  const type = types[conversation.kind]
  const id = newId(counted, 'chat')
  const { index, createdAt } = conversation
  const owner = people.contacts[type === 'Channel' ? people.caller : (conversation.members[0] ?? 0)]
  const edited = index % 4 === 1
  const chat: StoredChat = {
    id,
    revision: edited ? 2 : 1,
    type,
    icon: type !== 'Direct' && type !== 'Case' && index % 3 !== 0 ? `/static/chats/${id}.icon.svg` : null,
    status: conversation.messages.length === 0 ? 'Archived' : index % 2 === 0 ? 'Active' : null,
    participants: [],
    messages: [],
    links: [],
    attachments: [],
    audit: {
      created: { at: createdAt, by: owner?.id ?? null },
      ...(edited
        ? {
            updated: {
              at: createdAt + between(createWords(world.seed, `softwareone edit:${index}`), 1, 600) * 60_000,
              by: owner?.id ?? null,
            },
          }
        : {}),
    },
  }
  chat.participants = projectParticipants(world, counted, conversation, people)
  projectMessages(world, counted, conversation, chat)
  if (type === 'Channel') projectGuidelines(counted, chat, createdAt)
  if (index % 2 === 1 && type !== 'Direct') projectProductLink(counted, chat, createdAt)
  return { ...chat, ...describe(conversation, chat) }
}

/** What the type of a chat says about its name and description. */
function describe(
  { index, title, purpose }: Conversation,
  { type, messages }: StoredChat,
): Pick<StoredChat, 'name' | 'description'> {
  if (type === 'Channel') return { name: title, description: purpose }
  if (type === 'Group') {
    const name = index % 6 === 1 ? {} : { name: index % 12 === 2 ? null : title }
    return { ...name, ...(index % 5 === 1 ? {} : { description: index % 4 === 3 ? null : purpose }) }
  }
  const none = index % 2 === 0 ? { description: null } : {}
  if (type === 'Direct') return { ...none, ...(index % 3 === 0 ? {} : { name: null }) }
  const first = messages.find(({ sender, content }) => sender !== null && typeof content === 'string' && content !== '')
  return first?.content ? { ...none, name: shorten(first.content) } : none
}
