import type { CheckName } from './finding.ts'
import type { Json } from './json.ts'

/** A known difference between a description and what was seen, with the reason and the day it was noted. */
export interface Deviation {
  operations: readonly string[]
  check: CheckName
  /** JSON pointers where it is seen; `*` stands for one token, `**` for any number. */
  at: readonly string[]
  /** What stands there, in the words of `describeValue`: `null`, `"text"`, `absent`. Any other value is a difference nobody knows. */
  received: string
  /** In our words, as it is told to whoever meets it. */
  reason: string
  /** Facts that say so; empty when only other sources do. */
  facts: readonly string[]
  /** The day it was noted, YYYY-MM-DD. */
  since: string
  /** The smallest answer that shows it, made of one that came; absent where only the payload that the document prints does. */
  answer?: { status: number; body: Json }
}

/** What a deviation is held against: a judgement before anything is hidden in it. */
export interface Difference {
  operationId: string
  check: CheckName
  /** JSON pointer of the place, with every key. */
  pointer: string
  /** What stands there, in the words of `describeValue`. */
  received: string
}

/** Finds the deviation that explains a difference; undefined where nobody has noted it. */
export function deviationOf(known: readonly Deviation[], difference: Difference): Deviation | undefined {
  return known.find((deviation) => explains(deviation, difference))
}

function explains(deviation: Deviation, { operationId, check, pointer, received }: Difference): boolean {
  return (
    deviation.operations.includes(operationId) &&
    deviation.check === check &&
    deviation.received === received &&
    deviation.at.some((pattern) => pointerPattern(pattern).test(pointer))
  )
}

function pointerPattern(pattern: string): RegExp {
  const tokens = pattern.split('/').slice(1)
  return new RegExp(`^${tokens.map(tokenPattern).join('')}$`)
}

function tokenPattern(token: string): string {
  if (token === '**') return '(?:/[^/]+)*'
  return token === '*' ? '/[^/]+' : `/${token.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`
}
