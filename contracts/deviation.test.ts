import { expect, test } from 'vitest'
import { type Deviation, explains } from './deviation.ts'
import type { Finding } from './finding.ts'

const deviation: Deviation = {
  operations: ['list'],
  check: 'nullable',
  at: ['/items/*/name', '/**/and/*'],
  received: 'null',
  reason: '',
  facts: [],
  since: '2026-11-21',
}
const finding: Finding = {
  check: 'nullable',
  severity: 'error',
  provider: 'p',
  operationId: 'list',
  status: 200,
  instancePath: '/items/3/name',
  received: 'null',
  documented: 'string',
  facts: [],
  spec: '',
  advice: '',
  source: { file: '', entry: null },
}

test.each([
  ['a pointer with one token open', {}, true],
  ['a pointer with any number of tokens open', { instancePath: '/a/b/and/0' }, true],
  ['a pointer with none of the open tokens', { instancePath: '/and/0' }, true],
  ['a deeper pointer', { instancePath: '/items/3/name/first' }, false],
  ['another pointer', { instancePath: '/items/3/names' }, false],
  ['another operation', { operationId: 'get' }, false],
  ['another check', { check: 'enum-value' as const }, false],
  ['another value', { received: '"text"' }, false],
])('judges a finding with %s', (_name, changes, verdict) => {
  expect(explains(deviation, { ...finding, ...changes })).toBe(verdict)
})
