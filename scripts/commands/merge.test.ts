import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createReport } from '../../contracts/report.ts'
import { merge } from './merge.ts'

const folder = mkdtempSync(join(tmpdir(), 'merge-'))
afterAll(() => rmSync(folder, { recursive: true }))

const report = createReport(1, [], [])
const { skipped: _, ...before } = report.summary

test.each([
  ['of an earlier release, which did not count what was skipped', { ...report, summary: before }],
  ['without a summary', { ...report, summary: null }],
])('refuses a report %s', (_name, given) => {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(given))
  expect(() => merge([file], { failOn: 'error' })).toThrow(
    /report\.json: it is no report\. Write it with check --shard/,
  )
})
