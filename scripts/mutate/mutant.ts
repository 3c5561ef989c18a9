import type { CheckName, Severity } from '../../contracts/finding.ts'
import type { Claim } from './claim.ts'
import type { Edit } from './edit.ts'
import type { Origin, Sample } from './sample.ts'

/** What became of a mutant. */
export type Outcome = 'killed' | 'survived' | 'equivalent'

/** What was changed: an answer, or the description by taking a claim out of it or by forbidding a value that it allows. */
export type Changed = 'answer' | 'loosened' | 'tightened'

/** One broken claim and what the checks said of it. */
export interface Mutant extends Claim {
  changed: Changed
  provider: string
  /** JSON pointer of the claim's place in the bundle. */
  place: string
  operationId: string
  /** Of the answer it was made from. */
  status: number
  origin: Origin | null
  edits: Edit[]
  /** The finding that has to be there: at that place of the body, by one of these checks; none where silence is right. */
  expected: { at: string; checks: CheckName[]; severity: Severity }
  outcome: Outcome
  /** For a killed mutant the finding, for a survivor what was said instead, for an equivalent one the rule. */
  reason: string
}

/** A mutant together with the exchange it was made from, for the mutants of the description. */
export interface JudgedMutant {
  mutant: Mutant
  sample: Sample | null
}
