import type { Sightings } from '../generated/glance.ts'
import { isProvider } from '../generated/index.ts'
import { responseKey } from './checks/status-code.ts'
import { lasting } from './consistency/lasting.ts'
import type { ProviderContext } from './context.ts'
import { type Exchange, mediaTypeOf } from './exchange.ts'
import type { Invariant } from './invariant.ts'

/** What a quick look at a body has met that rules across fields or exchanges speak of: the objects of each component, in no certain order. */
export type Look = Readonly<Record<string, readonly unknown[]>>

/**
 * Looks at an answer's body in one pass, by generated code: undefined where some check of the body alone may have something to say of it. Without a
 * doubt none has, and only rules across fields and exchanges are left to ask.
 */
export function lookAt(context: ProviderContext, operationId: string, { response }: Exchange): Look | undefined {
  const { status, body, headers } = response
  const operation = context.operations.get(operationId)
  const key = operation && body !== undefined ? responseKey(operation, status) : undefined
  if (key === undefined) return undefined
  const mediaType = mediaTypeOf(headers)
  if (mediaType !== '' && !mediaType.includes('json')) return undefined
  const glance = context.glances[`${operationId}${key.charAt(0).toUpperCase()}${key.slice(1)}`]
  if (!glance) return undefined
  const sightings: Sightings = { names: 0 }
  for (const component of watched(context)) sightings[component] = []
  // Only those components have a list.
  return glance(body, sightings) ? (sightings as unknown as Look) : undefined
}

const lists = new WeakMap<readonly Invariant[], readonly string[]>()

/** The components that an invariant speaks of, or of which something lasts. */
function watched({ provider, invariants }: ProviderContext): readonly string[] {
  const known = lists.get(invariants)
  if (known) return known
  const enduring = isProvider(provider) ? Object.keys(lasting[provider] ?? {}) : []
  const components = [...new Set([...invariants.flatMap(({ schema }) => schema ?? []), ...enduring])]
  lists.set(invariants, components)
  return components
}
