import type { Exchange } from './exchange.ts'
import type { Redactor } from './redact.ts'

/** A place where an invariant does not hold. */
export interface Breach {
  /** JSON pointer relative to the judged value. */
  pointer: string
  received: string
  documented: string
  /** Set where only some of the rule's facts are behind it. */
  facts?: readonly string[]
  /** Set where this breach is less sure than the rule, as between two clocks. */
  severity?: 'warning' | undefined
  /** Set where it is the request that the answer does not fit, not another part of the answer. */
  against?: 'request'
}

/** A cross-field rule of a document that no schema can state. */
export interface Invariant {
  name: string
  /** Ids of the facts it states. */
  facts: readonly string[]
  /** The rule in one sentence. */
  sentence: string
  /** Set where the rule is about pages; findings then have this name. */
  check?: 'pagination'
  /** Set to `warning` where the rule is inferred, or only a good custom. */
  severity?: 'warning' | undefined
  /** Set where an answer that breaks it does not fit its request, rather than itself. */
  against?: 'request'
  /** The file under `contracts/` that states it; see {@link inFile}. */
  file?: string
  /** The component it speaks of, wherever that occurs in a body; or the operations whose whole answer it judges. */
  schema?: string
  operations?: readonly string[]
  /** Gives every breach in a value of that component, or in the body of such an answer; values are not validated yet. */
  breaches(value: unknown, exchange: Exchange, redactor: Redactor): Breach[]
}

/** Notes of rules which file under `contracts/` states them, so that a finding can name it. */
export function inFile(file: string, rules: readonly Invariant[]): Invariant[] {
  return rules.map((rule) => ({ ...rule, file }))
}
