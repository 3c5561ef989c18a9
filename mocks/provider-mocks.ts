import type { Provider } from '../generated/parts.ts'
import type { ProviderMock } from './operation.ts'

/** The mocks that were written for a provider, loaded when first asked for. */
export const writtenMocks = {
  bird: async () => (await import('./bird/mock.ts')).birdMock,
  'channel-talk': async () => (await import('./channel-talk/mock.ts')).channelTalkMock,
  copilot: async () => (await import('./copilot/mock.ts')).copilotMock,
  packagex: async () => (await import('./packagex/mock.ts')).packagexMock,
  softwareone: async () => (await import('./softwareone/mock.ts')).softwareoneMock,
} as const satisfies Partial<Record<Provider, () => Promise<object>>>

/** Loads a provider's mock: the one that was written for it, or else the one that its description gives. */
export async function loadMock(provider: Provider): Promise<ProviderMock<unknown>> {
  const written: Partial<Record<Provider, () => Promise<object>>> = writtenMocks
  const load = written[provider] ?? (async () => (await import('./derived/mock.ts')).deriveMock(provider))
  // Each mock only ever gets the state it made itself, whatever its type.
  return (await load()) as ProviderMock<unknown>
}
