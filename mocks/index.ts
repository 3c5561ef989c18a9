// What people import from `channel-contracts/mocks`; nothing else is public.

export { type Mock, type MockOptions, startMock } from './server.ts'
