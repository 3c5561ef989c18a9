import { expect, test } from 'vitest'
import type { Validator } from '../../generated/validator.ts'
import type { Openness } from './openness.ts'
import { responseSchemas } from './registrations.ts'
import { readPigeon } from './testdata/pigeon.ts'
import { validatorsFile } from './validators.ts'

const { description } = await readPigeon()
const open = await load('open')
const closed = await load('closed')
const letter = { id: 'LTR-0001', state: 'draft' }

async function load(openness: Openness): Promise<Record<string, Validator<unknown>>> {
  const code = await validatorsFile(description, 'pigeon', openness)
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
}

/** What each variant says of a letter. */
const letters: [what: string, value: object, open: boolean, closed: boolean][] = [
  ['a letter', letter, true, true],
  ['an ID of another form', { ...letter, id: 'LTR-1' }, false, false],
  ['a missing required property', { state: 'draft' }, false, false],
  ['null where the variant allows it', { ...letter, postedAt: null }, true, true],
  ['null where the other variant does not', { ...letter, state: 'posted', postedAt: null }, false, false],
  ['null in an enum that lists it', { ...letter, note: null }, true, true],
  ['a value outside a closed enum', { ...letter, note: 'heavy' }, false, false],
  ['a new value of an extensible enum', { ...letter, urgency: 'warp' }, true, false],
  ['an undocumented property', { ...letter, colour: 'red' }, true, false],
  ['an undocumented property in an inner object', { ...letter, replies: [{ ...letter, colour: 'red' }] }, true, false],
  ['a date that is none', { ...letter, state: 'posted', postedAt: '2024-02-30T00:00:00Z' }, false, false],
  [
    'nine fraction digits and an offset',
    { ...letter, state: 'posted', postedAt: '2024-02-28T00:00:00.123456789-04:00' },
    true,
    true,
  ],
]

test.each(letters)('judges %s', (_what, value, byOpen, byClosed) => {
  expect([open['getLetter200']?.(value), closed['getLetter200']?.(value)]).toEqual([byOpen, byClosed])
  expect([open['Letter']?.(value), closed['Letter']?.(value)]).toEqual([byOpen, byClosed])
})

test('leaves a free map open in both variants', () => {
  const problem = { code: 4, details: { anything: true } }
  expect([open['Problem']?.(problem), closed['Problem']?.(problem)]).toEqual([true, true])
})

test('collects every error in the closed variant', () => {
  closed['Problem']?.({ code: 'four', more: 1 })
  expect(closed['Problem']?.errors?.map(({ keyword, instancePath }) => [keyword, instancePath])).toEqual([
    ['type', '/code'],
    ['unevaluatedProperties', ''],
  ])
})

test('writes no list of errors anew for each wrong item', async () => {
  const codes = await Promise.all(
    (['open', 'closed'] as const).map((one) => validatorsFile(description, 'pigeon', one)),
  )
  expect(codes.filter((code) => code.includes('vErrors.concat('))).toEqual([])
})

test('needs no import, no require and no evaluation at run time', async () => {
  const code = await validatorsFile(description, 'pigeon', 'open')
  expect(code).not.toMatch(/\brequire\(|\bimport\b|\beval\(|new Function/)
})

test('asks a quick look first where an answer is judged as open, and nowhere else', async () => {
  const codes = await Promise.all(
    (['open', 'closed'] as const).map((one) => validatorsFile(description, 'pigeon', one)),
  )
  const asked = codes.map((code) => [...code.matchAll(/(\w+)=quickFirst\(/g)].map(([, name]) => name).sort())
  expect(asked).toEqual([Object.keys(responseSchemas(description)).sort(), []])
})

test('refuses a schema that ajv cannot compile', async () => {
  const broken = structuredClone(description)
  Object.assign(broken.components.schemas['Urgency'] ?? {}, { pattern: '[' })
  await expect(validatorsFile(broken, 'pigeon', 'open')).rejects.toThrow(
    /^Failed to compile the schemas of "pigeon": .*Correct the schema\.$/s,
  )
})
