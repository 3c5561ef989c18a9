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
  /** The component it speaks of, wherever that occurs in a body; or the operations whose whole answer it judges. */
  schema?: string
  operations?: readonly string[]
  /** Gives every breach in a value of that component, or in the body of such an answer; values are not validated yet. */
  breaches(value: unknown, exchange: Exchange, redactor: Redactor): Breach[]
}
