import { isProvider } from '../generated/index.ts'
import { aimAtComponents } from './aims.ts'
import { Addresses } from './consistency/addresses.ts'
import { barredWrite } from './consistency/barred.ts'
import { countedWalk } from './consistency/counted-walk.ts'
import { Expectations } from './consistency/expectations.ts'
import { itemIds } from './consistency/item-ids.ts'
import { Kept, keptSince, noteKept } from './consistency/kept.ts'
import { keptMembers } from './consistency/kept-members.ts'
import { lasting } from './consistency/lasting.ts'
import { listed, noteListed } from './consistency/listed.ts'
import { listings } from './consistency/listings.ts'
import { noteRaised } from './consistency/note-raised.ts'
import { noteSet } from './consistency/note-set.ts'
import { Objects } from './consistency/objects.ts'
import { pageWalk } from './consistency/page-walk.ts'
import { rememberQuickly } from './consistency/remember-quickly.ts'
import { Repeats } from './consistency/repeats.ts'
import { Room } from './consistency/room.ts'
import { componentOf, pathsOf, sameObject } from './consistency/same-object.ts'
import { aimAtItemIds, vanished } from './consistency/vanished.ts'
import { Walks } from './consistency/walks.ts'
import { whoseWorld } from './consistency/whose.ts'
import type { CheckContext, ProviderContext } from './context.ts'
import { countedOf } from './counted.ts'
import { cursorsOf } from './cursors.ts'
import type { PlacedOperation } from './description.ts'
import { documentedAnswer } from './documented-answer.ts'
import type { Exchange } from './exchange.ts'
import type { Finding, Judgement } from './finding.ts'
import type { Look } from './glance.ts'
import { redactorOf, type TellOptions } from './redact.ts'
import type { Schema } from './schema.ts'
import { toFinding } from './to-finding.ts'
import { type Aim, type Met, walkTo } from './walk.ts'

/** Judges exchanges of one provider against those before them. */
export interface Consistency {
  /**
   * Judges the next exchange; the order is that of the recording, and what was asked before an earlier one of it is not judged for what had
   * changed since. `look` is what {@link lookAt} says of it. Never throws for what a provider may send.
   */
  add(operationId: string, exchange: Exchange, look?: Look, repeat?: number): Finding[]
  /** Judges an exchange that came before as far as `repeat` tells, without its body; undefined where that says too little. */
  addRepeat(operationId: string, exchange: Exchange, repeat: number): Finding[] | undefined
  /** Takes note of an accepted write that is no operation of the provider's: nobody knows what it removed. */
  addForeign(): void
  /** What could not be judged, in sentences; empty when all was. */
  notes(): string[]
}

/**
 * How many objects and addresses of a file are remembered at most, and how many lists and written items of each provider; a full memory takes no new ones and keeps
 * comparing with the old.
 */
export const capacity = {
  objects: 100_000,
  addresses: 100_000,
  lists: 1_000,
  repeats: 20_000,
  expectations: 20_000,
} as const

/** The room for what is remembered of one file. */
export interface FileRoom {
  objects: Room
  addresses: Room
  writes: Room
}

/** Makes room for what is remembered of a file, which its providers share. */
export function createRoom(): FileRoom {
  return {
    objects: new Room(capacity.objects),
    addresses: new Room(capacity.addresses),
    writes: new Room(capacity.addresses),
  }
}

/**
 * Makes an accumulator that is given exchanges one by one, in order. It says where the same object was told differently, where
 * something vanished that a list had, where a list does not show what was written to it, and where paging goes in circles. It judges what it is given: one file, and all of it, also in a
 * run of several shards.
 */
export function createConsistency(
  provided: ProviderContext,
  options: TellOptions = {},
  room: FileRoom = createRoom(),
): Consistency {
  const context = { ...provided, redactor: redactorOf(options) }
  const table = (isProvider(context.provider) && lasting[context.provider]) || {}
  const keeping = (isProvider(context.provider) && keptMembers[context.provider]) || {}
  const lists = (isProvider(context.provider) && listings[context.provider]) || []
  const pagings = isProvider(context.provider) ? cursorsOf(context.provider, context.description) : []
  const counts = isProvider(context.provider) ? countedOf(context.provider, context.description) : []
  const isRaising = Object.values(table).some(({ raises }) => raises !== undefined)
  const aimAtLasting = aimAtComponents(context.description, Object.keys(table))
  const whose = whoseWorld(context)
  const objects = new Objects(room.objects, Math.max(0, ...Object.values(table).map((one) => pathsOf(one).length)))
  const addresses = new Addresses(room.addresses, room.writes)
  const walks = new Walks(new Room(capacity.lists))
  const repeats = new Repeats(new Room(capacity.repeats))
  const expectations = new Expectations(new Room(capacity.expectations))
  const kept = new Kept(new Room(capacity.expectations))
  let turn = 0
  let latest = Number.NEGATIVE_INFINITY
  const walkPages = (operationId: string, scope: number, exchange: Exchange): Judgement[] => {
    const isOf = ({ operations }: { operations: readonly string[] }): boolean => operations.includes(operationId)
    const [cursor, count] = [pagings.find(isOf), counts.find(isOf)]
    if (cursor) return pageWalk(context, cursor, walks, scope, exchange)
    return count ? countedWalk(context, count, walks, scope, exchange) : []
  }
  /** Tells whether an exchange was asked before an earlier one of the recording was answered: it says nothing of what came of that. */
  const isLate = ({ askedAt = latest, endedAt = askedAt }: Exchange): boolean => {
    const late = askedAt < latest
    latest = Math.max(latest, endedAt)
    return late
  }
  return {
    add(operationId, exchange, look, repeat) {
      const placed = context.placed.get(operationId)
      // Without a URL nobody knows what was asked, nor whose world it is.
      if (!placed || exchange.request.url === '') return []
      turn += 1
      const late = isLate(exchange)
      const { origin, scope } = whose(exchange)
      const schema = saidSchema(context, placed, exchange)
      const meet = (aim: Aim): Met[] => (schema ? walkTo(context.description, schema, exchange.response.body, aim) : [])
      if (placed.method !== 'get' && noteKept(keeping, kept, { origin, late }, operationId, exchange))
        objects.noteChange()
      const isPlain =
        schema !== undefined && look !== undefined && rememberQuickly(table, objects, origin, exchange.source, look)
      const mets = isPlain ? [] : meet(aimAtLasting)
      const judgements = [
        ...sameObject(context, table, objects, origin, exchange.source, mets, late),
        ...vanished(
          context,
          placed,
          addresses,
          { scope, turn, late },
          exchange,
          () =>
            (look && schema && itemIds(context.description, schema, exchange.response.body)) ||
            meet(aimAtItemIds).flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
        ),
        ...walkPages(operationId, scope, exchange),
        ...(placed.method === 'get' || late ? [] : barredWrite(context, table, objects, origin, operationId, exchange)),
        ...(late ? [] : keptSince(context, keeping, kept, origin, look, () => (isPlain ? meet(aimAtLasting) : mets))),
        ...listed(context, lists, expectations, { origin, scope, late }, operationId, exchange),
      ]
      if (isRaising)
        noteRaised(table, objects, origin, exchange.source, (component) =>
          isPlain
            ? (look?.[component] ?? [])
            : mets.filter((met) => componentOf(met) === component).map(({ value }) => value),
        )
      // What was said before of an answer that comes again says nothing of what was written since.
      if (placed.method !== 'get' && noteListed(lists, expectations, { origin, scope, late }, operationId, exchange))
        objects.noteChange()
      if (placed.method !== 'get' && !late) noteSet(table, objects, origin, operationId, exchange)
      if (repeat !== undefined && isPlain && placed.method === 'get' && exchange.response.status === 200)
        repeats.note(repeat, scope, objects.changes)
      return judgements.map((judgement) => toFinding(context, operationId, exchange, judgement))
    },
    addRepeat(operationId, exchange, repeat) {
      const isFull = objects.index.refused + addresses.seen.refused > 0
      if (addresses.hasWrites || isFull) return undefined
      const scope = repeats.scopeOf(repeat, objects.changes)
      if (scope === undefined || scope !== whose(exchange).scope) return undefined
      turn += 1
      isLate(exchange)
      // Whatever else is the same, a page has its place among others.
      return walkPages(operationId, scope, exchange).map((judgement) =>
        toFinding(context, operationId, exchange, judgement),
      )
    },
    addForeign() {
      turn += 1
      addresses.noteForeignWrite(turn)
      expectations.clear()
      kept.clear()
    },
    notes() {
      const refused = objects.refused + addresses.refused + walks.refused + expectations.refused + kept.refused
      if (refused === 0) return []
      return [
        `Of ${context.provider} more was recorded than checks across exchanges remember: ${refused} times something new was not compared with later exchanges. Check the recording in parts.`,
      ]
    },
  }
}

/** Only accepted answers say something of objects. */
function saidSchema(
  { description }: CheckContext,
  { operation }: PlacedOperation,
  { response }: Exchange,
): Schema | undefined {
  if (response.status >= 300 || typeof response.body !== 'object') return undefined
  return documentedAnswer(description, operation, response.status)?.schema
}
