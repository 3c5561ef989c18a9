import { type Provider, parts } from '../generated/parts.ts'
import { createBaseService, type Service } from './base-service.ts'
import { plainEngine } from './engine.ts'
import { lazyPrism } from './lazy-prism.ts'
import { lazyLight } from './light/engine.ts'
import type { Profile } from './profiles/profile.ts'
import type { World } from './world/types.ts'

export type { Service, ServiceRequest } from './base-service.ts'

/** What a server may validate and negotiate with. */
export type EngineName = 'light' | 'prism'

/** How a provider is to be served. */
export interface ServiceOptions {
  /** The only key to accept; any that is not empty when left out. */
  apiKey?: string | undefined
  /**
   * `light` does what `prism` does, from generated code; `plain` neither validates nor negotiates: only for requests that are known to be
   * right. `light` when left out.
   */
  engine?: EngineName | 'plain'
  /** What a request that asks for no profile is shown; `typical` when left out. */
  profile?: Profile
}

/** Prepares a provider from a world: its states, its routes and its engine. */
export async function createService(
  provider: Provider,
  world: World,
  { engine = 'light', ...options }: ServiceOptions = {},
): Promise<Service> {
  const { security: described } = await parts[provider].answers()
  const engines = {
    prism: (problem) => lazyPrism(provider, problem),
    light: (problem) => lazyLight(provider, problem),
    plain: () => plainEngine,
  } as const satisfies Record<string, (problem: Service['problem']) => unknown>
  return createBaseService(provider, world, { ...options, described, engine: engines[engine] })
}
