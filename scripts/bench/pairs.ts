/** What one run of a contender measured, by quantity and unit: `{ 'wall ms': 12.5, 'peak MB': 80 }`. */
export type Measures = Record<string, number>

/** One of several ways to do the same work. */
export interface Contender {
  name: string
  /** Does the work once; whatever has to be ready for it was made before. */
  run(): Promise<Measures> | Measures
}

/** What a contender is to reach: a share of another's figure, or a figure of its own. Without a limit the ratio is only told. */
export interface Bar {
  of: string
  quantity: string
  /** The contender it is compared with; without one the figure itself is meant. */
  to?: string
  atMost?: number
  atLeast?: number
}

/** Contenders that are run in turns, and the bars that they are held to. */
export interface Bench {
  title: string
  contenders: readonly Contender[]
  bars: readonly Bar[]
  /**
   * How many rounds are run for each that is asked for, where one is shorter than the machine takes to change its speed; as many are not counted.
   * One when left out.
   */
  slices?: number
  /** What a reader of the figures has to know: which peer was not measured, and what was left out. */
  notes?: readonly string[]
  /** Frees what was made ready. */
  close?(): Promise<void> | void
}

/** The middle of some figures, and how far they spread: from the first to the third quarter. */
export interface Spread {
  median: number
  low: number
  high: number
}

/** What a bench measured: every figure by contender and quantity, and every bar with what was reached. */
export interface Outcome {
  title: string
  rounds: number
  figures: Record<string, Record<string, Spread>>
  bars: JudgedBar[]
  notes: readonly string[]
}

/** A bar with what was reached. */
export type JudgedBar = Bar & { reached: Spread; isReached: boolean }

/**
 * Runs the contenders of a bench in turns, in the other order every second round, so that a machine that grows slower or faster does so for all.
 * One round before the first is not counted, or as many as one is sliced into. A ratio is the median of the rounds' own ratios.
 */
export async function runPairs(bench: Bench, asked: number): Promise<Outcome> {
  const all = new Map(bench.contenders.map(({ name }) => [name, [] as Measures[]]))
  const { slices = 1 } = bench
  const rounds = asked * slices
  for (let round = -slices; round < rounds; round += 1) {
    for (const { name, run } of round % 2 === 0 ? bench.contenders : bench.contenders.toReversed()) {
      const measures = await run()
      if (round >= 0) all.get(name)?.push(measures)
    }
  }
  const figuresOf = (name: string, quantity: string): number[] =>
    (all.get(name) ?? []).flatMap((measures) => measures[quantity] ?? [])
  const bars = bench.bars.map((bar) => {
    const own = figuresOf(bar.of, bar.quantity)
    const others = bar.to === undefined ? undefined : figuresOf(bar.to, bar.quantity)
    const reached = spreadOf(others ? own.map((figure, round) => figure / (others[round] ?? Number.NaN)) : own)
    const { atMost = Number.POSITIVE_INFINITY, atLeast = Number.NEGATIVE_INFINITY } = bar
    return { ...bar, reached, isReached: reached.median <= atMost && reached.median >= atLeast }
  })
  const figures = [...all].map(([name, runs]) => {
    const quantities = [...new Set(runs.flatMap((run) => Object.keys(run)))]
    return [name, Object.fromEntries(quantities.map((one) => [one, spreadOf(figuresOf(name, one))]))]
  })
  return { title: bench.title, rounds, figures: Object.fromEntries(figures), bars, notes: bench.notes ?? [] }
}

/** The median of some figures and their quarters; NaN when there are none. */
export function spreadOf(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((left, right) => left - right)
  const at = (share: number): number => {
    const place = (sorted.length - 1) * share
    const [low, high] = [sorted[Math.floor(place)] ?? Number.NaN, sorted[Math.ceil(place)] ?? Number.NaN]
    return low + (high - low) * (place - Math.floor(place))
  }
  return { median: at(0.5), low: at(0.25), high: at(0.75) }
}
