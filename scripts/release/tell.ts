import type { ReleaseDiff } from './diff.ts'
import { type Change, isSmaller, largest, type Step, steps } from './step.ts'

/** How many changes of a step are told one by one. */
const shown = 20

/** What a comparison says to people: the changes from the largest step down, then the verdict. */
export function tellDiff({ tag, changes, due, said }: ReleaseDiff): string[] {
  const asked = said === 'none' ? 'There is no changeset' : `The changesets ask for a ${said} one`
  if (tag === undefined)
    return [`There is no release tag (v1.2.3) yet: nothing to compare with, and the first release is free. ${asked}.`]
  const verdict =
    due === 'none'
      ? `Nothing that users notice has changed since ${tag}.`
      : `Since ${tag} a ${due} release is due${early(changes, due)}. ${asked}.`
  return [...steps.toReversed().flatMap((step) => tellStep(step, changes)), verdict]
}

/** Why a release is refused, in one sentence; nothing when its step is large enough. */
export function refusal({ tag, changes, due, said }: ReleaseDiff): string | undefined {
  if (!isSmaller(said, due)) return undefined
  const largestStep = largest(changes.map(({ step }) => step))
  const first = changes.find(({ step }) => step === largestStep)
  const because = first ? `${first.place} ${first.what}` : ''
  const seen = said === 'none' ? 'there is no changeset' : `the changesets ask for a ${said} one`
  return `A ${due} release is due since ${tag} and ${seen}: ${because}. Run \`npx changeset\` and choose ${due}.`
}

function early(changes: readonly Change[], due: Step): string {
  const isEarly = largest(changes.map(({ step }) => step)) !== due
  return isEarly ? ', which may break users before 1.0.0' : ''
}

function tellStep(step: Step, changes: readonly Change[]): string[] {
  const own = changes.filter((change) => change.step === step)
  const lines = own.slice(0, shown).map(({ place, what }) => `${step.padEnd(5)}  ${place} ${what}`)
  return own.length > shown ? [...lines, `${step.padEnd(5)}  and ${own.length - shown} more`] : lines
}
