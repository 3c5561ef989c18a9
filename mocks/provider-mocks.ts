import type { Provider } from '../generated/parts.ts'

/** Every provider's mock, loaded when it is first asked for. */
export const providerMocks = {
  bird: async () => (await import('./bird/mock.ts')).birdMock,
  'channel-talk': async () => (await import('./channel-talk/mock.ts')).channelTalkMock,
  copilot: async () => (await import('./copilot/mock.ts')).copilotMock,
  packagex: async () => (await import('./packagex/mock.ts')).packagexMock,
  softwareone: async () => (await import('./softwareone/mock.ts')).softwareoneMock,
} as const satisfies Record<Provider, () => Promise<object>>
