import type { CheckName, Finding } from '../finding.ts'

/** Findings of these checks speak of a request, of headers or of several answers, never of a value in this body. */
const elsewhere: ReadonlySet<CheckName> = new Set(['request', 'response-headers', 'pagination', 'consistency'])

/**
 * Tells which values of a body were judged valid, from its findings: a value at or below the place of an error or a warning was not.
 * What is only new was. In a finding `*` stands for a key that may be somebody's secret.
 */
export function soundness(findings: readonly Finding[]): (pointer: string) => boolean {
  const wrong = findings
    .filter(({ severity, check }) => severity !== 'info' && !elsewhere.has(check))
    .map(({ instancePath }) => placePattern(instancePath))
  return (pointer) => !wrong.some((pattern) => pattern.test(pointer))
}

function placePattern(pointer: string): RegExp {
  const tokens = pointer.split('/').map((token) => (token === '*' ? '[^/]*' : escapeText(token)))
  return new RegExp(`^${tokens.join('/')}(?:/|$)`)
}

function escapeText(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
