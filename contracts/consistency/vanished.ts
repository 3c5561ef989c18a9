import { aimAtIds } from '../aims.ts'
import type { CheckContext } from '../context.ts'
import type { PlacedOperation } from '../description.ts'
import type { Exchange, ExchangeSource } from '../exchange.ts'
import type { Judgement } from '../finding.ts'
import type { Memory } from './memory.ts'
import { describePlace } from './place.ts'

/** What was said of addresses: where each was first there, and which were written to since; both count exchanges. */
export interface Addresses {
  seen: Memory<{ source: ExchangeSource; turn: number }>
  written: Memory<number>
}

/** Aims at the ids of the items of a list that is the answer, or its one member. */
export const aimAtItemIds = aimAtIds(/^(?:\/[^/]+)?\/\d+\/id$/, 3)

/**
 * Warns of a 404 for what an earlier list of the same collection had, or an earlier answer gave, with no write to it in between.
 * Addresses are compared without query; `scope` says whose they are, since another key may see other things.
 */
export function vanished(
  { provider, redactor }: CheckContext,
  { method, path, operation }: PlacedOperation,
  { seen, written }: Addresses,
  { scope, turn }: { scope: string; turn: number },
  exchange: Exchange,
  itemIds: () => readonly string[],
): Judgement[] {
  const { status } = exchange.response
  const address = `${scope} ${addressOf(exchange)}`
  // What is written to a collection is added to it; a write to one thing may remove it and what is below.
  if (method !== 'get' && status < 400 && path.endsWith('}')) written.set(address, turn)
  if (method !== 'get') return []
  if (status === 200) {
    const now = { source: exchange.source, turn }
    for (const one of [address, ...itemsBelow(address, itemIds())]) {
      const known = seen.get(one)
      if (!known || wasWritten(written, one, known.turn)) seen.set(one, now)
    }
    return []
  }
  // A list may be missing for what its query names.
  const before = status === 404 && path.endsWith('}') ? seen.get(address) : undefined
  // Once a write was not remembered, nobody knows what it removed.
  if (!before || written.refused > 0 || wasWritten(written, address, before.turn)) return []
  return [
    {
      check: 'consistency',
      severity: 'warning',
      instancePath: '',
      received: `404 for ${redactor.form(address.slice(address.lastIndexOf('/') + 1))}`,
      documented: `there, as in ${describePlace(before.source)}`,
      facts: operation['x-source'] ?? [],
      spec: `specs/${provider}/openapi.yaml`,
    },
  ]
}

function itemsBelow(address: string, ids: readonly string[]): string[] {
  return ids.map((id) => `${address}/${encodeURIComponent(id).toLowerCase()}`)
}

function wasWritten(written: Memory<number>, address: string, since: number): boolean {
  if (written.size === 0) return false
  const [scope = '', ...segments] = address.split('/')
  let prefix = scope
  return segments.some((segment) => {
    prefix += `/${segment}`
    return (written.get(prefix) ?? -1) > since
  })
}

function addressOf({ request: { url } }: Exchange): string {
  const [path = ''] = url.split(/[?#]/)
  return path.replace(/\/$/, '').toLowerCase()
}
