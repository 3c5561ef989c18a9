import type { ExchangeSource } from './exchange.ts'

/** How bad a finding is: `error` breaks the contract, `warning` goes against a claim of lesser evidence, `info` is only new. */
export type Severity = 'error' | 'warning' | 'info'

/** The judgements a finding may come from. */
export type CheckName =
  | 'status-code'
  | 'content-type'
  | 'response-headers'
  | 'response-schema'
  | 'required-property'
  | 'presence'
  | 'nullable'
  | 'enum-value'
  | 'id-kind'
  | 'timestamp'
  | 'undocumented-property'
  | 'pagination'
  | 'invariant'
  | 'consistency'
  | 'request'

/** The result of one check at one place, as data. */
export interface Finding {
  check: CheckName
  severity: Severity
  provider: string
  operationId: string
  status: number
  /** JSON pointer into the response body; empty for the body as a whole. */
  instancePath: string
  /** What was there, in words; a string value is quoted. */
  received: string
  /** What the description says, in words. */
  documented: string
  /** Ids of the document's facts behind the claim; empty when other evidence stands behind it. */
  facts: string[]
  /** The file of the description to look at, or to edit if the provider has changed. */
  spec: string
  /** What to do about it, in one sentence. */
  advice: string
  source: ExchangeSource
}

/** What a check says of a place; the engine adds provider, operation, status and source, and advice where the check gives none. */
export type Judgement = Omit<Finding, 'provider' | 'operationId' | 'status' | 'source' | 'advice'> & { advice?: string }
