import { type Provider, providers } from '../../generated/index.ts'
import type { Description } from '../description.ts'
import { deriveScenario } from './derived-scenario.ts'
import type { Scenario } from './scenario.ts'

/** The requests that were written for a provider, loaded when first asked for. */
const loaders: Partial<Record<Provider, () => Promise<Scenario>>> = {
  bird: async () => (await import('../bird/scenario.ts')).scenario,
  'channel-talk': async () => (await import('../channel-talk/scenario.ts')).scenario,
  copilot: async () => (await import('../copilot/scenario.ts')).scenario,
  packagex: async () => (await import('../packagex/scenario.ts')).scenario,
  softwareone: async () => (await import('../softwareone/scenario.ts')).scenario,
}

/** Loads the requests that a live run sends to a provider; where none were written, all that the description lets it read. */
export async function loadScenario(provider: Provider): Promise<Scenario> {
  // The generator has validated and written this file.
  return loaders[provider]?.() ?? deriveScenario(providers[provider].description() as Description)
}
