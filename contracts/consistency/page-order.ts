import { isInAnotherUnit } from '../checks/timestamp.ts'
import type { CursorPaging } from '../cursors.ts'
import type { Exchange } from '../exchange.ts'
import type { Judgement } from '../finding.ts'
import { isJsonObject } from '../json.ts'
import { clocks, isEarlier } from '../moments.ts'
import type { Redactor } from '../redact.ts'
import type { PageWalk } from './walks.ts'

type Time = string | number

/** Finds the first item of a page that tells its time, where it should stand on a page before; within a page a rule of the provider judges the order. */
export function findTurn(
  { order, items }: CursorPaging,
  { last }: PageWalk,
  exchange: Exchange,
  list: unknown,
  redactor: Redactor,
): Pick<Judgement, 'severity' | 'instancePath' | 'received' | 'documented' | 'facts'> | undefined {
  const direction = order?.of(exchange)
  if (!order || direction === undefined || last === undefined || !Array.isArray(list)) return undefined
  const index = list.findIndex((item) => timeOf(item, order.by) !== undefined)
  const time = timeOf(list[index], order.by)
  if (time === undefined || !(direction === 'asc' ? isBefore(time, last) : isBefore(last, time))) return undefined
  const isFar = direction === 'asc' ? isBefore(time, last, clocks) : isBefore(last, time, clocks)
  const tell = (moment: Time): string => (typeof moment === 'number' ? String(moment) : redactor.form(moment))
  return {
    severity: isFar ? 'error' : 'warning',
    instancePath: `/${items}/${index}/${order.by}`,
    received: tell(time),
    documented: `not ${direction === 'asc' ? 'before' : 'after'} ${tell(last)}, the last of the page before`,
    facts: [...order.facts],
  }
}

/** The time of the last item that tells it; that of an earlier page where none does. */
export function lastTime({ order }: CursorPaging, { last }: PageWalk, list: unknown): Time | undefined {
  if (!order || !Array.isArray(list)) return last
  const item: unknown = list.findLast((one) => timeOf(one, order.by) !== undefined)
  return timeOf(item, order.by) ?? last
}

/** A number in another unit is judged by itself, and says nothing of an order. */
function timeOf(item: unknown, member: string): Time | undefined {
  const time = isJsonObject(item) ? item[member] : undefined
  if (isInAnotherUnit('EpochMilliseconds', time)) return undefined
  return typeof time === 'string' || typeof time === 'number' ? time : undefined
}

/** Tells whether a time is before another by more than a tolerance in milliseconds, in which numbers are. */
function isBefore(time: Time, other: Time, tolerance = 0): boolean {
  if (typeof time === 'number' && typeof other === 'number') return time + tolerance < other
  return typeof time === 'string' && typeof other === 'string' && isEarlier(time, other, tolerance)
}
