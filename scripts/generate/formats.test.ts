import { createRequire } from 'node:module'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatFunctions } from './formats.ts'

type Judge = (text: string) => boolean
const reference: Record<string, Judge | RegExp | { validate: Judge }> = createRequire(import.meta.url)(
  'ajv-formats/dist/formats',
).fullFormats

function byReference(name: string, text: string): boolean {
  const format = reference[name]
  if (format instanceof RegExp) return format.test(text)
  return (typeof format === 'function' ? format : format?.validate)?.(text) ?? false
}

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`))
const parts = (separators: string[]) =>
  fc
    .tuple(
      digits(4),
      digits(2),
      digits(2),
      fc.constantFrom(...separators),
      digits(2),
      digits(2),
      digits(2),
      fc.constantFrom('', '.', '.5', '.123456789', '.31465069'),
      fc.constantFrom('Z', 'z', '', '+02:00', '-0430', '+05', '+24:00', '-23:59', '+2:00', '+02:0', '+02:00:00'),
    )
    .map(
      ([year, month, day, t, hour, minute, second, fraction, offset]) =>
        `${year}-${month}-${day}${t}${hour}:${minute}:${second}${fraction}${offset}`,
    )
const realistic = fc
  .tuple(
    fc.date({ noInvalidDate: true, min: new Date('0001-01-01'), max: new Date('9999-12-31') }),
    fc.constantFrom('Z', '+00:00', '-11:45'),
  )
  .map(([date, offset]) => date.toISOString().replace('Z', offset))
const leap = fc
  .tuple(
    fc.constantFrom('23:59:60', '00:59:60', '22:29:60', '12:00:60'),
    fc.constantFrom('Z', '+01:00', '-01:30', '+00:00'),
  )
  .map(([time, offset]) => `2016-12-31T${time}${offset}`)

/** Texts of which some have another character somewhere, or one more or less. */
function oneChanged(texts: fc.Arbitrary<string>, characters: string[]): fc.Arbitrary<string> {
  return fc
    .tuple(texts, fc.nat(45), fc.constantFrom('', ...characters), fc.boolean())
    .map(([text, place, character, isChanged]) =>
      isChanged ? text.slice(0, place) + character + text.slice(place + 1) : text,
    )
}

/** What ajv-formats takes for a moment though RFC 3339 does not: a blank for the T, and offsets without a colon. */
const laxMoment = /^.{10} |[+-]\d\d(?:\d\d)?$/

test('date-time says the same as ajv-formats but for what RFC 3339 does not know, also where one character is another', () => {
  const changed = oneChanged(realistic, [...'01235679-:.TZz ٣'])
  const texts = fc.oneof(parts(['T', 't', ' ', 'x', '']), changed, leap, fc.string())
  fc.assert(
    fc.property(
      texts,
      (text) => formatFunctions['date-time'](text) === (byReference('date-time', text) && !laxMoment.test(text)),
    ),
    { seed: 1, numRuns: 20_000 },
  )
})

test('uuid says the same as ajv-formats but for URNs, also where one character is another', () => {
  const uuids = fc
    .tuple(fc.constantFrom('', 'urn:uuid:', 'URN:UUID:', 'urn:uid:'), fc.uuid(), fc.constantFrom('', '\n'))
    .map((all) => all.join(''))
  const texts = oneChanged(uuids, ['0', 'F', 'f', 'g', 'G', '`', '@', '-', '\u0141', '\u00E6'])
  fc.assert(
    fc.property(
      fc.oneof(texts, fc.string()),
      (text) => formatFunctions.uuid(text) === (byReference('uuid', text) && !/^urn:/i.test(text)),
    ),
    { seed: 1, numRuns: 20_000 },
  )
})

test('date says the same as ajv-formats', () => {
  const texts = fc.oneof(
    fc.tuple(digits(4), digits(2), digits(2)).map((list) => list.join('-')),
    fc.string(),
  )
  fc.assert(
    fc.property(texts, (text) => formatFunctions.date(text) === byReference('date', text)),
    { seed: 1, numRuns: 20_000 },
  )
})

test.each([
  ['date-time', '2024-02-29T12:00:00Z', true],
  ['date-time', '2023-02-29T12:00:00Z', false],
  ['date-time', '2023-06-26T20:13:53.700046Z', true],
  ['date-time', '2022-06-24T21:03:38.31465069-04:00', true],
  ['date-time', '2016-12-31T23:59:60Z', true],
  ['date-time', '2016-12-31T22:59:60Z', false],
  ['date-time', '1624422361866', false],
  ['date-time', '2024-02-28T12:00:00Z\n', false],
  // A year was once not asked to be digits.
  ['date-time', '20x4-02-28T12:00:00Z', false],
  ['date', '20x4-02-28', false],
  ['uuid', '2cffb55c-120e-91a8-8f10-ed9d1b412d29', true],
  ['uuid', '2cffb55c120e91a88f10ed9d1b412d29', false],
  ['uri', 'https://example.com/a?b=c#d', true],
  ['uri', 'example.com/a', false],
  ['uri', 'https://example.com/a b', false],
  ['email', 'a.b@example.com', true],
  ['email', 'a.b@', false],
] as const)('%s judges %s as %s', (name, text, verdict) => {
  expect([formatFunctions[name](text), byReference(name, text)]).toEqual([verdict, verdict])
})

test.each([
  ['date-time', '2024-02-28 12:00:00Z'],
  ['date-time', '2024-02-28T12:00:00+0200'],
  ['date-time', '2024-02-28T12:00:00+02'],
  ['uuid', 'urn:uuid:2cffb55c-120e-91a8-8f10-ed9d1b412d29'],
] as const)('%s refuses %s, which ajv-formats takes', (name, text) => {
  expect([formatFunctions[name](text), byReference(name, text)]).toEqual([false, true])
})
