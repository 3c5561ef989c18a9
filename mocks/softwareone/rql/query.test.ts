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
  ['select=%2Baudit', { filters: [], select: '+audit', order: '', offset: 0 }],
])('reads %s', (rawQuery, want) => {
  if (want === undefined) expect(() => readQuery(rawQuery)).toThrow('never closed')
  else expect(readQuery(rawQuery)).toEqual(want)
})
