import { expect, test } from 'vitest'
import { readQuery } from './query.ts'

const name = (text: string): object => ({ kind: 'eq', path: 'name', value: { kind: 'text', text } })

test.each([
  ['', { filters: [], select: '', order: '', offset: 0 }],
  ['limit=5&offset=10&select=+a,-b&order=-c', { filters: [], select: '+a,-b', order: '-c', limit: 5, offset: 10 }],
  ['name=A&eq(name,"B & C")', { filters: [name('A'), name('B & C')], select: '', order: '', offset: 0 }],
  [
    'eq%28name%2C%22B%20%26%20C%22%29&limit=1',
    { filters: [name('B & C')], select: '', order: '', limit: 1, offset: 0 },
  ],
  ["name=O'Brien&name='it''", undefined],
  ["name=O'Brien&offset=3", { filters: [name("O'Brien")], select: '', order: '', offset: 3 }],
  ['name=M%C3%BCller', { filters: [name('Müller')], select: '', order: '', offset: 0 }],
  ['name=100%', { filters: [name('100%')], select: '', order: '', offset: 0 }],
  ['eq(name,Sales%26Co)&limit=1', { filters: [name('Sales&Co')], select: '', order: '', limit: 1, offset: 0 }],
  ['name=Sales%26Co', { filters: [name('Sales&Co')], select: '', order: '', offset: 0 }],
  ['eq(name,a%29b%2Cc%3Dd)', { filters: [name('a)b,c=d')], select: '', order: '', offset: 0 }],
  ['name=a%29b%2Cc%3Dd', { filters: [name('a)b,c=d')], select: '', order: '', offset: 0 }],
  ['eq(name%2C%22B%20%26%20C%22)', { filters: [name('B & C')], select: '', order: '', offset: 0 }],
  ['eq(name%2CB)', { filters: [name('B')], select: '', order: '', offset: 0 }],
  ['eq%28name,B%29', { filters: [name('B')], select: '', order: '', offset: 0 }],
  ['name%3DB', { filters: [name('B')], select: '', order: '', offset: 0 }],
  ['eq(name%2C"B, C")', { filters: [name('B, C')], select: '', order: '', offset: 0 }],
  ['name=B%2528', { filters: [name('B%28')], select: '', order: '', offset: 0 }],
  [
    'name=null%28%29',
    { filters: [{ kind: 'eq', path: 'name', value: { kind: 'null' } }], select: '', order: '', offset: 0 },
  ],
  ['select=a%2Cb&order=-c%2Cd', { filters: [], select: 'a,b', order: '-c,d', offset: 0 }],
  ['select=%2Baudit', { filters: [], select: '+audit', order: '', offset: 0 }],
])('reads %s', (rawQuery, want) => {
  if (want === undefined) expect(() => readQuery(rawQuery)).toThrow('never closed')
  else expect(readQuery(rawQuery)).toEqual(want)
})
