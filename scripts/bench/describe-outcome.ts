import type { Bar, Outcome, Spread } from './pairs.ts'

/** Tells an outcome in lines: each contender's figures with the middle half of their spread, then each bar and what was reached. */
export function describeOutcome({ title, rounds, figures, bars }: Outcome): string {
  const width = Math.max(...Object.keys(figures).map(({ length }) => length))
  return [
    `${title} (${rounds} rounds)`,
    ...Object.entries(figures).map(([name, quantities]) => {
      const told = Object.entries(quantities).map(([quantity, spread]) => `${quantity} ${tell(spread)}`)
      return `  ${name.padEnd(width)}  ${told.join(' · ')}`
    }),
    ...bars.map(
      (bar) =>
        `  ${bar.isReached ? 'reached' : 'MISSED '}  ${bar.quantity} of ${bar.of}: ${tell(bar.reached, bar.to)}, ${describeBar(bar)}`,
    ),
    '',
  ].join('\n')
}

function describeBar({ atMost, atLeast }: Bar): string {
  return [
    ...(atMost === undefined ? [] : [`at most ${atMost}`]),
    ...(atLeast === undefined ? [] : [`at least ${atLeast}`]),
  ].join(' and ')
}

function tell({ median, low, high }: Spread, to?: string): string {
  return `${round(median)}${to === undefined ? '' : ` × ${to}`} (${round(low)}–${round(high)})`
}

/** Three digits say enough. */
function round(figure: number): string {
  return String(Number(figure.toPrecision(3)))
}
