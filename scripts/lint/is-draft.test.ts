import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isDraft } from './is-draft.ts'

test('a provider is a draft until it has facts, in each of its files; what belongs to no provider is none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'draft-'))
  mkdirSync(join(folder, 'heron/schemas'), { recursive: true })
  writeFileSync(join(folder, 'heron/openapi.yaml'), '')
  const files = ['heron/openapi.yaml', 'heron/schemas/Nest.yaml', 'shared/schemas/DateTime.yaml']
  const judged = (): boolean[] => files.map((file) => isDraft(join(folder, file)))
  expect(judged()).toEqual([true, true, false])
  writeFileSync(join(folder, 'heron/facts.json'), '{}')
  expect(judged()).toEqual([false, false, false])
  rmSync(folder, { recursive: true })
})
