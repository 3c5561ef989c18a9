import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { applyBaseline } from '../baseline.ts'
import { mergeReports } from '../merge-reports.ts'
import { createReport } from '../report.ts'
import { emptyReport, sampleFinding, sampleReport } from '../testing/sample-report.ts'
import { formatText } from './text.ts'

test('prints the findings of each operation, the worst first, then what was not matched, then what to do', () => {
  expect(formatText(sampleReport)).toMatchInlineSnapshot(`
    "bird getChannel
      error  enum-value  200  /status
        Received:   "paused"
        Documented: one of "active" or "failed"
        B89:        The listed values are active, pending, setting-up, failed, inactive, deleted, warning, printed without a gap between them. (“Channels management”, line 206)
        Spec:       specs/bird/schemas/ChannelStatus.yaml
        Source:     recordings/bird.har, exchange 3
        Do:         Ask the provider.

      warning  undocumented-property  200  /extra
        Received:   a property of type integer
        Documented: no such property
        Spec:       specs/bird/schemas/Channel.yaml
        Source:     recordings/bird.har, exchange 3
        Do:         Ask the provider.

      info  enum-value  200  /suites/0
        Received:   "service"
        Documented: one of "active" or "failed"
        Spec:       specs/bird/schemas/ChannelStatus.yaml
        Source:     recordings/bird.har, exchange 3
        Do:         Ask the provider.

    copilot listMessages
      error  id-kind  200  /data/0/channelId
        Received:   "aaaa-0"
        Documented: the ID of a channel
        Spec:       specs/copilot/schemas/Message.yaml
        Source:     standard input, exchange 0
        Seen:       7 times, at standard input, exchange 0 /data/0/channelId, standard input, exchange 1 /data/1/channelId, standard input, exchange 2 /data/2/channelId, standard input, exchange 3 /data/3/channelId, standard input, exchange 4 /data/4/channelId, …
        Do:         Ask the provider.

    packagex listThreads
      error  nullable  200  /a|b<i>\`c\`
        Received:   "\\u{1b}[31m]]>\\u{d}\\u{a}::error::x # #[add-mask]y @octocat #1 [click](https://evil.example) \`tick\` | <img src=x> \\u{202e}%0A,\\u{fffe}"
        Documented: a string
        Spec:       specs/packagex/schemas/Thread.yaml
        Source:     odd name,with:colon%.har
        Do:         Ask the provider.

    unmatched  a.har, exchange 1
        Reason:     ::ERROR TITLE=x::y /<script> is no operation of any provider.

    13 of 14 exchanges checked: 9 errors, 1 warning, 1 new value. 1 matched no operation: see the reasons, add or correct --provider or --server, or leave them out of the recording. Do as each finding says, or accept today's findings with --baseline <file> --write-baseline.
    "
  `)
})

test('says that nothing was checked', () => {
  expect(formatText(emptyReport)).toMatchInlineSnapshot(`
    "0 of 0 exchanges checked: 0 errors, 0 warnings, 0 new values. Nothing was checked, since there was no exchange: record some, or name for --live what was skipped.
    "
  `)
})

test('says what to do where there were exchanges of nobody, and where nothing could be read', () => {
  const unmatched = createReport(1, [], [{ source: { file: 'a.har', entry: 0 }, reason: 'It is of nobody.' }])
  expect(formatText(unmatched)).toMatch(
    /Nothing was checked: see the reasons; --provider and --server say whose the exchanges are\.\n$/,
  )
  const unreadable = {
    ...emptyReport,
    unreadable: [{ source: { file: 'a.har', entry: null }, reason: 'it is empty.' }],
  }
  expect(formatText(unreadable)).toMatch(/1 could not be read: mend them, or leave them out\. Nothing was checked\.\n$/)
})

test('says nothing but the counts of a run that is in order', () => {
  expect(formatText(createReport(1, [], []))).toBe('1 of 1 exchanges checked: 0 errors, 0 warnings, 0 new values.\n')
})

test('tells what a baseline accepted and what of it is no longer seen', () => {
  const entry = { check: 'presence', provider: 'bird', operation: 'getChannel', status: 200, at: '/name' }
  const accepted = { ...entry, check: 'enum-value', at: '/status', received: '"paused"', count: 1 }
  const report = applyBaseline(createReport(1, [sampleFinding()], []), {
    channelContractsBaseline: 1,
    findings: [
      { ...accepted, documented: 'one of "active" or "failed"' },
      { ...entry, received: 'absent', documented: 'present', count: 2 },
    ],
  })
  expect(formatText(report)).toMatchInlineSnapshot(`
    "info  baseline  presence bird getChannel 200 /name
        No longer seen: remove it, or run --write-baseline.

    1 of 1 exchanges checked: 0 errors, 0 warnings, 0 new values; 1 accepted by the baseline. 1 entry of the baseline no longer seen: remove what is mended, or run --write-baseline.
    "
  `)
})

test('names what could not be read', () => {
  const unreadable = [{ source: { file: 'cut.har', entry: null }, reason: 'it ends in line 3.' }]
  expect(formatText({ ...createReport(1, [], []), unreadable })).toMatchInlineSnapshot(`
    "unreadable  cut.har
        Reason:     it ends in line 3.

    1 of 1 exchanges checked: 0 errors, 0 warnings, 0 new values. 1 could not be read: mend them, or leave them out.
    "
  `)
})

test('tells equal remarks once, with their number', () => {
  const source = { file: 'a.har', entry: 0 }
  const sources = [source, { file: 'b.har', entry: 4 }]
  const unmatched = [{ source, sources, count: 7, reason: 'GET /… is no operation.' }]
  const notes = [{ source, sources, count: 2, reason: 'Its body has equal names; the last counts.' }]
  expect(formatText({ ...createReport(8, [], []), unmatched, notes })).toMatchInlineSnapshot(`
    "unmatched  7 times, at a.har, exchange 0, b.har, exchange 4, …
        Reason:     GET /… is no operation.

    note  2 times, at a.har, exchange 0, b.har, exchange 4
        Reason:     Its body has equal names; the last counts.

    8 of 8 exchanges checked: 0 errors, 0 warnings, 0 new values.
    "
  `)
})

test('no line can be taken for a command by a CI system', () => {
  const reason = '::ERROR::x ##vso[task.complete] ##teamcity[message] ##[group]\n::error::y'
  const text = formatText(createReport(1, [], [{ source: { file: '::error::z', entry: null }, reason }]))
  expect(text.split('\n').filter((line) => /^\s*::|##\w*\[/.test(line))).toEqual([])
})

test('colours severities only when asked', () => {
  const report = createReport(1, [sampleFinding({ facts: [] })], [])
  const coloured = formatText(report, { colour: true })
  expect(coloured).toContain('  \u001b[31merror\u001b[39m  enum-value')
  expect(stripVTControlCharacters(coloured)).toBe(formatText(report))
  expect(formatText(report)).not.toContain('\u001b')
})

test('groups findings that differ only in position and source', () => {
  const finding = sampleFinding({ source: { file: 'test', entry: null } })
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

test('groups findings that differ only in values, of which each place tells its own', () => {
  const at = (entry: number, value: number) =>
    sampleFinding({
      check: 'invariant',
      instancePath: `/messages/${entry}/createdAt`,
      received: `${value}`,
      documented: `not after ${value - 1}, the createdAt of message ${entry}`,
      source: { file: 'a.har', entry: 0 },
    })
  const report = createReport(1, [at(1, 50), at(2, 40), at(3, 50)], [])
  expect(report.findings.map(({ received, count }) => [received, count])).toEqual([['50', 3]])
  expect(formatText(report)).toContain(
    'Seen:       3 times, at a.har, exchange 0 /messages/1/createdAt, /messages/2/createdAt (40), /messages/3/createdAt\n',
  )
})

test.each([
  ['what is documented', { documented: 'one of "active"' }],
  ['a word that was received', { received: '"gone"' }],
  ['how sure they are', { severity: 'warning' as const }],
])('does not group findings that differ in %s', (_what, change) => {
  expect(createReport(1, [sampleFinding(), sampleFinding(change)], []).findings).toHaveLength(2)
})

test('merges groups of which each has another value first', () => {
  const of = (received: string, entry: number) =>
    sampleFinding({ check: 'timestamp', received, source: { file: 'a.har', entry } })
  const whole = createReport(3, [of('5', 0), of('6', 1), of('5', 2)], [])
  const parts = [createReport(2, [of('5', 0), of('5', 2)], []), createReport(1, [of('6', 1)], [])]
  expect(mergeReports(parts).findings).toEqual(whole.findings)
})

test('counts by severity', () => {
  expect(sampleReport.summary).toEqual({
    exchanges: 14,
    checked: 13,
    unmatched: 1,
    skipped: 0,
    unreadable: 0,
    error: 9,
    warning: 1,
    info: 1,
  })
})
