import { expect, test } from 'vitest'
import { generateAll } from './stages.ts'
import { pigeonSpecs } from './testdata/pigeon.ts'

const files = await generateAll(pigeonSpecs)
const golden = [...files.keys()].filter(
  (path) => /^pigeon\//.test(path) && !/(validators(-closed)?|glances|requests)\.js$/.test(path),
)

test.each(golden)('writes %s as the golden file has it', async (path) => {
  await expect(files.get(path)).toMatchFileSnapshot(`testdata/golden/${path}.txt`)
})

test('writes the same bytes on every run', async () => {
  expect([...(await generateAll(pigeonSpecs))]).toEqual([...files])
})

test('writes nothing that depends on the machine or the day', () => {
  const text = [...files.values()].join('\n')
  expect(text).not.toContain(process.cwd())
  expect(text).not.toMatch(/\b20(2[6-9]|[3-9]\d)-\d\d-\d\d/)
})
