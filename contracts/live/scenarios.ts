import type { Provider } from '../../generated/index.ts'
import type { Scenario } from './scenario.ts'

/** Every provider's requests, loaded when first asked for. */
const loaders = {
  bird: async () => (await import('../bird/scenario.ts')).scenario,
  'channel-talk': async () => (await import('../channel-talk/scenario.ts')).scenario,
  copilot: async () => (await import('../copilot/scenario.ts')).scenario,
  packagex: async () => (await import('../packagex/scenario.ts')).scenario,
  softwareone: async () => (await import('../softwareone/scenario.ts')).scenario,
} as const satisfies Record<Provider, () => Promise<Scenario>>

/** Loads the requests that a live run sends to a provider. */
export async function loadScenario(provider: Provider): Promise<Scenario> {
  return loaders[provider]()
}
