// What people import from `channel-contracts/mocks`; nothing else is public.

export type { DialOptions } from './dials/dials.ts'
export { type Setting, SettingError } from './dials/scope.ts'
export {
  createFactories,
  type Factories,
  type Factory,
  FactoryError,
  type FactoryOptions,
  type MakeOptions,
  type Overrides,
} from './factories/factories.ts'
export {
  createFixtures,
  type Fixture,
  type FixtureIndex,
  type FixtureOptions,
  type FixtureRequest,
  type Fixtures,
} from './fixtures/fixtures.ts'
export { isProfile, type Profile, profileNames } from './profiles/profile.ts'
export { type Mock, type MockOptions, startMock } from './server.ts'
