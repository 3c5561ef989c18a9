import type { ChatUpdate as ChatUpdateBody } from '../../generated/softwareone/types.ts'
import type { MockInput } from '../operation.ts'
import { badRequest } from '../problem.ts'
import { act, capitalize, note } from './act.ts'
import { readIcon } from './icon.ts'
import { isForm, readAs, readText } from './read-input.ts'
import { requireRevision, requireSameId } from './require.ts'
import type { SoftwareoneState } from './state.ts'
import type { StoredChat } from './stored.ts'

/** Changes a chat as a request asks; nothing is changed when any part of it is refused. */
export function updateChat(state: SoftwareoneState, chat: StoredChat, input: MockInput): void {
  const update = readAs(isForm(input) ? readForm(input) : input.body, 'ChatUpdate')
  requireSameId(chat, update.id)
  if (update.type !== undefined && capitalize(update.type) !== chat.type)
    throw badRequest('type', 'The type of a chat does not change.')
  requireRevision(chat, update.revision)
  const changes = readChanges(chat, update)
  const icon = readIcon(input, chat.type)
  act(state, chat)
  Object.assign(chat, changes)
  if (icon !== undefined) chat.icon = `/static/chats/${chat.id}.icon.${icon}`
  chat.revision += 1
  note(state, chat.audit, 'updated')
}

/** A direct chat has no name, a case keeps the one that was made for it; only groups and channels have a description. */
function readChanges(
  chat: StoredChat,
  { name, description }: ChatUpdateBody,
): Pick<StoredChat, 'name' | 'description'> {
  if (name !== undefined && chat.type === 'Direct') throw badRequest('name', 'A direct chat has no name.')
  const hasDescription = chat.type === 'Group' || chat.type === 'Channel'
  if (!hasDescription && typeof description === 'string')
    throw badRequest('description', `A ${chat.type.toLowerCase()} chat has no description.`)
  if (chat.type === 'Channel' && description === null) throw badRequest('description', 'A channel needs a description.')
  return {
    ...(name === undefined || !hasDescription ? {} : { name }),
    ...(description === undefined || !hasDescription ? {} : { description }),
  }
}

function readForm(input: MockInput): unknown {
  const texts = ['name', 'description'].map((name) => [name, readText(input, name)] as const)
  const revision = readText(input, 'revision')
  return {
    ...Object.fromEntries(texts.filter(([, text]) => text !== undefined)),
    ...(revision === undefined ? {} : { revision: Number(revision) }),
  }
}
