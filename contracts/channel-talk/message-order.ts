import type { Breach, Invariant } from '../invariant.ts'
import { isJsonObject } from '../json.ts'
import { groupLists } from './lists.ts'
import { orderAsked } from './order-asked.ts'

/** Messages come in the order that was asked for. */
export const messagesInTheOrderAsked: Invariant = {
  name: 'messages-in-the-order-asked',
  facts: ['C014', 'C029'],
  sentence:
    'In descending order, the default, no message of a page was made after the one before it; in ascending order none before it.',
  operations: groupLists,
  breaches(value, exchange) {
    const order = orderAsked(exchange)
    if (order === 'asc') return findTurns(value, (before, time) => time < before, 'not before')
    return order === 'desc' ? findTurns(value, (before, time) => time > before, 'not after') : []
  },
}

/** Only `createdAt` is compared: other times may run backwards. Messages without it are passed over. */
function findTurns(value: unknown, isTurn: (before: number, time: number) => boolean, relation: string): Breach[] {
  if (!isJsonObject(value) || !Array.isArray(value['messages'])) return []
  const breaches: Breach[] = []
  let before: { index: number; time: number } | undefined
  for (const [index, message] of value['messages'].entries()) {
    const time = isJsonObject(message) ? message['createdAt'] : undefined
    if (typeof time !== 'number') continue
    if (before && isTurn(before.time, time)) {
      const documented = `${relation} ${before.time}, the createdAt of message ${before.index}`
      breaches.push({ pointer: `/messages/${index}/createdAt`, received: String(time), documented })
    }
    before = { index, time }
  }
  return breaches
}
