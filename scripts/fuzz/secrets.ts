import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chance, createWords } from '../../mocks/world/random.ts'
import { run } from '../commands/run.ts'
import { one } from './choose.ts'
import type { Command } from './files.ts'
import { loadMaterials } from './materials.ts'
import { mutateFile } from './mutate-file.ts'
import { count, emptyOutcome, type Outcome } from './outcome.ts'
import { type Canary, makeCanary, plant } from './plant.ts'
import { runCaptured } from './run-captured.ts'
import { writeRecording } from './write-recording.ts'

/** How many exchanges a file has, each with a secret of its own. */
const perFile = 20

const formats = ['text', 'json', 'junit', 'sarif', 'github', 'markdown'] as const

/** Checks files in which so many secrets of a seed are planted, each in a request or an answer of its own: no output may hold any. */
export async function fuzzSecrets(cases: number, seed: number, command: Command = run): Promise<Outcome> {
  const outcome = emptyOutcome()
  const recorded = (await loadMaterials()).flatMap((materials) => materials.recorded)
  for (let start = 0; start < cases; start += perFile) {
    const words = createWords(seed, `secrets ${start}`)
    const canaries = Array.from({ length: Math.min(perFile, cases - start) }, (_, index) =>
      makeCanary(seed, start + index),
    )
    const exchanges = canaries.map((canary) => plant(one(words, recorded), canary, words))
    const text = writeRecording(one(words, ['har', 'recording.json', 'ndjson', 'jsonl']), exchanges)
    // What is said of files that cannot be read is an output too.
    const outputs = await outputsOf(chance(words, 20) ? mutateFile(text, words) : Buffer.from(text), command)
    for (const [name, output] of outputs) {
      if (output !== '') count(outcome, name)
      for (const [index, canary] of canaries.entries()) {
        const leak = leakIn(output, canary)
        if (leak === undefined) continue
        const sent = JSON.stringify(exchanges[index])
        outcome.failures.push({ number: start + index, problem: `${name} holds a secret: ${leak}`, sent })
      }
    }
    outcome.cases += canaries.length
  }
  return outcome
}

/** Everything that a check of a file prints and writes, by its name. */
async function outputsOf(bytes: Buffer, command: Command): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-secrets-'))
  try {
    const file = join(folder, bytes.subarray(0, 6).toString() === '{"log"' ? 'recording.har' : 'recording.ndjson')
    writeFileSync(file, bytes)
    const inFolder = (name: string): string => join(folder, `out-${name}`)
    const { out, error } = await runCaptured(() =>
      command([
        ...['check', file, '--keep-going', '--coverage-output', inFolder('coverage')],
        ...formats.flatMap((format) => ['--output', `${format}=${inFolder(format)}`]),
      ]),
    )
    const baseline = await runCaptured(() =>
      command(['check', file, '--baseline', inFolder('baseline'), '--write-baseline']),
    )
    const printed = { stdout: out + baseline.out, stderr: error + baseline.error }
    const written = readdirSync(folder)
      .filter((name) => name.startsWith('out-'))
      .map((name) => [name.slice('out-'.length), readFileSync(join(folder, name), 'utf8')] as const)
    return new Map([...Object.entries(printed), ...written])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function leakIn(output: string, { traces }: Canary): string | undefined {
  const lower = output.toLowerCase()
  const trace = traces.find((one) => lower.includes(one))
  if (trace === undefined) return undefined
  const at = lower.indexOf(trace)
  return output.slice(Math.max(at - 150, 0), at + trace.length + 50)
}
