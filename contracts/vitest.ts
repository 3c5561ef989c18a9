import { expect } from 'vitest'
import { type ContractMatchers, contractMatchers } from './matchers.ts'

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: an augmentation repeats the default of what it augments
  interface Matchers<T = any> extends ContractMatchers<T> {}
}

// Importing `channel-contracts/vitest` is all it takes.
expect.extend(contractMatchers)
