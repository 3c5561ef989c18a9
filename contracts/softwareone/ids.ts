import type { Exchange } from '../exchange.ts'
import { isJsonObject } from '../json.ts'
import { memoizeLast } from '../memoize.ts'
import { partsOf } from '../url-parts.ts'

/** The three groups of digits of a chat's id; undefined for anything else. */
export function chatGroups(id: unknown): string | undefined {
  return typeof id === 'string' ? /^CHT-(\d{4}-\d{4}-\d{4})$/.exec(id)?.[1] : undefined
}

/** The groups of digits that a message's id takes from its chat; undefined for anything else. */
export function messageGroups(id: unknown): string | undefined {
  return typeof id === 'string' ? /^CMG-(\d{4}-\d{4}-\d{4})-\d{5}$/.exec(id)?.[1] : undefined
}

/** The groups of digits of the chat that a thing names, and where: the chat is an object, and by one sentence of the document an id. */
export function chatOf(value: unknown): { groups: string; pointer: string } | undefined {
  const chat = isJsonObject(value) ? value['chat'] : undefined
  const groups = chatGroups(isJsonObject(chat) ? chat['id'] : chat)
  if (groups === undefined) return undefined
  return { groups, pointer: isJsonObject(chat) ? '/chat/id' : '/chat' }
}

/** The groups of the chat whose collection a request is about: `…/chats/{chatId}/messages…`. */
export function requestedGroups({ request }: Exchange, collection: string): string | undefined {
  const asked = requested(request.url)
  return asked.collection === collection ? asked.groups : undefined
}

const requested = memoizeLast((url: string) => {
  const [, id, collection] = /\/chats\/([^/]+)\/([^/]+)/.exec(partsOf(url).address) ?? []
  return { groups: chatGroups(id), collection }
})
