import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type Ajv2020Class from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { createReport } from '../report.ts'
import { birdChannel, judge } from '../testing/judge.ts'
import { formatText } from './text.ts'

const findings = await judge('bird', 'getChannel', 200, {
  ...birdChannel,
  status: 'paused',
  extra: 1,
  suites: ['service'],
})
const report = createReport(2, findings, [
  { source: { file: 'a.har', entry: 1 }, reason: 'GET / is no operation of any provider.' },
])

test('groups findings that differ only in position and source', () => {
  const [finding] = findings
  if (!finding) throw new Error('Expected a finding.')
  const equal = [0, 1, 2, 3, 4, 5, 6].map((entry) => ({
    ...finding,
    instancePath: `/results/${entry}/status`,
    source: { file: 'a.har', entry },
  }))
  const { findings: groups } = createReport(7, [...equal, { ...finding, instancePath: '/other/0/status' }], [])
  expect(groups.map(({ count, places }) => [count, places.length, places.at(-1)])).toEqual([
    [7, 5, { source: { file: 'a.har', entry: 4 }, instancePath: '/results/4/status' }],
    [1, 1, { source: { file: 'test', entry: null }, instancePath: '/other/0/status' }],
  ])
})

test('counts by severity', () => {
  expect(report.summary).toEqual({ exchanges: 2, checked: 1, unmatched: 1, error: 1, warning: 1, info: 1 })
})

test('prints each finding with its facts, then what was not matched, then the counts', () => {
  expect(formatText(report).replace(/B\d+: .*/g, (line) => line.slice(0, 4))).toMatchInlineSnapshot(`
    "error  enum-value  bird getChannel 200  /status
      Received:   "paused"
      Documented: one of "active", "pending", "setting-up", "failed", "inactive", "deleted" or "warning"
      B89:
      Spec:       specs/bird/schemas/ChannelStatus.yaml
      Source:     test
      Do:         Ask bird if the value is new or a mistake; if it is new, add it to the enum in specs/bird/schemas/ChannelStatus.yaml, else note it in contracts/bird/deviations.ts.

    warning  undocumented-property  bird getChannel 200  /extra
      Received:   a property of type integer
      Documented: no such property
      Spec:       specs/bird/schemas/Channel.yaml
      Source:     test
      Do:         Do not use the property before bird documents it; then add it to specs/bird/schemas/Channel.yaml.

    info  enum-value  bird getChannel 200  /suites/0
      Received:   "service"
      Documented: one of "marketing"; the provider may add more
      B106
      B194
      Spec:       specs/bird/schemas/SuiteType.yaml
      Source:     test
      Do:         Nothing is broken: see that your code takes values it does not know, and if bird names this one now, add it to specs/bird/schemas/SuiteType.yaml.

    unmatched  a.har, exchange 1
      GET / is no operation of any provider.

    1 of 2 exchanges checked: 1 errors, 1 warnings, 1 new values. 1 matched no operation: add --provider, or leave them out of the recording.
    "
  `)
})

const Ajv2020: typeof Ajv2020Class.default = createRequire(import.meta.url)('ajv/dist/2020').default
const isReport = new Ajv2020().compile(JSON.parse(readFileSync(new URL('report.schema.json', import.meta.url), 'utf8')))

test('is described by the published schema', () => {
  expect([isReport(report), isReport.errors]).toEqual([true, null])
  expect(isReport({ ...report, findings: [{ ...report.findings[0], severity: 'fatal' }] })).toBe(false)
  expect(isReport({ ...report, summary: { exchanges: 1 } })).toBe(false)
})
