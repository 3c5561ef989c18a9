/** The steps that a release may take, from the smallest. */
export const steps = ['none', 'patch', 'minor', 'major'] as const

/** A step of semantic versioning, or none. */
export type Step = (typeof steps)[number]

/** One difference from the last release that users may notice. */
export interface Change {
  step: Step
  /** Where it is: a JSON pointer into a description, an entry of the package, a request. */
  place: string
  /** What changed, as the end of a sentence that starts with the place. */
  what: string
}

/** The largest of some steps. */
export function largest(asked: readonly Step[]): Step {
  return steps.findLast((step) => asked.includes(step)) ?? 'none'
}

/** Tells whether a step is smaller than another. */
export function isSmaller(step: Step, than: Step): boolean {
  return steps.indexOf(step) < steps.indexOf(than)
}

/**
 * The step that changes need after a version. Before 1.0.0 a minor release may break, since npm's `^0.2.0` does not take 0.3.0; when to be 1.0.0 is
 * for people to say.
 */
export function dueAfter(version: string, changes: readonly Change[]): Step {
  const step = largest(changes.map((change) => change.step))
  return version.startsWith('0.') && step === 'major' ? 'minor' : step
}

/** The step that was taken from one version to another; none when it is the same. */
export function stepBetween(before: string, after: string): Step {
  const [old, now] = [before.split('.'), after.split('.')]
  const place = old.findIndex((number, index) => number !== now[index])
  return (['major', 'minor', 'patch'] as const)[place] ?? 'none'
}
