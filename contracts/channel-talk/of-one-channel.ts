import type { Breach, Invariant } from '../invariant.ts'
import { isJsonObject } from '../json.ts'
import { groupLists } from './lists.ts'

/** The lists of a page whose entries say their channel. */
const lists = ['messages', 'bots', 'users'] as const

/** A key is one channel's, and so is everything that it shows. */
export const pageOfOneChannel: Invariant = {
  name: 'page-of-one-channel',
  severity: 'warning',
  facts: [],
  sentence:
    'All messages, bots and users of a page say the same channel, as far as they say one (inferred: a key is that of a channel).',
  operations: [...groupLists, 'listThreadMessages'],
  breaches(value, _exchange, redactor) {
    const told = lists.flatMap((list) => toldIn(value, list))
    const counts = new Map<string, number>()
    for (const { channelId } of told) counts.set(channelId, (counts.get(channelId) ?? 0) + 1)
    if (counts.size < 2) return []
    // The one that most say is taken for the right one, the first of them where as many say another.
    const [usual = ''] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))
    return told
      .filter(({ channelId }) => channelId !== usual)
      .map(
        ({ pointer, channelId }): Breach => ({
          pointer,
          received: redactor.form(channelId),
          documented: `the channel of the rest of the page, ${redactor.form(usual)}`,
        }),
      )
  },
}

function toldIn(value: unknown, list: string): { pointer: string; channelId: string }[] {
  const entries = isJsonObject(value) ? value[list] : undefined
  if (!Array.isArray(entries)) return []
  return entries.flatMap((entry: unknown, index) => {
    const channelId = isJsonObject(entry) ? entry['channelId'] : undefined
    return typeof channelId === 'string' && channelId !== ''
      ? [{ pointer: `/${list}/${index}/channelId`, channelId }]
      : []
  })
}
