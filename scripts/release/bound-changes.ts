import type { Told } from './type-changes.ts'

/**
 * Rates a change of a bound, a form or `uniqueItems`: tighter refuses what was right, looser does not; nothing for other keywords. What
 * looser means to readers of an answer is for Redocly to say, which knows what is read and what is written.
 */
export function boundChange(keyword: string, before: unknown, after: unknown): Told | undefined {
  if (!/^(?:min|max|pattern$|format$|uniqueItems$)/.test(keyword)) return undefined
  const told = `was ${tell(before)} and is ${tell(after)}`
  if (after === undefined || after === false) return { step: 'minor', what: `is looser: it ${told}` }
  const isLooser =
    typeof before === 'number' &&
    typeof after === 'number' &&
    (keyword.startsWith('min') ? after < before : after > before)
  return isLooser
    ? { step: 'minor', what: `is looser: it ${told}` }
    : { step: 'major', what: `is narrower: it ${told}` }
}

function tell(value: unknown): string {
  return value === undefined ? 'unsaid' : JSON.stringify(value)
}
