import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { checkFiles } from '../check-files.ts'
import { mergeReports } from '../merge-reports.ts'
import { birdChannel } from '../testing/judge.ts'
import { coverageOf } from './run-coverage.ts'

const folder = mkdtempSync(join(tmpdir(), 'coverage-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = join(folder, 'a.json')
const statuses = ['active', 'pending', 'paused', 'failed']
const exchanges = statuses.map((status) => ({
  provider: 'bird',
  operationId: 'getChannel',
  request: { url: '/' },
  response: { status: 200, headers: { 'content-type': 'application/json' }, body: { ...birdChannel, status } },
}))
writeFileSync(file, JSON.stringify({ channelContracts: 1, exchanges }))

test('a run counts what its valid values exercised, and names what it never saw', async () => {
  const { coverage = [] } = await checkFiles([file], { coverage: true })
  const [bird] = (await coverageOf(coverage)).providers
  const values = bird?.neverObserved.filter(({ place, kind }) => kind === 'enum-value' && place === 'ChannelStatus')
  expect(values?.map(({ detail }) => detail)).toEqual(['setting-up', 'inactive', 'deleted', 'warning'])
})

test('counts nothing unless it is asked to', async () => {
  expect((await checkFiles([file])).coverage).toBeUndefined()
})

test('shards and threads together count what one run counts', async () => {
  const whole = await checkFiles([file], { coverage: true })
  const parts = await Promise.all(
    [0, 1, 2].map((index) => checkFiles([file], { coverage: true, shard: { index, of: 3 } })),
  )
  expect(mergeReports(parts).coverage).toEqual(whole.coverage)
  expect((await checkFiles([file], { coverage: true, jobs: 2 })).coverage).toEqual(whole.coverage)
})
