import { isProvider } from '../generated/index.ts'
import { aimAtComponents } from './aims.ts'
import { responseKey } from './checks/status-code.ts'
import { itemIds } from './consistency/item-ids.ts'
import { lasting } from './consistency/lasting.ts'
import { Memory } from './consistency/memory.ts'
import { type PageWalk, pageWalk } from './consistency/page-walk.ts'
import { rememberQuickly } from './consistency/remember-quickly.ts'
import { type Remembered, sameObject } from './consistency/same-object.ts'
import { type Addresses, aimAtItemIds, vanished } from './consistency/vanished.ts'
import type { CheckContext, ProviderContext } from './context.ts'
import { type CursorPaging, cursorsOf } from './cursors.ts'
import { type PlacedOperation, resolve } from './description.ts'
import type { Exchange } from './exchange.ts'
import type { Finding } from './finding.ts'
import type { Look } from './glance.ts'
import { redactorOf, type TellOptions } from './redact.ts'
import type { Schema } from './schema.ts'
import { toFinding } from './to-finding.ts'
import { type Aim, type Met, walkTo } from './walk.ts'

/** Judges exchanges of one provider against those before them. */
export interface Consistency {
  /**
   * Judges the next exchange; the order is that of the recording, and `look` is what {@link lookAt} says of it. Never throws for what a provider
   * may send.
   */
  add(operationId: string, exchange: Exchange, look?: Look, repeat?: number): Finding[]
  /** Judges an exchange that came before as far as `repeat` tells, without its body; undefined where that says too little. */
  addRepeat(operationId: string, exchange: Exchange, repeat: number): Finding[] | undefined
  /** What could not be judged, in sentences; empty when all was. */
  notes(): string[]
}

/** How many objects, addresses and lists are remembered at most; a full memory takes no new ones and keeps comparing with the old. */
export const capacity = { objects: 100_000, addresses: 100_000, lists: 1_000, repeats: 20_000 } as const

/**
 * Makes an accumulator that is given exchanges one by one, in order. It says where the same object was told differently, where
 * something vanished that a list had, and where paging goes in circles. It judges what it is given: one file, and all of it, also in a
 * run of several shards.
 */
export function createConsistency(provided: ProviderContext, options: TellOptions = {}): Consistency {
  const context = { ...provided, redactor: redactorOf(options) }
  const table = (isProvider(context.provider) && lasting[context.provider]) || {}
  const pagings = isProvider(context.provider) ? cursorsOf(context.provider, context.description) : []
  const aimAtLasting = aimAtComponents(context.description, Object.keys(table))
  const credentials = credentialHeaders(context)
  const objects = new Memory<Remembered>(capacity.objects)
  const addresses: Addresses = { seen: new Memory(capacity.addresses), written: new Memory(capacity.addresses) }
  const walks = new Memory<PageWalk>(capacity.lists)
  const origins = new Map<string, string>()
  const repeats = new Map<number, { scope: string; paging: CursorPaging | undefined; changes: number }>()
  let turn = 0
  const scopes = new Map<string, string>()
  const scopeOf = (origin: string, { request }: Exchange): string => {
    const scope = [origin, ...credentials.map((name) => request.headers[name] ?? '')].join(' ')
    const known = scopes.get(scope)
    // Each exchange remembers its own: one text for all of them takes a hundredth of the room.
    if (known === undefined && scopes.size < capacity.lists) scopes.set(scope, scope)
    return known ?? scope
  }
  return {
    add(operationId, exchange, look, repeat) {
      const placed = context.placed.get(operationId)
      // Without a URL nobody knows what was asked, nor whose world it is.
      if (!placed || exchange.request.url === '') return []
      turn += 1
      const origin = originOf(exchange, origins)
      const scope = scopeOf(origin, exchange)
      const schema = saidSchema(context, placed, exchange)
      const meet = (aim: Aim): Met[] => (schema ? walkTo(context.description, schema, exchange.response.body, aim) : [])
      const paging = pagings.find(({ operations }) => operations.includes(operationId))
      const isPlain =
        schema !== undefined && look !== undefined && rememberQuickly(table, objects, origin, exchange.source, look)
      const judgements = [
        ...(isPlain || !schema ? [] : sameObject(context, table, objects, origin, exchange.source, meet(aimAtLasting))),
        ...vanished(
          context,
          placed,
          addresses,
          { scope, turn },
          exchange,
          () =>
            (look && schema && itemIds(context.description, schema, exchange.response.body)) ||
            meet(aimAtItemIds).flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
        ),
        ...(paging ? pageWalk(context, paging, walks, scope, exchange) : []),
      ]
      if (
        repeat !== undefined &&
        isPlain &&
        placed.method === 'get' &&
        exchange.response.status === 200 &&
        repeats.size < capacity.repeats
      )
        repeats.set(repeat, { scope, paging, changes: objects.changes })
      return judgements.map((judgement) => toFinding(context, operationId, exchange, judgement))
    },
    addRepeat(operationId, exchange, repeat) {
      const known = repeats.get(repeat)
      const isFull = objects.refused + addresses.seen.refused > 0
      if (!known || known.changes !== objects.changes || addresses.written.size > 0 || isFull) return undefined
      if (known.scope !== scopeOf(originOf(exchange, origins), exchange)) return undefined
      turn += 1
      const { paging, scope } = known
      // Whatever else is the same, a page has its place among others.
      return (paging ? pageWalk(context, paging, walks, scope, exchange) : []).map((judgement) =>
        toFinding(context, operationId, exchange, judgement),
      )
    },
    notes() {
      const refused = objects.refused + addresses.seen.refused + addresses.written.refused + walks.refused
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
  const key = response.status < 300 ? responseKey(operation, response.status) : undefined
  if (key === undefined || typeof response.body !== 'object') return undefined
  const { content = {} } = resolve(description, operation.responses[key] ?? {})
  return Object.entries(content).find(([mediaType]) => mediaType.includes('json'))?.[1].schema
}

/** The headers that say who asks; their values never leave the accumulator. */
function credentialHeaders({ description }: CheckContext): string[] {
  const schemes = Object.values(description.components.securitySchemes ?? {})
  return [
    'authorization',
    ...schemes.flatMap(({ in: place, name }) =>
      place === 'header' && typeof name === 'string' ? [name.toLowerCase()] : [],
    ),
  ]
}

/** The origin of a URL depends on what stands before its path alone; a run knows few. */
function originOf({ request: { url } }: Exchange, known: Map<string, string>): string {
  const path = url.indexOf('/', url.indexOf('//') + 2)
  const start = path === -1 || !/^https?:\/\/[^/?#\\@]+$/i.test(url.slice(0, path)) ? url : url.slice(0, path)
  const origin = known.get(start) ?? (URL.canParse(url) ? new URL(url).origin : '')
  if (start !== url && known.size < capacity.lists) known.set(start, origin)
  return origin
}
