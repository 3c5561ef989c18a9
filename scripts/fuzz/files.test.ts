import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { run } from '../commands/run.ts'
import { type Command, fuzzFiles } from './files.ts'
import { fuzzKills } from './kills.ts'

test('no broken file breaks the check', async () => {
  const { cases, counts, failures } = await fuzzFiles(100, 2)
  expect([cases, counts['processes'], failures]).toEqual([100, 2, []])
  expect([counts['exit code 1'] ?? 0, counts['exit code 2'] ?? 0].every((times) => times > 5)).toBe(true)
})

test('no run that is killed leaves half a report', async () => {
  const { cases, failures } = await fuzzKills(2, 1)
  expect([cases, failures]).toEqual([2, []])
})

test.each<[string, Command, RegExp]>([
  [
    'crashes',
    async () => {
      process.stderr.write('Failed unexpectedly; this is a bug.\nError: x\n    at a (b.ts:1:1)\n')
      return 2
    },
    /it crashed: Failed unexpectedly/,
  ],
  [
    'says what is wrong in a heap of lines',
    async () => {
      process.stderr.write('Oh no.\nReally.\n')
      return 2
    },
    /exit code 2 without one clear sentence: Oh no/,
  ],
  ['ends with another exit code', async () => 3, /the exit code is 3/],
  [
    'writes half a report',
    async (argv) => {
      const code = await run(argv)
      writeFileSync(argv.at(-1) ?? '', '{"half":')
      return code
    },
    /report\.sarif is half a file: \{"half":/,
  ],
  [
    'leaves a file behind',
    async (argv) => {
      writeFileSync(`${argv.at(-1)}.tmp`, '')
      return run(argv)
    },
    /report\.sarif\.tmp was left behind/,
  ],
])('a check that %s is found out', async (_name, command, problem) => {
  const { failures } = await fuzzFiles(5, 1, command)
  expect(failures.map((failure) => failure.problem).join('\n')).toMatch(problem)
})
