import { spawnSync } from 'node:child_process'
import { mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'memory-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Checks a HAR of so many MB, made of files of 20 KB that no schema speaks of, in a process of its own. */
function check(megabytes: number): [exchanges: number, peak: number] {
  const file = join(folder, `${megabytes}.har`)
  const handle = openSync(file, 'w')
  const body = JSON.stringify({ error: 'gone', list: Array.from({ length: 1000 }, (_, id) => ({ id, name: 'a "b"' })) })
  const entry = JSON.stringify({
    request: { method: 'GET', url: 'https://api.copilot.com/v1/message-channels/a' },
    response: { status: 404, headers: [], content: { mimeType: 'application/json', text: body } },
  })
  const count = Math.floor((megabytes * 1_000_000) / entry.length)
  writeSync(handle, '{"log":{"entries":[')
  for (let index = 0; index < count; index += 1) writeSync(handle, index === 0 ? entry : `,\n${entry}`)
  writeSync(handle, ']}}')
  const child = fileURLToPath(new URL('./testing/read-child.ts', import.meta.url))
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', child, file], { encoding: 'utf8' })
  expect(stderr).toBe('')
  const [checked, peak] = JSON.parse(stdout)
  expect(checked).toBe(count)
  return [checked, peak]
}

test('a file ten times as large needs no more memory', () => {
  const [, small] = check(3)
  const [, large] = check(30)
  expect(large - small).toBeLessThan(40)
})
