import { expect, test } from 'vitest'
import { badRequest } from '../../problem.ts'
import { tokenize } from './tokenizer.ts'

test.each([
  ['eq(name,Ann)', ['eq', '(', 'name', ',', 'Ann', ')']],
  ['name=Ann', ['name', '=', 'Ann']],
  ['eq(name, "Ann, (Bob)=x & y")', ['eq', '(', 'name', ',', '"Ann, (Bob)=x & y"', ')']],
  ["in(name,('it is','\"'))", ['in', '(', 'name', ',', '(', '"it is"', ',', '"""', ')', ')']],
  ["ilike(name,O'Brien*)", ['ilike', '(', 'name', ',', "O'Brien*", ')']],
  ['eq(name,"")', ['eq', '(', 'name', ',', '""', ')']],
  ['', []],
])('splits %s', (text, want) => {
  expect(
    tokenize(text).map((token) => (token.kind !== 'word' ? token.kind : token.quoted ? `"${token.text}"` : token.text)),
  ).toEqual(want)
})

test('refuses a quote that is never closed', () => {
  expect(() => tokenize('eq(name,"Ann)')).toThrow(badRequest('query', 'The quote " at position 8 is never closed.'))
})
