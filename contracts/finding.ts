import type { Deviation } from './deviation.ts'
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
  /**
   * JSON pointer into the response body; empty for the body as a whole. Of `request` findings into
   * `{ path, query, headers, body }` of the request, of `response-headers` into `{ headers }` of the response. A key of a map is `*`.
   */
  instancePath: string
  /** What was there, in words, with values as `redact.ts` shows them. */
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
  /** Set where the difference is known and noted: a report then tells it among its notes, and nothing fails for it. */
  deviation?: Deviation
}

/** What a check says of a place; the engine adds provider, operation, status, source and advice, and hides map keys in the pointer. */
export type Judgement = Omit<Finding, 'provider' | 'operationId' | 'status' | 'source' | 'advice' | 'deviation'> & {
  /** Whether the pointer ends in the name of a property that nothing documents: such a name is told if it looks like one. */
  named?: boolean
  /** Set where it is the request that the answer does not fit: the advice says so. */
  against?: 'request'
}
