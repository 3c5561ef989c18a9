import { describe, expect, test } from 'vitest'
import { parse } from './parser.ts'

const ann = { kind: 'text', text: 'Ann' }

describe('parses', () => {
  test.each([
    ['eq(name,Ann)', { kind: 'eq', path: 'name', value: ann }],
    ['name=Ann', { kind: 'eq', path: 'name', value: ann }],
    ['name=null()', { kind: 'eq', path: 'name', value: { kind: 'null' } }],
    ['ne(name,empty())', { kind: 'ne', path: 'name', value: { kind: 'empty' } }],
    ['eq(name,"null")', { kind: 'eq', path: 'name', value: { kind: 'text', text: 'null' } }],
    [
      'not(ilike(a.b,"x*"))',
      { kind: 'not', item: { kind: 'ilike', path: 'a.b', value: { kind: 'text', text: 'x*' } } },
    ],
    ['in(name,(Ann,null()))', { kind: 'in', path: 'name', values: [ann, { kind: 'null' }] }],
    ['any(people,name=Ann)', { kind: 'any', path: 'people', item: { kind: 'eq', path: 'name', value: ann } }],
    [
      'or(a=Ann,and(b=Ann,gt(c,Ann)))',
      {
        kind: 'or',
        items: [
          { kind: 'eq', path: 'a', value: ann },
          {
            kind: 'and',
            items: [
              { kind: 'eq', path: 'b', value: ann },
              { kind: 'gt', path: 'c', value: ann },
            ],
          },
        ],
      },
    ],
    [
      'a=Ann,b=Ann',
      {
        kind: 'and',
        items: [
          { kind: 'eq', path: 'a', value: ann },
          { kind: 'eq', path: 'b', value: ann },
        ],
      },
    ],
  ])('%s', (text, want) => expect(parse(text)).toEqual(want))
})

describe('refuses', () => {
  test.each([
    ['group(a,b)', 'group', 'Unknown expression group.'],
    ['rql=eq(a,b)', 'query', 'Invalid equals shortcut expression'],
    ['eq(a)', 'query', 'Unexpected ")" in the expression eq(a)'],
    ['eq(a,b', 'query', 'Unexpected end in the expression eq(a,b'],
    ['eq(a,b))', 'query', 'Unexpected ")" in the expression eq(a,b))'],
    ['and()', 'query', 'Unexpected ")" in the expression and()'],
    ['not(a=b,c=d)', 'query', 'Unexpected "," in the expression not(a=b,c=d)'],
    ['in(a,b)', 'query', 'Unexpected "b" in the expression in(a,b)'],
    ['eq("a",b)', 'query', 'Unexpected "a" in the expression eq("a",b)'],
    ['a', 'query', 'Unexpected end in the expression a'],
  ])('%s', (text, parameter, detail) => {
    expect(() => parse(text)).toThrow(expect.objectContaining({ problem: { kind: 'badRequest', parameter, detail } }))
  })
})
