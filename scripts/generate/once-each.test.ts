import { expect, test } from 'vitest'
import type { Validator } from '../../generated/validator.ts'
import type { Openness } from './openness.ts'
import { readPigeon } from './testdata/pigeon.ts'
import { validatorsFile } from './validators.ts'

// Two variants hold a nest in the same property: 2^60 looks would never end.
const { description } = await readPigeon()
const nest = { type: 'array' as const, items: { $ref: '#/components/schemas/Nest' } }
Object.assign(description.components.schemas, {
  Nest: { anyOf: [{ $ref: '#/components/schemas/Wide' }, { $ref: '#/components/schemas/Deep' }] },
  Wide: { type: 'object', required: ['wide'], properties: { wide: { type: 'string' }, nests: nest } },
  Deep: { type: 'object', required: ['deep'], properties: { deep: { type: 'number' }, nests: nest } },
})

async function load(openness: Openness): Promise<Validator<unknown>> {
  const code = await validatorsFile(description, 'pigeon', openness)
  const { Nest } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
  return Nest
}

const validators = { open: await load('open'), closed: await load('closed') }

function nested(depth: number, innermost: unknown): unknown {
  return depth === 0 ? innermost : { deep: depth, nests: [nested(depth - 1, innermost)] }
}

function told(validate: Validator<unknown>): unknown[] {
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${keyword} ${instancePath}`)
}

test.each(['open', 'closed'] as const)('an %s validator looks at each nested value once', (openness) => {
  const validate = validators[openness]
  expect(validate(nested(60, { wide: 'a' }))).toBe(true)
  expect(validate(nested(60, { wide: 7 }))).toBe(false)
  expect(validate.errors?.length).toBeLessThan(10 * 60)
  expect(told(validate)).toContain('anyOf ')
})

test('the errors of a nested value are told once, in front of those around it', () => {
  expect(validators.closed({ deep: 1, nests: [{}] })).toBe(false)
  expect(told(validators.closed)).toEqual([
    'required ',
    'required /nests/0',
    'required /nests/0',
    'anyOf /nests/0',
    'anyOf ',
    'unevaluatedProperties ',
    'unevaluatedProperties ',
  ])
})

test('an object that stands in two places is wrong in both', () => {
  const twin = {}
  expect(validators.closed({ deep: 1, nests: [twin, twin] })).toBe(false)
  expect(told(validators.closed)).toEqual(expect.arrayContaining(['anyOf /nests/0', 'anyOf /nests/1']))
})

test('a value that was changed is looked at anew', () => {
  const inner: { deep: unknown } = { deep: 1 }
  const value = { deep: 1, nests: [inner] }
  expect(validators.open(value)).toBe(true)
  inner.deep = 'one'
  expect(validators.open(value)).toBe(false)
  inner.deep = 2
  expect(validators.open(value)).toBe(true)
})

test('a value that is too deep for the stack leaves nothing behind', () => {
  const inner = { deep: 'one' }
  expect(() => validators.open(nested(1_000_000 / 20, inner))).toThrow(RangeError)
  expect(validators.open(nested(1, inner))).toBe(false)
  expect(validators.open(nested(1, { deep: 1 }))).toBe(true)
})

test('properties that a variant knows are known of a nested value, too', () => {
  expect(validators.closed(nested(3, { deep: 1, wide: 'a' }))).toBe(true)
  expect(validators.closed(nested(3, { deep: 1, tall: 'a' }))).toBe(false)
})
