import type { Provider } from '../generated/index.ts'
import type { Description } from './description.ts'
import { type Invariant, inFile } from './invariant.ts'

/** The invariants of providers that have some, loaded when first asked for. */
const loaders: Partial<Record<Provider, () => Promise<readonly Invariant[]>>> = {
  bird: async () => (await import('./bird/invariants.ts')).invariants,
  'channel-talk': async () => (await import('./channel-talk/invariants.ts')).invariants,
  copilot: async () => (await import('./copilot/invariants.ts')).invariants,
  packagex: async () => (await import('./packagex/invariants.ts')).invariants,
  softwareone: async () => (await import('./softwareone/invariants.ts')).invariants,
}

/** Loads a provider's invariants; of one without any of its own, what holds of every list with a cursor. */
export async function loadInvariants(provider: Provider, description: Description): Promise<readonly Invariant[]> {
  const load = loaders[provider]
  if (load) return load()
  const { cursorsOf } = await import('./cursors.ts')
  const { cursorRules } = await import('./page-rules.ts')
  return inFile('page-rules.ts', cursorsOf(provider, description).flatMap(cursorRules))
}
