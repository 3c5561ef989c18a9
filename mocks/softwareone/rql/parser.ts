import { badRequest, type ProblemError } from '../../problem.ts'
import { decode } from './escapes.ts'
import { type Token, tokenize } from './tokenizer.ts'

/** The operators that compare a property with one value. */
const comparisons = ['eq', 'ne', 'gt', 'ge', 'lt', 'le', 'ilike'] as const

/** A value in a filter: text, `empty()` or `null()`. */
export type Constant = { kind: 'text'; text: string } | { kind: 'empty' } | { kind: 'null' }

/** A filter as a tree. */
export type Expression =
  | { kind: 'and' | 'or'; items: Expression[] }
  | { kind: 'not'; item: Expression }
  | { kind: (typeof comparisons)[number]; path: string; value: Constant }
  | { kind: 'in' | 'out'; path: string; values: Constant[] }
  | { kind: 'any' | 'all'; path: string; item: Expression }

/**
 * Parses one RQL filter, already decoded: a call such as `eq(name,"x")`, or `name=x` for short; several stand in a row with commas.
 * @throws {ProblemError} in the platform's words, when it is no filter.
 * @see https://docs.platform.softwareone.com/developer-resources/rest-api/resource-query-language
 */
export function parse(text: string): Expression {
  const tokens = tokenize(text)
  let position = 0
  const items = parseList()
  if (position < tokens.length) throw unexpected()
  const [first] = items
  return first && items.length === 1 ? first : { kind: 'and', items }

  function parseList(): Expression[] {
    const list = [parseExpression()]
    while (take(',')) list.push(parseExpression())
    return list
  }

  function parseExpression(): Expression {
    const name = takeWord()
    if (take('=')) return { kind: 'eq', path: name, value: parseShortcutValue() }
    expect('(')
    const expression = parseCall(name)
    expect(')')
    return expression
  }

  function parseCall(name: string): Expression {
    if (name === 'and' || name === 'or') return { kind: name, items: parseList() }
    if (name === 'not') return { kind: 'not', item: parseExpression() }
    if (name === 'in' || name === 'out') return { kind: name, path: parsePath(), values: parseValues() }
    if (name === 'any' || name === 'all') return { kind: name, path: parsePath(), item: parseExpression() }
    const comparison = comparisons.find((known) => known === name)
    if (comparison === undefined) throw badRequest(name, 'Unknown expression group.')
    return { kind: comparison, path: parsePath(), value: parseConstant() }
  }

  function parsePath(): string {
    const path = takeWord()
    expect(',')
    return path
  }

  function parseValues(): Constant[] {
    expect('(')
    const values = [parseConstant()]
    while (take(',')) values.push(parseConstant())
    expect(')')
    return values
  }

  function parseShortcutValue(): Constant {
    const value = parseConstant()
    const next = tokens[position]
    if (next && next.kind !== ',' && next.kind !== ')') throw badRequest('query', 'Invalid equals shortcut expression')
    return value
  }

  function parseConstant(): Constant {
    const token = tokens[position]
    if (token?.kind !== 'word') throw unexpected()
    position += 1
    const isCall = !token.quoted && tokens[position]?.kind === '(' && tokens[position + 1]?.kind === ')'
    if (!isCall || (token.text !== 'empty' && token.text !== 'null')) return { kind: 'text', text: token.text }
    position += 2
    return { kind: token.text }
  }

  function takeWord(): string {
    const token = tokens[position]
    if (token?.kind !== 'word' || token.quoted) throw unexpected()
    position += 1
    return token.text
  }

  function take(kind: Token['kind']): boolean {
    const found = tokens[position]?.kind === kind
    if (found) position += 1
    return found
  }

  function expect(kind: Token['kind']): void {
    if (!take(kind)) throw unexpected()
  }

  function unexpected(): ProblemError {
    const token = tokens[position]
    const seen =
      token === undefined ? 'Unexpected end' : `Unexpected "${token.kind === 'word' ? token.text : token.kind}"`
    return badRequest('query', `${seen} in the expression ${decode(text)}`)
  }
}
