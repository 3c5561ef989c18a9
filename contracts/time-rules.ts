import type { Breach, Invariant } from './invariant.ts'
import { isJsonObject, pointerTokens, readPath } from './json.ts'
import { clocks, isEarlier } from './moments.ts'

/** A rule by which nothing comes about before an object was made, give or take what two clocks may differ by; inferred from the names of its members. */
export function notBeforeCreation(
  name: string,
  schema: string,
  facts: readonly string[],
  later: readonly string[],
  created = '/createdAt',
): Invariant {
  const [from, tos] = [pointerTokens(created), later.map((pointer) => [pointer, pointerTokens(pointer)] as const)]
  const member = from.join('.')
  return {
    name,
    severity: 'warning',
    facts,
    sentence: `In every ${schema}, ${tos.map(([, tokens]) => tokens.join('.')).join(' and ')} ${tos.length === 1 ? 'is' : 'are'} not before ${member}, give or take a second (inferred from the names).`,
    schema,
    breaches(value, _exchange, redactor) {
      const start = isJsonObject(value) ? readPath(value, from) : undefined
      if (typeof start !== 'string') return []
      return tos.flatMap(([pointer, tokens]): Breach[] => {
        const moment = readPath(value, tokens)
        if (typeof moment !== 'string' || !isEarlier(moment, start, clocks)) return []
        return [
          {
            pointer,
            received: `${redactor.form(moment)}, earlier than ${member}`,
            documented: `a time not before ${member}, ${redactor.form(start)}`,
          },
        ]
      })
    },
  }
}
