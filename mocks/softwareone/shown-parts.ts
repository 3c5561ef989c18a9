import type { StoredChat } from './stored.ts'

/** What was shown of a chat under the standard selections, as far as it would be shown the same again. */
export interface ShownParts {
  /** By what is stored of them. */
  messages: WeakMap<object, Record<string, unknown>>
  /** The lists in the chat itself, by their name. */
  lists: Map<string, unknown>
}

const shown = new WeakMap<StoredChat, ShownParts>()

/** Gives the parts of a chat that were shown. */
export function shownParts(chat: StoredChat): ShownParts {
  const known = shown.get(chat) ?? {
    messages: new WeakMap(),
    lists: new Map(),
  }
  shown.set(chat, known)
  return known
}

/** Forgets them: before anything is changed that a message or the chat shows, be it of the chat or of who takes part in it. */
export function forgetShownParts(chat: StoredChat): void {
  shown.delete(chat)
}
