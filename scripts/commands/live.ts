import { checkLive } from '../../contracts/live/check-live.ts'
import { readCredentials } from '../../contracts/live/credentials.ts'
import { parseIds } from '../../contracts/live/parse-ids.ts'
import type { LiveNote } from '../../contracts/live/run.ts'
import type { Report } from '../../contracts/report.ts'
import type { Provider } from '../../generated/index.ts'

/** What `check --live` was asked for. */
export interface LiveCommand {
  provider: Provider
  baseUrl: string
  allowWrites?: boolean
  /** Each written `kind=id`. */
  id?: readonly string[]
  /** Requests per second. */
  pace?: number
  /** Milliseconds for each answer. */
  timeout?: number
  showValues?: boolean
  /** Counts what the answers exercise. */
  coverage?: boolean
}

/** A report, what to say beside it, and the exit code that the run itself asks for; the report's findings may ask for another. */
export interface LiveOutcome {
  report: Report
  /** Lines for standard error. */
  notes: string[]
  /** 2 when the run ended early, 1 when an operation was asked and never well answered, else 0. */
  exitCode: 0 | 1 | 2
}

/**
 * Asks a provider with the keys of the environment and judges what it answers.
 * @throws {UnreadableError} for a base URL or an id that cannot be used, and for a missing key; nothing was asked then.
 */
export async function live(
  command: LiveCommand,
  environment: Record<string, string | undefined>,
): Promise<LiveOutcome> {
  const {
    provider,
    baseUrl,
    allowWrites = false,
    id = [],
    pace,
    timeout,
    showValues = false,
    coverage = false,
  } = command
  const { report, notes, stopped } = await checkLive({
    provider,
    baseUrl,
    allowWrites,
    showValues,
    coverage,
    credentials: readCredentials(provider, environment),
    ids: await parseIds(provider, id),
    ...(pace === undefined ? {} : { pace }),
    ...(timeout === undefined ? {} : { timeout }),
  })
  const failed = notes.some(({ kind }) => kind === 'failed')
  return {
    report,
    notes: [...notes.map(line), ...(stopped !== undefined ? [stopped] : failed ? [refused] : [])],
    exitCode: stopped !== undefined ? 2 : failed ? 1 : 0,
  }
}

const refused =
  'Exit code 1: what failed was asked and never well answered. Check --base-url, what --id names, and what the key may do.'

function line({ kind, operationId, text }: LiveNote): string {
  return `${kind.padEnd(7)}  ${operationId}: ${text}.`
}
