/** What a run of generated cases found. */
export interface Outcome {
  /** How many cases were tried. */
  cases: number
  /** How often what happened; all are right but those that are failures too. */
  counts: Record<string, number>
  failures: Failure[]
}

/** A case that did what may never happen. */
export interface Failure {
  /** Its number in the run, from 0. */
  number: number
  /** What happened, in words. */
  problem: string
  /** What was sent, as far as it helps. */
  sent: string
}

/** Starts an outcome. */
export function emptyOutcome(): Outcome {
  return { cases: 0, counts: {}, failures: [] }
}

/** Counts something that happened. */
export function count({ counts }: Outcome, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1
}

/** Says in lines what a run found, and how to repeat its failures. */
export function describeOutcome(kind: string, seed: number, { cases, counts, failures }: Outcome): string {
  const told = Object.entries(counts)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, times]) => `${name}: ${times}`)
  const shown = failures
    .slice(0, 10)
    .map(
      ({ number, problem, sent }) =>
        `Case ${number}: ${problem}\n  Sent:   ${sent.slice(0, 1000)}\n  Repeat: npm run fuzz -- ${kind} ${number + 1} --seed ${seed}\n`,
    )
  return `${shown.join('')}fuzz ${kind}, seed ${seed}: ${cases} cases (${told.join(', ')}): ${failures.length} failures.\n`
}
