import type { Bar, JudgedBar, Spread } from './pairs.ts'

/** Writes a figure with three digits, which say enough. */
export function tellFigure(figure: number): string {
  return String(Number(figure.toPrecision(3)))
}

/** Writes the middle half of some figures. */
export function tellSpread({ low, high }: Spread): string {
  return `${tellFigure(low)}–${tellFigure(high)}`
}

/** Writes the limits of a bar; nothing when it has none. */
export function tellLimits({ atMost, atLeast }: Bar): string {
  return [
    ...(atMost === undefined ? [] : [`at most ${atMost}`]),
    ...(atLeast === undefined ? [] : [`at least ${atLeast}`]),
  ].join(' and ')
}

/** Says whether a bar was reached; nothing when it has no limit. */
export function tellVerdict(bar: JudgedBar): '' | 'reached' | 'MISSED' {
  if (tellLimits(bar) === '') return ''
  return bar.isReached ? 'reached' : 'MISSED'
}
