// Generated from specs/ by `npm run generate`. Edit the descriptions instead.

/** Every provider, with loaders for its generated code; nothing is loaded before it is asked for. */
export const parts = {
  'bird': {
    operations: async () => (await import('./bird/operations.ts')).operations,
    servers: async () => (await import('./bird/operations.ts')).servers,
    idKinds: async () => (await import('./bird/ids.ts')).idKinds,
    validators: async () => ({ ...(await import('./bird/validators.js')) }),
    closedValidators: async () => ({ ...(await import('./bird/validators-closed.js')) }),
    glances: async () => (await import('./bird/glances.js')).glances,
    shapes: () => import('./bird/shapes.ts'),
    requests: async () => (await import('./bird/requests.js')).requests,
    answers: () => import('./bird/answers.js'),
  },
  'channel-talk': {
    operations: async () => (await import('./channel-talk/operations.ts')).operations,
    servers: async () => (await import('./channel-talk/operations.ts')).servers,
    idKinds: async () => (await import('./channel-talk/ids.ts')).idKinds,
    validators: async () => ({ ...(await import('./channel-talk/validators.js')) }),
    closedValidators: async () => ({ ...(await import('./channel-talk/validators-closed.js')) }),
    glances: async () => (await import('./channel-talk/glances.js')).glances,
    shapes: () => import('./channel-talk/shapes.ts'),
    requests: async () => (await import('./channel-talk/requests.js')).requests,
    answers: () => import('./channel-talk/answers.js'),
  },
  'copilot': {
    operations: async () => (await import('./copilot/operations.ts')).operations,
    servers: async () => (await import('./copilot/operations.ts')).servers,
    idKinds: async () => (await import('./copilot/ids.ts')).idKinds,
    validators: async () => ({ ...(await import('./copilot/validators.js')) }),
    closedValidators: async () => ({ ...(await import('./copilot/validators-closed.js')) }),
    glances: async () => (await import('./copilot/glances.js')).glances,
    shapes: () => import('./copilot/shapes.ts'),
    requests: async () => (await import('./copilot/requests.js')).requests,
    answers: () => import('./copilot/answers.js'),
  },
  'packagex': {
    operations: async () => (await import('./packagex/operations.ts')).operations,
    servers: async () => (await import('./packagex/operations.ts')).servers,
    idKinds: async () => (await import('./packagex/ids.ts')).idKinds,
    validators: async () => ({ ...(await import('./packagex/validators.js')) }),
    closedValidators: async () => ({ ...(await import('./packagex/validators-closed.js')) }),
    glances: async () => (await import('./packagex/glances.js')).glances,
    shapes: () => import('./packagex/shapes.ts'),
    requests: async () => (await import('./packagex/requests.js')).requests,
    answers: () => import('./packagex/answers.js'),
  },
  'softwareone': {
    operations: async () => (await import('./softwareone/operations.ts')).operations,
    servers: async () => (await import('./softwareone/operations.ts')).servers,
    idKinds: async () => (await import('./softwareone/ids.ts')).idKinds,
    validators: async () => ({ ...(await import('./softwareone/validators.js')) }),
    closedValidators: async () => ({ ...(await import('./softwareone/validators-closed.js')) }),
    glances: async () => (await import('./softwareone/glances.js')).glances,
    shapes: () => import('./softwareone/shapes.ts'),
    requests: async () => (await import('./softwareone/requests.js')).requests,
    answers: () => import('./softwareone/answers.js'),
  },
} as const

/** The name of a provider. */
export type Provider = keyof typeof parts

/** The names of all providers, in alphabetical order. */
export const providerNames = ['bird', 'channel-talk', 'copilot', 'packagex', 'softwareone'] as const satisfies readonly Provider[]

/** Tells whether a value is the name of a provider. */
export function isProvider(value: unknown): value is Provider {
  return (providerNames as readonly unknown[]).includes(value)
}
