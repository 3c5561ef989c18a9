import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { between, createWords } from '../../mocks/world/random.ts'
import { judgeReports, oldText } from './judge-run.ts'
import { loadMaterials } from './materials.ts'
import { count, emptyOutcome, type Outcome } from './outcome.ts'
import { runProcess } from './run-process.ts'
import { writeRecording } from './write-recording.ts'

const reports = ['report.json', 'report.sarif', 'coverage.json']

/**
 * Ends so many runs at random moments, by SIGTERM and SIGKILL in turns: each report has to be the old one or a whole new one. What a SIGKILL
 * leaves of the file that was about to take its place, whose name begins with a dot, nobody can prevent.
 */
export async function fuzzKills(cases: number, seed: number): Promise<Outcome> {
  const outcome = emptyOutcome()
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-kills-'))
  try {
    const recorded = (await loadMaterials()).flatMap((materials) => materials.recorded)
    const broken = recorded.map((one) => ({ ...one, body: { ...Object(one.body), undocumented: 1, id: 7 } }))
    writeFileSync(join(folder, 'recording.har'), writeRecording('har', broken))
    const [json = '', sarif = '', coverage = ''] = reports.map((name) => join(folder, name))
    const argv = [
      'check',
      join(folder, 'recording.har'),
      '--output',
      json,
      '--output',
      sarif,
      '--coverage-output',
      coverage,
    ]
    const duration = await measure(() => runProcess(argv))
    for (let number = 0; number < cases; number += 1) {
      const words = createWords(seed, `kill ${number}`)
      const signal = number % 2 === 0 ? 'SIGTERM' : 'SIGKILL'
      for (const name of reports) writeFileSync(join(folder, name), oldText)
      // Most moments are near the end, where files are written.
      const after = Math.round(duration * one(between(words, 0, 1000)))
      const { code } = await runProcess(argv, { signal, after })
      if (signal === 'SIGKILL') for (const name of leftIn(folder)) rmSync(join(folder, name))
      const problem = judgeReports(folder, reports, code === 0 || code === 1)
      outcome.cases += 1
      count(outcome, `${signal}, ${code === null || code > 2 ? 'killed' : 'too late'}`)
      if (problem !== undefined) outcome.failures.push({ number, problem, sent: `${signal} after ${after} ms` })
    }
    return outcome
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A share of the run's time: the higher the draw, the nearer to its end. */
function one(draw: number): number {
  return Math.sqrt(draw / 1000) * 1.05
}

function leftIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => /^\..+\.tmp$/.test(name))
}

async function measure(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
