import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkFiles } from '../../contracts/check-files.ts'
import { collectAnswers } from './answers.ts'
import { writeHar } from './write-har.ts'

test('a recording in which nothing comes again is valid, so that a check of it measures no findings', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'write-har-'))
  try {
    const file = join(folder, 'recording.har')
    const { entries } = writeHar(file, await collectAnswers([1]), 'new', 40_000_000)
    const { findings, summary } = await checkFiles([file])
    expect(findings).toEqual([])
    expect(summary.exchanges).toBe(entries)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
