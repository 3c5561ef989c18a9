import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** The bytes that new objects have in a process that made many of them, of which some last for a while. */
function newSpace(before: string): number {
  const program = `${before}
    import { getHeapSpaceStatistics } from 'node:v8'
    const kept = Array.from({ length: 20_000 })
    for (let index = 0; index < 2_000_000; index += 1) kept[index % kept.length] = { index, list: [index] }
    console.log(getHeapSpaceStatistics().find((space) => space.space_name === 'new_space').space_size)`
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    encoding: 'utf8',
    cwd: new URL('.', import.meta.url),
  })
  expect(stderr).toBe('')
  return Number(stdout)
}

test.each([
  ['a check', `import { keepHeapSmall } from './keep-heap-small.ts'; keepHeapSmall();`],
  ['the mock', `import { keepHeapLevel } from './keep-heap-level.ts'; keepHeapLevel();`],
])('the part of the heap for new objects stays small in %s, which otherwise grows', (_what, before) => {
  const small = newSpace(before)
  const usual = newSpace('')
  expect(small).toBeGreaterThan(0)
  expect(usual).toBeGreaterThanOrEqual(2 * small)
})
