import { expect, test } from 'vitest'
import { adviseOn } from './advice.ts'
import type { CheckName } from './finding.ts'

const spec = 'specs/bird/schemas/Channel.yaml'
/** Every check, and the file that its advice must name. */
const named: Record<CheckName, string> = {
  'status-code': 'specs/bird/paths/',
  'content-type': 'specs/bird/paths/',
  'response-headers': spec,
  'response-schema': spec,
  'required-property': spec,
  presence: spec,
  nullable: spec,
  'enum-value': spec,
  'id-kind': 'specs/bird/ids.yaml',
  timestamp: spec,
  'undocumented-property': spec,
  pagination: spec,
  invariant: spec,
  consistency: 'between the two exchanges',
  request: spec,
}
const checks = Object.keys(named).filter((name): name is CheckName => Object.hasOwn(named, name))

test.each(checks)('says in one sentence what to do about %s', (check) => {
  const advice = adviseOn('bird', { check, severity: 'error', spec })
  expect(advice).toMatch(/^[A-Z][^\n]*[^.]\.$/)
  expect(advice.match(/\. [A-Z]/)).toBeNull()
  expect(advice).toContain(named[check])
  expect(advice).toContain('bird')
})

test('has other words for every check', () => {
  const advice = checks.map((check) => adviseOn('bird', { check, severity: 'error', spec }))
  expect(new Set(advice).size).toBe(checks.length)
})

test('calms about a new value', () => {
  expect(adviseOn('bird', { check: 'enum-value', severity: 'info', spec })).toBe(
    'Nothing is broken: see that your code takes values it does not know, and if bird names this one now, add it to specs/bird/schemas/Channel.yaml.',
  )
})

test.each([
  [
    'invariant' as const,
    'Tell bird that the answer does not fit the request it came to; if the rule has changed, change it in specs/bird/schemas/Channel.yaml.',
  ],
  [
    'consistency' as const,
    'See if a cache or a proxy took the request for another one; if not, tell bird that the answer is about another object.',
  ],
])('speaks of the request where it is that which the answer does not fit: %s', (check, advice) => {
  expect(adviseOn('bird', { check, severity: 'error', spec }, 'request')).toBe(advice)
})
