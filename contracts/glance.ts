import type { Sightings } from '../generated/glance.ts'
import { isProvider } from '../generated/index.ts'
import { lasting } from './consistency/lasting.ts'
import type { ProviderContext } from './context.ts'
import { documentedAnswer } from './documented-answer.ts'
import { type Exchange, mediaTypeOf } from './exchange.ts'
import type { Invariant } from './invariant.ts'

/** What a quick look at a body has met that rules across fields or exchanges speak of: the objects of each component, in no certain order. */
export type Look = Readonly<Record<string, readonly unknown[]>>

/**
 * Looks at an answer's body in one pass, by generated code: undefined where some check of the body alone may have something to say of it. Without a
 * doubt none has, and only rules across fields and exchanges are left to ask.
 */
export function lookAt(context: ProviderContext, operationId: string, { response }: Exchange): Look | undefined {
  const { status, headers } = response
  const operation = context.operations.get(operationId)
  const answer = operation && documentedAnswer(context.description, operation, status)
  const glance = answer && context.glances[answer.name]
  if (!glance) return undefined
  const mediaType = mediaTypeOf(headers)
  if (mediaType !== '' && !mediaType.includes('json')) return undefined
  const { body } = response
  if (body === undefined) return undefined
  const sightings = sightingsFor(context)
  return glance(body, sightings) ? sightings : undefined
}

const sighted = new WeakMap<readonly Invariant[], { sightings: Sightings; components: readonly string[] }>()

/** Empty lists of the components that an invariant speaks of, or of which something lasts. A look is done with before the next, and lends it its lists. */
function sightingsFor({ provider, invariants }: ProviderContext): Sightings {
  const { sightings, components } = sighted.get(invariants) ?? firstSightings(provider, invariants)
  for (const component of components) {
    if (sightings[component]?.length !== 0) sightings[component] = []
  }
  return sightings
}

function firstSightings(provider: string, invariants: readonly Invariant[]) {
  const enduring = isProvider(provider) ? Object.keys(lasting[provider] ?? {}) : []
  const components = [...new Set([...invariants.flatMap(({ schema }) => schema ?? []), ...enduring])]
  const sightings: Sightings = {}
  const first = { sightings, components }
  sighted.set(invariants, first)
  return first
}
