import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { declarationChanges } from './declaration-changes.ts'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'channel-contracts-declarations-')))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function compare(before: string, after: string, compared: 'names' | 'types'): string[] {
  const [old, now] = [join(folder, 'before.ts'), join(folder, 'after.ts')]
  writeFileSync(old, before)
  writeFileSync(now, after)
  return declarationChanges([{ name: './parcels', before: old, after: now }], compared).map(
    ({ step, place, what }) => `${step} ${place} ${what}`,
  )
}

test('the compiler tells a narrower and a wider type from one that only has more', () => {
  const before = `
    export type State = 'packed' | 'sent' | 'lost'
    export type Size = 'small'
    export interface Options { seed?: number }
    export function send(options?: Options): void {}
    export const limit = 1 as number
    /** A parcel. */
    export interface Parcel { id: string }
    export const gone = 1`
  const after = `
    export type State = 'packed' | 'sent'
    export type Size = 'small' | 'large'
    export interface Options { seed?: number; locale?: string }
    export function send(options: Options): void {}
    export const limit = 2 as number
    /** What is sent. */
    export interface Parcel { id: string }
    export const added = 1`
  expect(compare(before, after, 'types')).toEqual([
    'minor ./parcels Options has more than before',
    'major ./parcels Size is wider',
    'major ./parcels State is narrower',
    'minor ./parcels added is new',
    'major ./parcels gone is no longer exported',
    'major ./parcels send has another type',
  ])
  expect(compare(before, after, 'names')).toEqual([
    'minor ./parcels added is new',
    'major ./parcels gone is no longer exported',
  ])
})

test('a property that is newly required is major', () => {
  expect(
    compare('export interface A { a?: string }', 'export interface A { a: string }', 'types').concat(
      compare('export interface A { a: string }', 'export interface A { a: string; b: string }', 'types'),
    ),
  ).toEqual(['major ./parcels A is narrower', 'major ./parcels A is narrower'])
})

test('generic and branded types are compared by their text, without comments', () => {
  const brand = 'declare const brand: unique symbol\nexport type Id = string & { [brand]: true }\n'
  const generic = 'export type List<T> = { items: T[] }\n'
  expect(compare(brand + generic, `// Text.\n${brand}${generic}`, 'types')).toEqual([])
  expect(compare(generic, 'export type List<T> = { items: T }\n', 'types')).toEqual([
    'major ./parcels List is a generic or branded type that is written in another way',
  ])
})
