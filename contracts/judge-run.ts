import type { Provider } from '../generated/index.ts'
import { checkExchange } from './check-exchange.ts'
import { type Consistency, createConsistency, createRoom } from './consistency.ts'
import { loadContext, type ProviderContext } from './context.ts'
import { type Coverage, type CoverageState, createCoverage } from './coverage/coverage.ts'
import { mergeStates } from './coverage/run-coverage.ts'
import type { Exchange } from './exchange.ts'
import type { Finding } from './finding.ts'
import { fingerprint } from './fingerprint.ts'
import { lookAt } from './glance.ts'
import { whyLeftOut } from './left-out.ts'
import { Prints } from './prints.ts'
import type { TellOptions } from './redact.ts'

/** Judges the exchanges of a run, file by file. */
export interface RunJudge {
  /** Judges an exchange by itself and against those before it in its file; of another shard's it only remembers what it says. */
  judge(provider: Provider, operationId: string, exchange: Exchange, isOurs: boolean): Promise<Finding[]>
  /** Takes note of an accepted write that no description has: what is missing afterwards may be its doing. */
  addForeign(): void
  /** Says why of an exchange that was judged its body was not; undefined where it was. */
  whyLeftOut(provider: Provider, operationId: string, exchange: Exchange): string | undefined
  /** What the exchanges of ours exercised so far, by provider; empty unless it is counted. */
  coverage(): CoverageState[]
  /** Ends a file and says what could not be judged in it. */
  endFile(): string[]
}

/** How a run is judged. */
export interface JudgeOptions extends TellOptions {
  /** Counts which constraints of the descriptions the answers exercise. */
  coverage?: boolean
}

/** Starts a run; providers are loaded when the first of their exchanges comes. */
export function createRunJudge(options: JudgeOptions): RunJudge {
  const coverages = new Map<Provider, Coverage>()
  const contexts = new Map<Provider, ProviderContext>()
  const consistencies = new Map<Provider, Consistency>()
  /** The exchanges whose body says nothing: it need not be judged again. */
  const silent = new Prints()
  let room = createRoom()

  async function contextOf(provider: Provider): Promise<ProviderContext> {
    const context = contexts.get(provider) ?? (await loadContext(provider))
    contexts.set(provider, context)
    return context
  }

  return {
    async judge(provider, operationId, exchange, isOurs) {
      const context = await contextOf(provider)
      const consistency = consistencies.get(provider) ?? createConsistency(context, options, room)
      consistencies.set(provider, consistency)
      const repeat = repeatOf(operationId, exchange)
      const isSilent = repeat !== undefined && silent.has(repeat)
      const again = repeat === undefined ? undefined : consistency.addRepeat(operationId, exchange, repeat)
      // A body that says nothing new is not even read.
      const isLooked = (isOurs && !isSilent) || (!again && exchange.response.status < 300)
      const look = isLooked ? lookAt(context, operationId, exchange) : undefined
      const alone = isOurs ? checkExchange(context, operationId, exchange, options, isSilent ? 'silent' : look) : []
      if (repeat !== undefined && isOurs && look && alone.length === 0 && silent.size < mostRepeats) silent.add(repeat)
      if (options.coverage && isOurs) {
        const coverage = coverages.get(provider) ?? createCoverage(context)
        coverages.set(provider, coverage)
        coverage.add(operationId, exchange, { findings: alone })
      }
      const together = again ?? consistency.add(operationId, exchange, look, repeat)
      return isOurs ? [...alone, ...together] : []
    },
    addForeign() {
      for (const consistency of consistencies.values()) consistency.addForeign()
    },
    whyLeftOut(provider, operationId, exchange) {
      const context = contexts.get(provider)
      return context && whyLeftOut(context, operationId, exchange)
    },
    coverage: () => mergeStates([...coverages.values()].map((coverage) => coverage.state())),
    endFile() {
      const notes = [...consistencies.values()].flatMap((consistency) => consistency.notes())
      consistencies.clear()
      room = createRoom()
      return notes
    },
  }
}

/** How many exchanges are known again. */
const mostRepeats = 20_000

/** What an exchange is known by when it comes again: all that its answer is judged by, headers aside. Undefined where that is not known. */
function repeatOf(operationId: string, { request, response }: Exchange): number | undefined {
  if (response.digest === undefined || request.body !== undefined) return undefined
  return fingerprint(`${response.digest} ${operationId} ${response.status} ${request.method} ${request.url}`)
}
