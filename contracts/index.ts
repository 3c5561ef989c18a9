// What people import from `channel-contracts/contracts`; nothing else is public.

/* Checking */
export { checkExchange } from './check-exchange.ts'
export { type CheckOptions, checkFiles } from './check-files.ts'
export { type Consistency, createConsistency } from './consistency.ts'
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
export type { TellOptions } from './redact.ts'
/* Reports */
export { formatText } from './report/text.ts'
export { createReport, type Place, type Report, type ReportedFinding, type Unmatched } from './report.ts'
