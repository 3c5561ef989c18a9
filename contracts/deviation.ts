import type { CheckName, Finding } from './finding.ts'

/** A known difference between a description and what was seen, with the reason and the day it was noted. */
export interface Deviation {
  operations: readonly string[]
  check: CheckName
  /** JSON pointers where it is seen; `*` stands for one token, `**` for any number. */
  at: readonly string[]
  /** What is received there, as a finding words it. */
  received: string
  reason: string
  /** Facts that say so; empty when only other sources do. */
  facts: readonly string[]
  /** The day it was noted, YYYY-MM-DD. */
  since: string
}

/** Tells whether a deviation explains a finding. */
export function explains(deviation: Deviation, finding: Finding): boolean {
  return (
    deviation.operations.includes(finding.operationId) &&
    deviation.check === finding.check &&
    deviation.received === finding.received &&
    deviation.at.some((pattern) => pointerPattern(pattern).test(finding.instancePath))
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
