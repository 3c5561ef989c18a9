import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { measureEntries } from './entry-cost.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

test('the README says of every entry how much it loads, to within 5 %', async () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const said = new Map(
    Array.from(readme.matchAll(/^\| `(channel-contracts\/[^`]+)` \| ([\d.]+) \|/gm), ([, entry, kilobytes]) => [
      entry,
      Number(kilobytes),
    ]),
  )
  const costs = await measureEntries(root)
  expect([...said.keys()]).toEqual(costs.map(({ entry }) => entry))
  const wrong = costs.filter(
    ({ entry, kilobytes }) => Math.abs((said.get(entry) ?? 0) - kilobytes) > Math.max(0.05 * kilobytes, 0.1),
  )
  expect(wrong, 'Run `npm run build && npx tsx scripts/entry-costs.ts` and put its table into the README.').toEqual([])
})
