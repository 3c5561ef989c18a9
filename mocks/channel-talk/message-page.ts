import type { Message, MessagePage } from '../../generated/channel-talk/types.ts'
import { lasting } from '../lasting.ts'
import type { MockInput } from '../operation.ts'
import { findStart, writeCursor } from './cursor.ts'
import { readLimit } from './limit.ts'
import { referencesOf } from './references.ts'
import type { ChannelTalkState } from './state.ts'

/** Makes the page of messages, given oldest first, that a query asks for, with what they refer to. */
export function pageMessages(
  state: ChannelTalkState,
  messages: readonly Message[],
  { query, profile }: MockInput,
): MessagePage {
  // Nothing says what `both` means: it is answered like the default.
  const descending = query.get('sortOrder') !== 'asc'
  const listed = profile === 'empty' ? [] : messages
  const ordered = descending ? listed.toReversed() : listed
  const limit = readLimit(query)
  const start = findStart(ordered, query.get('since'), descending)
  const shown = ordered.slice(start, start + limit)
  const before = start > 0 ? ordered[Math.max(0, start - limit)] : undefined
  const after = ordered[start + limit]
  return {
    ...(before ? { prev: writeCursor(before) } : {}),
    ...(after ? { next: writeCursor(after) } : {}),
    messages: shown.map(lasting),
    ...referencesOf(state, shown),
  }
}
