import type { Provider } from '../generated/index.ts'
import type { Invariant } from './invariant.ts'

/** Every provider's invariants, loaded when first asked for. */
const loaders = {
  bird: async () => (await import('./bird/invariants.ts')).invariants,
  'channel-talk': async () => (await import('./channel-talk/invariants.ts')).invariants,
  copilot: async () => (await import('./copilot/invariants.ts')).invariants,
  packagex: async () => (await import('./packagex/invariants.ts')).invariants,
  softwareone: async () => (await import('./softwareone/invariants.ts')).invariants,
} as const satisfies Record<Provider, () => Promise<readonly Invariant[]>>

/** Loads a provider's invariants. */
export async function loadInvariants(provider: Provider): Promise<readonly Invariant[]> {
  return loaders[provider]()
}
