// What people import from `channel-contracts/contracts`; nothing else is public.

/* Checking */

export { checkExchange } from './check-exchange.ts'
export { type CheckOptions, checkFiles } from './check-files.ts'
export { type Consistency, createConsistency } from './consistency.ts'
export { loadContext, type ProviderContext } from './context.ts'
/* Coverage */
export { type Coverage, type CoverageState, createCoverage } from './coverage/coverage.ts'
export { type CoverageReport, coveragePasses } from './coverage/report.ts'
export { coverageOf } from './coverage/run-coverage.ts'
export { formatCoverage } from './coverage/text.ts'
export type { Shard } from './shards.ts'

/* Data */

export {
  type Exchange,
  type ExchangeRequest,
  type ExchangeResponse,
  type ExchangeSource,
  type Unreadable,
  UnreadableError,
} from './exchange.ts'
export type { CheckName, Finding, Severity } from './finding.ts'

/* Asking a provider */
export { checkLive, type LiveResult } from './live/check-live.ts'
export { type Credentials, readCredentials } from './live/credentials.ts'
export { parseIds } from './live/parse-ids.ts'
export type { LiveNote, LiveOptions } from './live/run.ts'
export { runScenario } from './live/run-scenario.ts'
export { StoppedError } from './live/stop.ts'

export type { TellOptions } from './redact.ts'
/* Reports */

export { mergeReports } from './merge-reports.ts'
export { formatText } from './report/text.ts'
export {
  type AnsweredOperation,
  createReport,
  type Place,
  type Remark,
  type Report,
  type ReportedFinding,
  type ReportedRemark,
  type Unmatched,
} from './report.ts'

/* What becomes of a report */

export {
  applyBaseline,
  type Baseline,
  type BaselineEntry,
  createBaseline,
  formatBaseline,
  readBaseline,
} from './baseline.ts'
export { exitCodeOf, type FailOn } from './fail-on.ts'
export { type FormatName, type FormatOptions, type Formatter, formats } from './report/formats.ts'
