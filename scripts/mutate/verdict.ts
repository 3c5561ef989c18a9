import { isNullOnly } from '../../contracts/coverage/node-points.ts'
import type { CheckName, Finding } from '../../contracts/finding.ts'
import type { Met } from '../../contracts/walk.ts'
import type { ClaimKind } from './claim.ts'
import type { Outcome } from './mutant.ts'
import type { Proposal } from './propose.ts'
import type { Objection } from './reference.ts'

/** What became of a mutant, and why in words. */
export interface Verdict {
  outcome: Outcome
  reason: string
}

/** Claims that the schema does not hold alone, so that it cannot tell whether breaking them makes a difference. */
const beyondSchema: readonly ClaimKind[] = ['presence', 'unit', 'extra-property', 'enum-new', 'envelope-key']
/** Checks that name what is wrong; `response-schema` alone would only say that something is. */
const specific: readonly CheckName[] = ['required-property', 'nullable', 'enum-value', 'id-kind', 'timestamp']

/**
 * Decides about a mutant. Killed: the expected check says so, with the expected severity, at the mutated place or above or below; within a
 * choice of variants also a specific check of the variant that fits best. Where silence is right: nothing is said. Equivalent: the description
 * itself allows the answer, and a rule says how. Everything else survived.
 */
export function judgeMutant(
  kind: ClaimKind,
  proposal: Proposal,
  choice: string | undefined,
  findings: readonly Finding[],
  objections: () => readonly Objection[],
): Verdict {
  const grave = findings.filter(({ severity }) => severity !== 'info')
  if (proposal.checks.length === 0) {
    if (grave.length === 0) return { outcome: 'killed', reason: 'tolerated' }
    if (grave.every(({ check }) => check === 'invariant' || check === 'pagination'))
      return equivalent('a rule across fields forbids it in this answer')
    return objections().length > 0 ? equivalent('another part of the schema forbids it here') : survived(findings)
  }
  const hit =
    findings.find((finding) => isExpected(finding, proposal)) ??
    findings.find((finding) => choice !== undefined && isOfBestVariant(kind, finding, proposal, choice))
  if (hit) return { outcome: 'killed', reason: inWords(hit) }
  if (choice === undefined || beyondSchema.includes(kind) || objections().length > 0) return survived(findings)
  return equivalent(`another variant of the choice at ${choice || '/'} allows it`)
}

/** The nearest value, at a pointer or around it, that may be one of several variants. */
export function choiceAround(mets: readonly Met[], pointer: string): string | undefined {
  const around = mets.filter(
    (met) =>
      (pointer === met.pointer || pointer.startsWith(`${met.pointer}/`)) &&
      [met.schema.oneOf ?? [], met.schema.anyOf ?? []].some(
        (branches) => branches.filter((branch) => !isNullOnly(branch)).length > 1,
      ),
  )
  return around.sort((left, right) => right.pointer.length - left.pointer.length)[0]?.pointer
}

function isExpected({ check, severity, instancePath }: Finding, { checks, severity: expected, at }: Proposal): boolean {
  return (
    checks.includes(check) && severity === expected && (isAtOrBelow(instancePath, at) || isAtOrBelow(at, instancePath))
  )
}

/** With another tag a value is another variant, and breaks its rules, whatever these are and however grave. */
function isOfBestVariant(
  kind: ClaimKind,
  { check, severity, instancePath }: Finding,
  { severity: expected }: Proposal,
  choice: string,
): boolean {
  // What lacks the property that tells it apart is none of the variants.
  const isNamed = specific.includes(check) || (kind === 'required' && instancePath === choice)
  const isHit = kind === 'const' ? severity !== 'info' : isNamed && severity === expected
  return isHit && isAtOrBelow(instancePath, choice)
}

/** In a finding `*` stands for a key that may be somebody's secret. */
function isAtOrBelow(pointer: string, ancestor: string): boolean {
  const tokens = pointer.split('/')
  return ancestor
    .split('/')
    .every(
      (token, index) => [token, '*'].includes(tokens[index] ?? '') || (token === '*' && tokens[index] !== undefined),
    )
}

function equivalent(reason: string): Verdict {
  return { outcome: 'equivalent', reason }
}

function survived(findings: readonly Finding[]): Verdict {
  const said = findings.slice(0, 3).map(inWords).join('; ')
  return { outcome: 'survived', reason: said === '' ? 'nothing was said' : `said instead: ${said}` }
}

function inWords({ severity, check, instancePath, received, documented }: Finding): string {
  return `${severity} ${check} at ${instancePath || '/'}: ${received} / ${documented}`
}
