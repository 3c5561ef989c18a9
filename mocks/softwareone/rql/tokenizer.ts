import { badRequest } from '../../problem.ts'
import { decode } from './escapes.ts'

/** A piece of an RQL expression: a mark of its grammar, or a word; a quoted word is never a name. */
export type Token = { kind: '(' | ')' | ',' | '=' } | { kind: 'word'; text: string; quoted: boolean }

/**
 * Splits an RQL expression with bare marks into tokens, whose words are decoded. Quotes, double or single, count at the start of a word only.
 * @throws {ProblemError} when a quote is never closed.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let position = 0
  while (position < text.length) {
    const character = text.charAt(position)
    if (character === '(' || character === ')' || character === ',' || character === '=') {
      tokens.push({ kind: character })
      position += 1
    } else if (character === '"' || character === "'") {
      const end = text.indexOf(character, position + 1)
      if (end === -1) throw badRequest('query', `The quote ${character} at position ${position} is never closed.`)
      tokens.push({ kind: 'word', text: decode(text.slice(position + 1, end)), quoted: true })
      position = end + 1
    } else {
      const word = /^[^(),=]+/.exec(text.slice(position))?.[0] ?? ''
      if (word.trim() !== '') tokens.push({ kind: 'word', text: decode(word.trim()), quoted: false })
      // A quote after blanks opens a word too.
      const quote = /^\s+(?=["'])/.exec(word)?.[0]
      if (quote !== undefined) tokens.pop()
      position += quote === undefined ? word.length : quote.length
    }
  }
  return tokens
}
