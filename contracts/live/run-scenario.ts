import type { Exchange } from '../exchange.ts'
import { longestWait, waitAfter } from './end-of-run.ts'
import { countItems, nextPage } from './next-page.ts'
import { type Planned, planStep } from './plan-step.ts'
import { ask, type LiveOptions, type Run, startRun } from './run.ts'
import { maxPages, type Step } from './scenario.ts'
import { StoppedError } from './stop.ts'

/**
 * Asks a provider what its scenario lists, in an unhurried pace, and gives each exchange as it comes, free of credentials. What writes
 * have made is taken away again, also when the run ends early.
 * @throws {UnreadableError} for a base URL that cannot be used.
 * @throws {StoppedError} when the provider refuses the key, asks to slow down, or cannot be reached.
 */
export async function* runScenario(options: LiveOptions): AsyncGenerator<Exchange, void, undefined> {
  const run = await startRun(options)
  try {
    for (const step of run.scenario) {
      const plan = planOf(run, step)
      if ('requests' in plan) for (const planned of plan.requests) yield* followPages(run, step, planned)
      else if (!run.reasons.has(step.operationId))
        run.reasons.set(step.operationId, { kind: 'skipped', text: plan.reason })
    }
  } catch (error) {
    if (error instanceof StoppedError) run.pause = Math.max(run.pause, Math.min(error.seconds, longestWait) * 1000)
    throw error
  } finally {
    await undo(run)
    noteWhatIsMissing(run)
  }
}

async function* followPages(run: Run, step: Step, planned: Planned): AsyncGenerator<Exchange, void, undefined> {
  const asked = `${run.provider} ${step.operationId}`
  let query: Record<string, string> | undefined = {}
  for (let pages = 1, items = 0; query && pages <= maxPages; pages += 1) {
    const exchange: Exchange = await askOnce(run, step, planned, query)
    yield exchange
    run.pause = Math.max(run.interval, waitAfter(asked, run.sender.credentials.variables, exchange) * 1000)
    const { status, body } = exchange.response
    if (!step.pages || status > 299) return
    query = nextPage(step.pages, body, { pages, items })
    items += countItems(step.pages, body)
  }
}

async function askOnce(run: Run, step: Step, planned: Planned, query: Record<string, string>): Promise<Exchange> {
  try {
    return await ask(run, step, planned, query)
  } catch (error) {
    const { operationId } = step
    run.reasons.set(operationId, { kind: 'failed', text: 'no whole answer came' })
    if (step.writes)
      run.onNote({ kind: 'left', operationId, text: 'no answer came, so it may have been done or not; look there' })
    throw error
  }
}

/** Takes away what is still there of what the run has made; tried once, and what fails is said. */
async function undo(run: Run): Promise<void> {
  for (const step of run.scenario) {
    const { operationId, undoes } = step
    if (undoes === undefined || !run.known.made.has(undoes) || run.undone.has(undoes)) continue
    const plan = planOf(run, step)
    try {
      const [planned] = 'requests' in plan ? plan.requests : []
      if (planned) await ask(run, step, planned, {})
    } catch {
      // Said below, as for an answer that refuses.
    }
    if (!run.undone.has(undoes))
      run.onNote({ kind: 'left', operationId, text: `the ${undoes} this run made; take it away by hand` })
  }
}

function noteWhatIsMissing(run: Run): void {
  for (const operationId of run.operations.keys()) {
    const reason = run.reasons.get(operationId) ?? { kind: 'skipped', text: 'the run ended before it' }
    // One refused request is said, even when another of the same operation went well.
    if (reason.kind === 'failed' || !run.answered.has(operationId)) run.onNote({ operationId, ...reason })
  }
}

function planOf(run: Run, step: Step): ReturnType<typeof planStep> {
  const operation = run.operations.get(step.operationId)
  if (!operation) return { reason: 'the description no longer has it' }
  return planStep(run.known, operation, step, run.allowWrites)
}
