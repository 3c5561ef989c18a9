import type { Exchange } from './exchange.ts'
import type { Breach, Invariant } from './invariant.ts'
import { pointerTokens, readPath } from './json.ts'
import type { Redactor } from './redact.ts'
import { partsOf } from './url-parts.ts'

/** What of a request an answer says again: where it was written, and where it is told. */
export interface Told {
  /** JSON pointer into the request's body; or what comes before it in the path of the URL, as `/threads/`. */
  body?: string
  path?: string
  /** JSON pointer into the answer's body. */
  answer: string
  /** Set of a list whose written items are all among those told, maybe with others. */
  each?: true
  /** Compared only where the body has one of these words at this pointer, given in lower case; always when left out. */
  when?: { body: string; is: readonly string[] }
}

/** By operation: what the answer to a write tells of what was written. */
export type Writes<OperationId extends string = string> = Readonly<Partial<Record<OperationId, readonly Told[]>>>

/** Makes the rules that an accepted write is answered with what was written; whatever either side leaves out says nothing. */
export function writtenRules(writes: Writes): Invariant[] {
  return Object.entries(writes).map(([operation, told = []]) => {
    const pairs = told.map(({ body, path, answer, when, each }) => ({
      answer,
      compare: each ? missing : breach,
      tokens: pointerTokens(answer),
      write: body === undefined ? undefined : pointerTokens(body),
      path,
      isMeant: meant(when),
    }))
    return {
      name: `${operation}-answers-what-was-written`,
      severity: 'warning',
      against: 'request',
      facts: [],
      sentence: `The answer to ${operation} tells what was written, and about what was named (inferred: no answer to a write is described in words).`,
      operations: [operation],
      breaches: (value, exchange, redactor) =>
        // A refusal tells nothing of what was written.
        exchange.response.status >= 300
          ? []
          : pairs.flatMap(({ answer, compare, tokens, write, path, isMeant }) => {
              if (!isMeant(exchange.request.body)) return []
              const asked = write ? readPath(exchange.request.body, write) : namedIn(exchange, path ?? '')
              return compare(answer, asked, readPath(value, tokens), redactor)
            }),
    }
  })
}

function meant(when: Told['when']): (body: unknown) => boolean {
  if (!when) return () => true
  const [tokens, words] = [pointerTokens(when.body), when.is]
  return (body) => words.includes(plain(readPath(body, tokens)))
}

/**
 * An empty text may stand for none; letters in either case, blanks around a text, the ends of lines, forms of Unicode and of a URL make no difference;
 * a body that is no JSON, such as a form, says nothing.
 */
function breach(pointer: string, asked: unknown, told: unknown, redactor: Redactor): Breach[] {
  if (asked == null || told == null || asked === '' || typeof asked === 'object' || typeof told === 'object') return []
  if (plain(asked) === plain(told)) return []
  return [{ pointer, received: redactor.text(told), documented: `what was written, ${redactor.text(asked)}` }]
}

/** The items that were written and are not told, as one breach. */
function missing(pointer: string, asked: unknown, told: unknown, redactor: Redactor): Breach[] {
  if (!Array.isArray(asked) || !Array.isArray(told)) return []
  const there = new Set(told.map(plain))
  const gone = asked.filter((item) => typeof item === 'string' && item !== '' && !there.has(plain(item)))
  if (gone.length === 0) return []
  const names = gone.map((item) => redactor.form(item)).join(', ')
  return [{ pointer, received: `${redactor.text(told)} without ${names}`, documented: 'what was written, all of it' }]
}

/** A value as text, without what a provider may write otherwise: blanks around it, its letters' case, ends of lines, forms of Unicode and of a URL. */
export function plain(value: unknown): string {
  // UTF-8 has no half of a surrogate pair: it arrives as U+FFFD.
  const text = String(value)
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .trim()
    .toLowerCase()
  return /^https?:/.test(text) && URL.canParse(text) ? new URL(text).href : text
}

/** What follows something in the path of a request. */
function namedIn({ request: { url } }: Exchange, before: string): string | undefined {
  const { address } = partsOf(url)
  const start = address.lastIndexOf(before)
  if (start === -1) return undefined
  const segment = address.slice(start + before.length).split('/', 1)[0] ?? ''
  return segment === '' || segment.includes('%') ? undefined : segment
}
