import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { collectAnswers } from './answers.ts'
import type { Bench } from './pairs.ts'
import { allPlainSchemas } from './plain-schemas.ts'
import { runProgram } from './run-program.ts'
import { type HarContent, writeHar } from './write-har.ts'

const megabyte = 1024 * 1024
const sizes = { part: 200 * megabyte, whole: 1024 * megabyte } as const

/**
 * A full check of 200 MB, and of 1 GB, beside a program that parses the whole and validates, by our validators or by ajv as its page tells to use it;
 * that one cannot read beyond 512 MiB.
 */
export async function* benches(root: string): AsyncGenerator<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-har-'))
  const answers = await collectAnswers([1, 2, 3])
  const file = join(folder, 'recording.har')
  const check = { name: 'check', run: () => runProgram([join(root, 'dist/scripts/cli.js'), 'check', file]) }
  const schemas = join(folder, 'schemas.json')
  writeFileSync(schemas, JSON.stringify(await allPlainSchemas()))
  const program = join(root, 'scripts/bench/naive-check.js')
  const naive = (name: string, validator: string) => ({
    name,
    run: () => runProgram([program, validator, root, schemas, file]),
  })
  const ours = naive('JSON.parse and validate', 'ours')
  const usual = naive('JSON.parse and ajv', 'ajv')
  try {
    for (const repetition of ['few', 'many', 'new'] as const) {
      yield {
        title: `Check of a HAR of 200 MB, ${tell(writeHar(file, answers, repetition, sizes.part))}`,
        contenders: [check, ours, usual],
        bars: [
          { of: check.name, quantity: 'wall ms', to: ours.name, atMost: 0.85 },
          { of: check.name, quantity: 'wall ms', to: usual.name },
          { of: check.name, quantity: 'CPU ms', to: ours.name, atMost: 0.85 },
          { of: check.name, quantity: 'CPU ms', to: usual.name },
          { of: check.name, quantity: 'peak MB', atMost: 80 },
        ],
      }
    }
    yield {
      title: `Check of a HAR of 1 GB, ${tell(writeHar(file, answers, 'new', sizes.whole))}`,
      contenders: [check],
      bars: [{ of: check.name, quantity: 'peak MB', atMost: 80 }],
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function tell({ entries, bodies }: HarContent): string {
  return `${entries} exchanges, ${bodies} different bodies`
}
