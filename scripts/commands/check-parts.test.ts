import { expect, test } from 'vitest'
import { createReport } from '../../contracts/report.ts'
import { checkParts } from './check-parts.ts'

/** Names parts of runs, `1/2`, or whole reports, and gives them as merge reads them. */
function parts(...names: string[]): Parameters<typeof checkParts> {
  const reports = names.map((name) => {
    const [index, of] = name.split('/').map(Number)
    const shard = { index: (index ?? 0) - 1, of: of ?? 0, others: 0 }
    return { ...createReport(1, [], []), ...(name.includes('/') ? { shard } : {}) }
  })
  return [names.map((name, index) => `${index}-${name.replace('/', '-')}.json`), reports]
}

test.each([[['1/2', '2/2']], [['3/3', '1/3', '2/3']], [['whole', 'whole']], [[]]])('takes the parts %j', (names) => {
  expect(() => checkParts(...parts(...names))).not.toThrow()
})

test.each([
  [['1/2'], 'part 2/2 is missing'],
  [['2/4'], 'part 1/4, 3/4, 4/4 is missing'],
  [['1/2', '1/2'], '0-1-2.json and 1-1-2.json are both part 1/2'],
  [['1/2', '2/3'], '1-2-3.json is a part of 3, 0-1-2.json one of 2'],
  [['whole', '1/2', '2/2'], '0-whole.json is no part, 1-1-2.json one of 2'],
])('refuses the parts %j', (names, reason) => {
  expect(() => checkParts(...parts(...names))).toThrow(`Failed to merge: ${reason}. Name each part of one run once.`)
})
