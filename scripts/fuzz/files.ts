import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { between, chance, createWords, type Words } from '../../mocks/world/random.ts'
import { run } from '../commands/run.ts'
import { one } from './choose.ts'
import { judgeRun, oldText } from './judge-run.ts'
import { loadMaterials, type Recorded } from './materials.ts'
import { mutateFile } from './mutate-file.ts'
import { count, emptyOutcome, type Outcome } from './outcome.ts'
import { runCaptured } from './run-captured.ts'
import { runProcess } from './run-process.ts'
import { kinds, writeRecording } from './write-recording.ts'

/** Runs the command line. */
export type Command = (argv: readonly string[]) => Promise<number>

/** One file in so many is read by a process of its own too. */
const sample = 50

/** Checks so many broken files of a seed: each has to give findings or a clear sentence, and a whole report or none. */
export async function fuzzFiles(cases: number, seed: number, command: Command = run): Promise<Outcome> {
  const outcome = emptyOutcome()
  const recorded = (await loadMaterials()).flatMap((materials) => materials.recorded)
  for (let number = 0; number < cases; number += 1) {
    const folder = mkdtempSync(join(tmpdir(), 'fuzz-files-'))
    try {
      const words = createWords(seed, `files ${number}`)
      const { argv, bytes } = fileCase(words, recorded, folder)
      for (const isAlone of number % sample === sample - 1 ? [false, true] : [false]) {
        for (const name of reports) writeFileSync(join(folder, name), oldText)
        const captured = isAlone ? await runProcess(argv) : await runCaptured(() => command(argv))
        const problem = judgeRun(captured, folder, reports)
        count(outcome, isAlone ? 'processes' : `exit code ${captured.code}`)
        if (problem !== undefined) outcome.failures.push({ number, problem, sent: shown(argv, bytes) })
      }
      outcome.cases += 1
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
  return outcome
}

const reports = ['report.json', 'report.sarif']

function fileCase(words: Words, recorded: readonly Recorded[], folder: string): { argv: string[]; bytes: Buffer } {
  const kind = one(words, kinds)
  const exchanges = Array.from({ length: between(words, 1, 4) }, () => one(words, recorded))
  const bytes = mutateFile(writeRecording(kind, exchanges), words)
  const file = join(folder, `recording.${kind}`)
  writeFileSync(file, bytes)
  const provider = exchanges[0]?.provider ?? ''
  const options = [
    ...(kind === 'body.json' ? ['--provider', 'bird', '--operation', 'getChannel', '--status', '200'] : []),
    ...(kind !== 'body.json' && chance(words, 40) ? ['--provider', provider] : []),
    ...(chance(words, 30) ? ['--keep-going'] : []),
    ...(chance(words, 20) ? ['--coverage'] : []),
    ...(chance(words, 20) ? ['--show-values'] : []),
    ...['--format', one(words, ['text', 'json', 'junit', 'sarif', 'github', 'markdown'])],
  ]
  return { argv: ['check', file, ...options, ...reports.flatMap((name) => ['--output', join(folder, name)])], bytes }
}

function shown(argv: readonly string[], bytes: Buffer): string {
  return `${argv.join(' ')} with ${JSON.stringify(bytes.toString('latin1').slice(0, 600))}`
}
