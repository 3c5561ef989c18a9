import { expect, test } from 'vitest'
import type { Finding } from '../finding.ts'
import { sampleFinding } from '../testing/sample-report.ts'
import { soundness } from './sound.ts'

const wrongAt = (instancePath: string, other: Partial<Finding> = {}): Finding =>
  sampleFinding({ instancePath, severity: 'error', ...other })

test.each([
  ['/a', '/a', false],
  ['/a', '/a/b/0', false],
  ['/a/b', '/a', true],
  ['/a', '/ab', true],
  ['', '/a', false],
  ['/a/*/c', '/a/b/c/d', false],
  ['/a/*/c', '/a/b/d', true],
  ['/a~1b', '/a~1b', false],
])('of a body that is wrong at "%s", the value at "%s" is valid: %s', (wrong, pointer, isValid) => {
  expect(soundness([wrongAt('/z'), wrongAt(wrong), wrongAt('/a/x')])(pointer)).toBe(isValid)
})

test.each([
  ['what is only new', { severity: 'info' }],
  ['what is wrong in a header', { check: 'response-headers' }],
] satisfies [string, Partial<Finding>][])('%s leaves the value valid', (_what, other) => {
  expect(soundness([wrongAt('/a', other)])('/a')).toBe(true)
})
