import { createHash } from 'node:crypto'
import type { CheckName, Finding } from './finding.ts'

/** What makes a finding the same one in another run: neither where it was read nor the value that happened to be there. */
export interface Identity {
  check: string
  provider: string
  operation: string
  status: number
  /** JSON pointer with `*` for a position in a list. */
  at: string
  /** What was received, with `#` for numbers and `"…"` for strings that are no single word. */
  received: string
  /** What the description says, of checks that compare values without those. */
  documented: string
}

/** The checks that compare values with one another: what they say belongs there has values of the answer too. */
const comparing: ReadonlySet<string> = new Set<CheckName>(['invariant', 'pagination', 'consistency'])

/** Names what a finding has in common with itself in the next run over other recordings. */
export function identityOf(finding: Omit<Finding, 'source'>): Identity {
  const { check, provider, operationId, status, instancePath, received, documented } = finding
  return {
    check,
    provider,
    operation: operationId,
    status,
    at: instancePath.replaceAll(/\/\d+(?=\/|$)/g, '/*'),
    received: withoutValues(received),
    documented: comparing.has(check) ? withoutPlace(withoutValues(documented)) : documented,
  }
}

/** Tells identities apart, and keeps equal ones equal. */
export function keyOfIdentity(identity: Identity): string {
  const { check, provider, operation, status, at, received, documented } = identity
  return JSON.stringify([provider, operation, status, at, check, received, documented])
}

/** A hash of a finding's identity: 16 hexadecimal digits. */
export function fingerprintOf(finding: Finding): string {
  return createHash('sha256')
    .update(keyOfIdentity(identityOf(finding)))
    .digest('hex')
    .slice(0, 16)
}

/** A word stays, since a new enum value is another finding; the shape of an ID (`aa-a`), a text and a number differ from answer to answer. */
function withoutValues(text: string): string {
  return text.replaceAll(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g, (part) => {
    if (!part.startsWith('"')) return '#'
    return /^"[A-Za-z][A-Za-z_-]{0,39}"$/.test(part) && !/^"[aA_-]+"$/.test(part) ? part : '"…"'
  })
}

/** Nor does the file and exchange matter that a value was compared with. */
function withoutPlace(documented: string): string {
  return documented.replace(/\b(as|written) in .*$/s, '$1 in …')
}
