import type { CheckName, Finding } from '../finding.ts'

/** Findings of these checks speak of a request, of headers or of several answers, never of a value in this body. */
const elsewhere: ReadonlySet<CheckName> = new Set(['request', 'response-headers', 'pagination', 'consistency'])

/** The places of wrong values as a tree: each pointer is then looked up in as many steps as it has tokens, however many are wrong. */
interface Place {
  isWrong: boolean
  below: Map<string, Place>
}

/**
 * Tells which values of a body were judged valid, from its findings: a value at or below the place of an error or a warning was not.
 * What is only new was. In a finding `*` stands for a key that may be somebody's secret.
 */
export function soundness(findings: readonly Finding[]): (pointer: string) => boolean {
  const root: Place = { isWrong: false, below: new Map() }
  for (const { severity, check, instancePath } of findings)
    if (severity !== 'info' && !elsewhere.has(check)) placeAt(root, instancePath).isWrong = true
  return (pointer) => !isWrongAt(root, tokensOf(pointer), 0)
}

function placeAt(root: Place, pointer: string): Place {
  let place = root
  for (const token of tokensOf(pointer)) {
    const next = place.below.get(token) ?? { isWrong: false, below: new Map() }
    place.below.set(token, next)
    place = next
  }
  return place
}

function isWrongAt(place: Place, tokens: readonly string[], from: number): boolean {
  if (place.isWrong) return true
  const token = tokens[from]
  if (token === undefined) return false
  const next = [place.below.get(token), token === '*' ? undefined : place.below.get('*')]
  return next.some((one) => one !== undefined && isWrongAt(one, tokens, from + 1))
}

/** Escaped as they stand: findings and walks write them alike. */
function tokensOf(pointer: string): string[] {
  return pointer === '' ? [] : pointer.slice(1).split('/')
}
