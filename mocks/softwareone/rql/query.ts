import { bareMarks, bareQuotes, decode } from './escapes.ts'
import { type Expression, parse } from './parser.ts'

/** A query string as the platform reads it: filters that stand there without a name, and the named parts. */
export interface Query {
  filters: Expression[]
  /** As sent: `+a,-b`. */
  select: string
  order: string
  limit?: number
  offset: number
}

/**
 * Reads a query string, percent-encoded or bare. Clauses are separated by `&` outside quotes; an encoded one belongs to a value.
 * @throws {ProblemError} when a clause is no filter.
 */
export function readQuery(rawQuery: string): Query {
  const query: Query = { filters: [], select: '', order: '', offset: 0 }
  for (const clause of splitClauses(bareQuotes(rawQuery)).map(bareMarks)) {
    const [, name = '', encoded = ''] = /^(select|order|limit|offset)=(.*)$/s.exec(clause) ?? []
    const value = decode(encoded)
    if (name === 'select') query.select = value
    else if (name === 'order') query.order = value
    else if (name === 'limit') query.limit = Number(value)
    else if (name === 'offset') query.offset = Number(value)
    else if (clause !== '') query.filters.push(parse(clause))
  }
  return query
}

/** A quote opens after `(`, `,`, `=` or at the start, as in the tokenizer; elsewhere it is an apostrophe. */
function splitClauses(text: string): string[] {
  const clauses = ['']
  let quote = ''
  let previous = ''
  for (const character of text) {
    if (quote === '' && character === '&') {
      clauses.push('')
    } else {
      clauses.push(`${clauses.pop() ?? ''}${character}`)
      if (character === quote) quote = ''
      else if (quote === '' && (character === '"' || character === "'") && ['', '(', ',', '=', '&'].includes(previous))
        quote = character
    }
    if (character.trim() !== '') previous = character
  }
  return clauses
}
