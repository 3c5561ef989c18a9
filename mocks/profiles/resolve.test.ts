import { expect, test } from 'vitest'
import type { Shape } from '../../generated/shape.ts'
import { resolve } from './resolve.ts'

const shapes: Record<string, Shape> = {
  Alias: { ref: 'Name' },
  Name: { type: 'string', example: 'Ada' },
  Maybe: { ref: 'Name', nullable: true },
  Either: { variants: [{ ref: 'Alias' }, { ref: 'Count' }] },
  Count: { type: 'integer' },
}

test.each<[string, Shape, unknown, Shape, string[]]>([
  ['a shape without references', { type: 'boolean' }, true, { type: 'boolean' }, []],
  ['references to the end', { ref: 'Alias' }, 'Eve', { type: 'string', example: 'Ada' }, ['Alias', 'Name']],
  [
    'null of the use',
    { ref: 'Name', nullable: true },
    null,
    { type: 'string', example: 'Ada', nullable: true },
    ['Name'],
  ],
  ['null of the way', { ref: 'Maybe' }, 'Eve', { type: 'string', example: 'Ada', nullable: true }, ['Maybe', 'Name']],
  ['the variant that a value is', { ref: 'Either' }, 3, { type: 'integer' }, ['Either', 'Count']],
  [
    'a variant behind references',
    { ref: 'Either' },
    'Eve',
    { type: 'string', example: 'Ada' },
    ['Either', 'Alias', 'Name'],
  ],
  [
    'null over variants',
    { ref: 'Either', nullable: true },
    3,
    { type: 'integer', nullable: true },
    ['Either', 'Count'],
  ],
  [
    'the variants themselves where there is no value',
    { ref: 'Either' },
    undefined,
    { variants: [{ ref: 'Alias' }, { ref: 'Count' }] },
    ['Either'],
  ],
])('follows %s', (_, shape, value, resolved, names) => {
  // Twice: what was worked out once is remembered.
  expect(resolve({ shapes }, shape, value)).toEqual({ shape: resolved, names })
  expect(resolve({ shapes }, shape, value)).toEqual({ shape: resolved, names })
})

test('the same shape means something else in another table', () => {
  const shape = { ref: 'Name' }
  expect(resolve({ shapes }, shape, 1).shape.type).toBe('string')
  expect(resolve({ shapes: { Name: { type: 'integer' } } }, shape, 1).shape.type).toBe('integer')
})
