import { expect, test } from 'vitest'
import { applyBaseline, createBaseline } from './baseline.ts'
import { exitCodeOf, type FailOn } from './fail-on.ts'
import type { Severity } from './finding.ts'
import { createReport } from './report.ts'
import { emptyReport, sampleFinding } from './testing/sample-report.ts'

const source = { file: 'a.har', entry: 0 }
const withFinding = (severity: Severity) => createReport(1, [sampleFinding({ severity })], [])

test.each<[FailOn, Severity, number]>([
  ['error', 'error', 1],
  ['error', 'warning', 0],
  ['error', 'info', 0],
  ['warning', 'error', 1],
  ['warning', 'warning', 1],
  ['warning', 'info', 0],
  ['new', 'error', 1],
  ['new', 'warning', 1],
  ['new', 'info', 1],
])('with --fail-on %s, a finding that is %s gives %i', (failOn, severity, code) => {
  expect(exitCodeOf(withFinding(severity), failOn)).toBe(code)
})

test('a run in order gives 0, one that checked nothing or matched too little 1', () => {
  expect(exitCodeOf(createReport(1, [], []), 'new')).toBe(0)
  expect(exitCodeOf(emptyReport)).toBe(1)
  expect(exitCodeOf(createReport(2, [], [{ source, reason: 'why' }]))).toBe(1)
})

test('something that could not be read gives 2, whatever was found', () => {
  expect(exitCodeOf({ ...withFinding('error'), unreadable: [{ source, reason: 'why' }] })).toBe(2)
  expect(exitCodeOf({ ...createReport(1, [], []), unreadable: [] })).toBe(0)
})

test('what a baseline accepts does not count, and what it no longer sees neither', () => {
  const baseline = createBaseline(createReport(2, [sampleFinding(), sampleFinding({ instancePath: '/gone' })], []))
  const report = applyBaseline(withFinding('error'), baseline)
  expect([exitCodeOf(report, 'new'), report.baseline?.unseen.length]).toEqual([0, 1])
})
