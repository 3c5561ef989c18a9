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

/* Reports */

export { formatText } from './report/text.ts'
export {
  type AnsweredOperation,
  createReport,
  type Place,
  type Report,
  type ReportedFinding,
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
