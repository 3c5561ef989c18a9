// Generated from specs/ by `npm run generate`. Edit the descriptions instead.
import { readFileSync } from 'node:fs'
import { parts } from './parts.ts'

export { isProvider, type Provider, providerNames } from './parts.ts'

/** Every provider, with loaders for its generated parts; nothing is read before it is asked for. */
export const providers = {
  'bird': {
    ...parts['bird'],
    description: () => readJson('./bird/openapi.json'),
    facts: () => readJson('./bird/facts.json'),
  },
  'channel-talk': {
    ...parts['channel-talk'],
    description: () => readJson('./channel-talk/openapi.json'),
    facts: () => readJson('./channel-talk/facts.json'),
  },
  'copilot': {
    ...parts['copilot'],
    description: () => readJson('./copilot/openapi.json'),
    facts: () => readJson('./copilot/facts.json'),
  },
  'packagex': {
    ...parts['packagex'],
    description: () => readJson('./packagex/openapi.json'),
    facts: () => readJson('./packagex/facts.json'),
  },
  'softwareone': {
    ...parts['softwareone'],
    description: () => readJson('./softwareone/openapi.json'),
    facts: () => readJson('./softwareone/facts.json'),
  },
} as const

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
}
