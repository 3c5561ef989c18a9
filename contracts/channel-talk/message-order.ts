import { isInAnotherUnit } from '../checks/timestamp.ts'
import type { Breach, Invariant } from '../invariant.ts'
import { isJsonObject } from '../json.ts'
import { clocks } from '../moments.ts'
import { groupLists } from './lists.ts'
import { orderAsked } from './order-asked.ts'

/** Messages come in the order that was asked for. */
export const messagesInTheOrderAsked: Invariant = {
  name: 'messages-in-the-order-asked',
  against: 'request',
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

/** Only `createdAt` is compared: other times may run backwards. Messages without it or with another unit are passed over, and those that a thread shows later. */
function findTurns(value: unknown, isTurn: (before: number, time: number) => boolean, relation: string): Breach[] {
  if (!isJsonObject(value) || !Array.isArray(value['messages'])) return []
  const breaches: Breach[] = []
  let before: { index: number; time: number } | undefined
  for (const [index, message] of value['messages'].entries()) {
    const time = isJsonObject(message) ? message['createdAt'] : undefined
    if (typeof time !== 'number' || isInAnotherUnit('EpochMilliseconds', time) || isBroadcast(message)) continue
    if (before && isTurn(before.time, time)) {
      const documented = `${relation} ${before.time}, the createdAt of message ${before.index}`
      const severity = Math.abs(time - before.time) <= clocks ? 'warning' : undefined
      breaches.push({ pointer: `/messages/${index}/createdAt`, received: String(time), documented, severity })
    }
    before = { index, time }
  }
  return breaches
}

/** Tells whether a message of a thread stands in the main flow, where it may come later than it was made. */
function isBroadcast(message: unknown): boolean {
  return isJsonObject(message) && message['broadcastedMsg'] === true
}
