import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { providerNames } from '../generated/index.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What may be written for a provider, and the table that has a line for it; without one the derived is used. */
const tables = [
  ['mocks', 'mock.ts', 'provider-mocks.ts', './'],
  ['contracts', 'invariants.ts', 'invariants.ts', './'],
  ['contracts', 'deviations.ts', 'deviations.ts', './'],
  ['contracts', 'scenario.ts', 'live/scenarios.ts', '../'],
] as const

test.each(tables)('every %s/<provider>/%s has its line in %s', (room, file, table, above) => {
  const text = readFileSync(join(root, room, table), 'utf8')
  const written = providerNames.filter((provider) => existsSync(join(root, room, provider, file)))
  expect(written.length).toBeGreaterThan(0)
  expect(written.filter((provider) => !text.includes(`'${above}${provider}/${file}'`))).toEqual([])
})
