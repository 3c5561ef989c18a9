import type { Provider } from '../generated/index.ts'
import type { ProviderMock } from './operation.ts'

/** Every provider's mock, loaded when it is first asked for. */
export const providerMocks = {
  bird: async () => (await import('./bird/mock.ts')).birdMock,
} as const satisfies Partial<Record<Provider, () => Promise<ProviderMock<never>>>>
