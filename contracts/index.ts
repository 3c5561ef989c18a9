// What people import from `channel-contracts/contracts`; nothing else is public.

/* Checking */
export { checkExchange } from './check-exchange.ts'
export { type CheckOptions, checkFiles } from './check-files.ts'
export { loadContext, type ProviderContext } from './context.ts'
/* Data */
export {
  type Exchange,
  type ExchangeRequest,
  type ExchangeResponse,
  type ExchangeSource,
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
/* Reports */
export { formatText } from './report/text.ts'
export { createReport, type Place, type Report, type ReportedFinding, type Unmatched } from './report.ts'
