// Generated from specs/ by `npm run generate`. Edit the descriptions instead.
import { readFileSync } from 'node:fs'

/** Every provider, with loaders for its generated parts; nothing is read before it is asked for. */
export const providers = {
  'bird': {
    operations: async () => (await import('./bird/operations.ts')).operations,
    servers: async () => (await import('./bird/operations.ts')).servers,
    idKinds: async () => (await import('./bird/ids.ts')).idKinds,
    validators: async () => ({ ...(await import('./bird/validators.js')) }),
    closedValidators: async () => ({ ...(await import('./bird/validators-closed.js')) }),
    description: () => readJson('./bird/openapi.json'),
    shapes: () => import('./bird/shapes.ts'),
    facts: () => readJson('./bird/facts.json'),
  },
  'channel-talk': {
    operations: async () => (await import('./channel-talk/operations.ts')).operations,
    servers: async () => (await import('./channel-talk/operations.ts')).servers,
    idKinds: async () => (await import('./channel-talk/ids.ts')).idKinds,
    validators: async () => ({ ...(await import('./channel-talk/validators.js')) }),
    closedValidators: async () => ({ ...(await import('./channel-talk/validators-closed.js')) }),
    description: () => readJson('./channel-talk/openapi.json'),
    shapes: () => import('./channel-talk/shapes.ts'),
    facts: () => readJson('./channel-talk/facts.json'),
  },
  'copilot': {
    operations: async () => (await import('./copilot/operations.ts')).operations,
    servers: async () => (await import('./copilot/operations.ts')).servers,
    idKinds: async () => (await import('./copilot/ids.ts')).idKinds,
    validators: async () => ({ ...(await import('./copilot/validators.js')) }),
    closedValidators: async () => ({ ...(await import('./copilot/validators-closed.js')) }),
    description: () => readJson('./copilot/openapi.json'),
    shapes: () => import('./copilot/shapes.ts'),
    facts: () => readJson('./copilot/facts.json'),
  },
  'packagex': {
    operations: async () => (await import('./packagex/operations.ts')).operations,
    servers: async () => (await import('./packagex/operations.ts')).servers,
    idKinds: async () => (await import('./packagex/ids.ts')).idKinds,
    validators: async () => ({ ...(await import('./packagex/validators.js')) }),
    closedValidators: async () => ({ ...(await import('./packagex/validators-closed.js')) }),
    description: () => readJson('./packagex/openapi.json'),
    shapes: () => import('./packagex/shapes.ts'),
    facts: () => readJson('./packagex/facts.json'),
  },
  'softwareone': {
    operations: async () => (await import('./softwareone/operations.ts')).operations,
    servers: async () => (await import('./softwareone/operations.ts')).servers,
    idKinds: async () => (await import('./softwareone/ids.ts')).idKinds,
    validators: async () => ({ ...(await import('./softwareone/validators.js')) }),
    closedValidators: async () => ({ ...(await import('./softwareone/validators-closed.js')) }),
    description: () => readJson('./softwareone/openapi.json'),
    shapes: () => import('./softwareone/shapes.ts'),
    facts: () => readJson('./softwareone/facts.json'),
  },
} as const

/** The name of a provider. */
export type Provider = keyof typeof providers

/** The names of all providers, in alphabetical order. */
export const providerNames = ['bird', 'channel-talk', 'copilot', 'packagex', 'softwareone'] as const satisfies readonly Provider[]

/** Tells whether a value is the name of a provider. */
export function isProvider(value: unknown): value is Provider {
  return (providerNames as readonly unknown[]).includes(value)
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
}
