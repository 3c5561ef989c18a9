import { tellFigure, tellLimits, tellSpread, tellVerdict } from './figures.ts'
import type { JudgedBar, Outcome, Spread } from './pairs.ts'

/** Tells an outcome in lines: each contender's figures with the middle half of their spread, then each bar and what was reached. */
export function describeOutcome({ title, rounds, figures, bars, notes }: Outcome): string {
  const width = Math.max(...Object.keys(figures).map(({ length }) => length))
  return [
    `${title} (${rounds} rounds)`,
    ...Object.entries(figures).map(([name, quantities]) => {
      const told = Object.entries(quantities).map(([quantity, spread]) => `${quantity} ${tell(spread)}`)
      return `  ${name.padEnd(width)}  ${told.join(' · ')}`
    }),
    ...bars.map(describeBar),
    ...notes.map((note) => `  ${note}`),
    '',
  ].join('\n')
}

function describeBar(bar: JudgedBar): string {
  const verdict = (tellVerdict(bar) || 'ratio').padEnd(7)
  const limits = tellLimits(bar)
  return `  ${verdict}  ${bar.quantity} of ${bar.of}: ${tell(bar.reached, bar.to)}${limits === '' ? '' : `, ${limits}`}`
}

function tell(spread: Spread, to?: string): string {
  return `${tellFigure(spread.median)}${to === undefined ? '' : ` × ${to}`} (${tellSpread(spread)})`
}
