import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Provider } from '../../generated/index.ts'
import type { Validator } from '../../generated/validator.ts'
import { collectAnswers, type SentAnswer } from './answers.ts'
import type { Bench, Measures } from './pairs.ts'
import { type ProgramOptions, runProgram } from './run-program.ts'
import { compareValidators } from './validators.ts'
import { writeHar } from './write-har.ts'

/** How long a body is that counts as small, or as large, in characters. */
const sizes = { small: [1_000, 6_000], large: [20_000, 64_000] } as const
const bars = { small: 0.8, large: 0.93 } as const

/** Parsing and validating bodies in one process, then a check of one small file from start to end beside Redocly's. */
export async function* benches(root: string): AsyncGenerator<Bench> {
  const answers = await collectAnswers([1, 2, 3])
  for (const size of ['small', 'large'] as const) {
    const bodies = answers.filter(({ text }) => text.length >= sizes[size][0] && text.length <= sizes[size][1])
    yield await parseAndValidate(root, bodies, size)
    yield await compareValidators(root, bodies, size)
  }
  yield checkSmallFile(root, answers)
}

async function parseAndValidate(
  root: string,
  answers: readonly SentAnswer[],
  size: keyof typeof sizes,
): Promise<Bench> {
  const bodies: { text: string; validate: Validator<unknown> }[] = []
  for (const { provider, operationId, status, text } of answers) {
    const file = pathToFileURL(`${root}/dist/generated/${provider}/validators.js`).href
    // The generator writes these files, with one validator for each answer.
    const validators = (await import(file)) as Record<string, Validator<unknown>>
    const validate = validators[`${operationId}${status}`]
    if (validate) bodies.push({ text, validate })
  }
  const characters = bodies.reduce((sum, { text }) => sum + text.length, 0)
  const repeats = Math.ceil(5_000_000 / characters)
  const measure = (work: () => number): Measures => {
    const start = process.cpuUsage()
    let done = 0
    for (let repeat = 0; repeat < repeats; repeat += 1) done += work()
    const { user, system } = process.cpuUsage(start)
    if (done !== repeats * bodies.length) throw new Error(`Failed to measure: only ${done} bodies were valid.`)
    return { 'bodies per CPU ms': done / ((user + system) / 1000) }
  }
  const validateAll = (): number =>
    bodies.reduce((sum, { text, validate }) => sum + Number(validate(JSON.parse(text))), 0)
  const parseAll = (): number => bodies.reduce((sum, { text }) => sum + Number(JSON.parse(text) !== undefined), 0)
  return {
    title: `Parse and validate ${bodies.length} ${size} bodies of ${Math.round(characters / bodies.length)} characters on average`,
    contenders: [
      { name: 'parse and validate', run: () => measure(validateAll) },
      { name: 'JSON.parse', run: () => measure(parseAll) },
    ],
    // 100 MB for each round that is asked for, and as many before, in which V8 compiles what it ever will.
    slices: 20,
    bars: [{ of: 'parse and validate', quantity: 'bodies per CPU ms', to: 'JSON.parse', atLeast: bars[size] }],
  }
}

function checkSmallFile(root: string, answers: readonly SentAnswer[]): Bench {
  const folder = mkdtempSync(join(tmpdir(), 'bench-check-'))
  const file = join(folder, 'small.har')
  const provider: Provider = 'copilot'
  const bodies = answers.filter((one) => one.provider === provider && one.status === 200).slice(0, 5)
  writeHar(file, bodies, 'many', 20_000)
  // Elsewhere it would load our own configuration.
  const quiet: ProgramOptions = { cwd: folder, exitCodes: [0, 1], env: { ...process.env, REDOCLY_TELEMETRY: 'off' } }
  const check = join(root, 'dist/scripts/cli.js')
  const redocly = join(root, 'node_modules/@redocly/cli/bin/cli.js')
  return {
    title: 'Check of one small HAR, whole process',
    contenders: [
      { name: 'check', run: () => runProgram([check, 'check', file]) },
      {
        name: 'redocly drift',
        run: () =>
          runProgram([redocly, 'drift', file, '--api', join(root, `generated/${provider}/openapi.json`)], quiet),
      },
    ],
    bars: [
      { of: 'check', quantity: 'wall ms', to: 'redocly drift', atMost: 0.5 },
      { of: 'check', quantity: 'CPU ms', to: 'redocly drift', atMost: 0.5 },
    ],
    close: () => rmSync(folder, { recursive: true }),
  }
}
