import { isDeepStrictEqual } from 'node:util'
import { isJsonObject } from '../../contracts/json.ts'
import type { Change } from './step.ts'

/** One answer of a mock, as `seed-answers.ts` prints it. */
export interface SeedAnswer {
  provider: string
  /** Which data was asked for, and how. */
  request: string
  status: number
  body: unknown
}

/**
 * Compares what the same seeds show, by provider: an answer that only grew (more properties, more at the end of lists) and a request that was not answered
 * before are minor, any other value where one was is major. Says how many answers are concerned, and the first.
 */
export function dataChanges(before: readonly SeedAnswer[], after: readonly SeedAnswer[]): Change[] {
  const now = new Map(after.map((answer) => [keyOf(answer), answer]))
  const old = new Map(before.map((answer) => [keyOf(answer), answer]))
  const providers = [...new Set([...before, ...after].map(({ provider }) => provider))].sort()
  return providers.flatMap((provider) => {
    const own = before.filter((answer) => answer.provider === provider)
    const differing = own.filter((answer) => !isDeepStrictEqual(answer, now.get(keyOf(answer))))
    const changed = differing.filter((answer) => !grew(answer, now.get(keyOf(answer))))
    const grown = differing.filter((answer) => !changed.includes(answer))
    const asked = after.filter((answer) => answer.provider === provider && !old.has(keyOf(answer)))
    return [
      ...tell(changed, provider, 'major', 'shows other data'),
      ...tell(grown, provider, 'minor', 'shows more data'),
      ...tell(asked, provider, 'minor', 'is answered now'),
    ]
  })
}

function tell(answers: readonly SeedAnswer[], provider: string, step: 'major' | 'minor', what: string): Change[] {
  const [first] = answers
  if (!first) return []
  const others = answers.length > 1 ? `, as one of ${answers.length} answers` : ''
  return [{ step, place: `${provider}, ${first.request}`, what: `${what}${others}` }]
}

function keyOf({ provider, request }: SeedAnswer): string {
  return `${provider} ${request}`
}

/** Tells whether a value holds everything that was there before, where it was. */
function grew(before: unknown, after: unknown): boolean {
  if (Array.isArray(before)) return Array.isArray(after) && before.every((item, index) => grew(item, after[index]))
  if (!isJsonObject(before)) return isDeepStrictEqual(before, after)
  return isJsonObject(after) && Object.entries(before).every(([name, value]) => grew(value, after[name]))
}
