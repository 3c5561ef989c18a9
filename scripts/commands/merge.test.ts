import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadContext } from '../../contracts/context.ts'
import { createCoverage } from '../../contracts/coverage/coverage.ts'
import { createReport } from '../../contracts/report.ts'
import { merge } from './merge.ts'

const folder = mkdtempSync(join(tmpdir(), 'merge-'))
afterAll(() => rmSync(folder, { recursive: true }))

const points = createCoverage(await loadContext('bird')).state().points
const report = createReport(1, [], [])
const { skipped: _, ...before } = report.summary

test.each([
  ['of an earlier release, which did not count what was skipped', { ...report, summary: before }],
  ['without a summary', { ...report, summary: null }],
])('refuses a report %s', async (_name, given) => {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(given))
  await expect(merge([file], { failOn: 'error' })).rejects.toThrow(
    /report\.json: it is no report\. Write it with check --shard/,
  )
})

test('tells what the parts cover together, and holds it to a least coverage', async () => {
  const seen = (operation: string, index: number) => [{ provider: 'bird', points, seen: { [operation]: [index] } }]
  const parts = [seen('getChannel', 0), seen('listChannels', 1), []].map((coverage, index) => {
    const file = join(folder, `part${index}.json`)
    writeFileSync(file, JSON.stringify({ ...report, shard: { index, of: 3, others: 1 }, coverage }))
    return file
  })
  const coverageOutput = join(folder, 'coverage.json')
  const output = [join(folder, 'r.json')]
  const run = (minCoverage: number) =>
    merge(parts, { failOn: 'error', format: ['json'], output, coverageOutput, minCoverage })
  expect([await run(1), await run(2)]).toEqual([0, 1])
  expect(JSON.parse(readFileSync(coverageOutput, 'utf8'))).toMatchObject({ seen: 2, total: points, percent: 1 })
})

test('refuses to tell the coverage of a part that did not count it', async () => {
  const file = join(folder, 'uncounted.json')
  writeFileSync(file, JSON.stringify(report))
  await expect(merge([file], { failOn: 'error', coverage: true })).rejects.toThrow(
    `Failed to merge: ${file} counts no coverage. Write it with check --coverage.`,
  )
})
