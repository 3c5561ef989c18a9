import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { pruneDeclarations } from './declarations.ts'

test('keeps what an entry leads to, in every form of import, and removes other declarations only', () => {
  const dist = mkdtempSync(join(tmpdir(), 'declarations-'))
  onTestFinished(() => rmSync(dist, { recursive: true }))
  mkdirSync(join(dist, 'inner'))
  const files = {
    'index.d.ts': "export { type A } from './inner/a.js';\nexport type * from './b.ts';\nimport './c.js';\n",
    'inner/a.d.ts': "export type A = import('../d.js').D;\n",
    'b.d.ts': "import type { Foreign } from 'package';\n",
    'c.d.ts': "export * from './index.js';\n",
    'd.d.ts': '',
    'private.d.ts': '',
    'private.js': '',
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dist, name), text)
  pruneDeclarations(dist, ['index.d.ts'])
  expect(readdirSync(dist, { recursive: true }).sort()).toEqual([
    'b.d.ts',
    'c.d.ts',
    'd.d.ts',
    'index.d.ts',
    'inner',
    'inner/a.d.ts',
    'private.js',
  ])
})
