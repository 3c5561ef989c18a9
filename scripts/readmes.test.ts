import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { providerNames } from '../generated/index.ts'
import { loadAuditInput } from './facts/load.ts'
import { providerTable } from './facts/provider-table.ts'
import { isDraft } from './lint/is-draft.ts'
import { factoriesExample } from './package/factories-consumer.ts'
import { mswExample } from './package/msw-consumer.ts'
import { typesExample } from './package/typed-consumer.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const rooms = ['contracts', 'generated', 'mocks', 'scripts', 'specs']

describe.each(rooms)('the README of %s/', (room) => {
  const text = readFileSync(join(root, room, 'README.md'), 'utf8')
  // What stands in backquotes in the table's first column; a provider's folder counts for each provider.
  const named = Array.from(text.matchAll(/^\| (`[^|]+) \|/gm), ([, cell = '']) => cell).flatMap((cell) =>
    Array.from(cell.matchAll(/`([^`]+)`/g), ([, name = '']) => name.replace(/\/$/, '')),
  )

  test('names every file and folder of the room', () => {
    const entries = readdirSync(join(root, room)).filter((name) => !/\.test\.ts$|^README\.md$/.test(name))
    const missing = entries.filter(
      (name) =>
        !providerNames.some((provider) => provider === name) &&
        !named.some((one) => one === name || one.startsWith(`${name}/`)),
    )
    // specs/README.md describes a provider's folder in its table, and the shared one in the text below.
    expect(missing.filter((name) => !(room === 'specs' && name === 'shared'))).toEqual([])
  })

  test('names nothing that is not there', () => {
    const folder = room === 'specs' ? join('specs', 'bird') : room
    const concrete = named.filter(
      (name) => /^[\w-]+(\.[\w.]+)?$|^[\w-]+\/[\w.-]+$/.test(name) && !(room === 'specs' && !/\./.test(name)),
    )
    expect(concrete.filter((name) => !existsSync(join(root, folder, name)))).toEqual([])
  })
})

test('the table of providers in the README is what the audit counts', async () => {
  const audited = providerNames.filter((provider) => !isDraft(join(root, 'specs', provider, 'openapi.yaml')))
  const inputs = await Promise.all(audited.map((provider) => loadAuditInput(root, provider)))
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(providerTable(inputs))
})

test.each([
  ['factories', factoriesExample],
  ['MSW', mswExample],
  ['types', typesExample],
])('the example of %s in the README is the one that is run or compiled from the packed package', (_, example) => {
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(`\`\`\`ts\n${example}\`\`\`\n`)
})
