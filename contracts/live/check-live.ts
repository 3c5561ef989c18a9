import { createRunJudge, type JudgeOptions } from '../judge-run.ts'
import { createTally, type Report } from '../report.ts'
import type { LiveNote, LiveOptions } from './run.ts'
import { runScenario } from './run-scenario.ts'
import { StoppedError } from './stop.ts'

/** What a live run found. */
export interface LiveResult {
  /** Of the exchanges there were, also when the run ended early. */
  report: Report
  /** Operations that were skipped or failed, and what is left at the provider. */
  notes: LiveNote[]
  /** Why the run ended before its last request, with what to do. */
  stopped?: string
}

/**
 * Asks a provider and judges every answer.
 * @throws {UnreadableError} for a base URL that cannot be used.
 * @example const { report, notes } = await checkLive({ provider: 'bird', baseUrl, credentials, ids: { workspace: [id] } })
 */
export async function checkLive(options: Omit<LiveOptions, 'onNote'> & JudgeOptions): Promise<LiveResult> {
  const judge = createRunJudge(options)
  const notes: LiveNote[] = []
  const tally = createTally()
  const sources = new Set<string>()
  let exchanges = 0
  let stopped: string | undefined
  try {
    for await (const exchange of runScenario({ ...options, onNote: (note) => notes.push(note) })) {
      exchanges += 1
      const operationId = exchange.operation?.operationId ?? ''
      sources.add(exchange.source.file)
      tally.addAnswer(options.provider, operationId, exchange.response.status)
      for (const finding of await judge.judge(options.provider, operationId, exchange, true)) tally.addFinding(finding)
    }
  } catch (error) {
    if (!(error instanceof StoppedError)) throw error
    stopped = error.message
  }
  const report = tally.report([...sources], exchanges)
  if (options.coverage) report.coverage = judge.coverage()
  return { report, notes, ...(stopped === undefined ? {} : { stopped }) }
}
