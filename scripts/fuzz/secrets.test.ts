import { expect, test } from 'vitest'
import { run } from '../commands/run.ts'
import { fuzzSecrets } from './secrets.ts'

test('no planted secret stands in any output of any format', async () => {
  const { cases, counts, failures } = await fuzzSecrets(300, 2)
  expect([cases, failures]).toEqual([300, []])
  const formats = ['text', 'json', 'junit', 'sarif', 'github', 'markdown', 'coverage', 'baseline', 'stdout', 'stderr']
  expect(formats.filter((format) => counts[format] === undefined)).toEqual([])
})

test('reports that show values are found out, in every format, and no baseline shows any', async () => {
  const { failures } = await fuzzSecrets(60, 2, (argv) => run([...argv, '--show-values']))
  const found = new Set(failures.map(({ problem }) => problem.split(' ')[0]))
  expect([...found].sort()).toEqual(['github', 'json', 'junit', 'markdown', 'sarif', 'stdout', 'text'])
})
