import { describe, expect, test } from 'vitest'
import { applyBaseline, createBaseline, formatBaseline, readBaseline } from './baseline.ts'
import { identityOf } from './identity.ts'
import { createReport, type Report } from './report.ts'
import { sampleFinding } from './testing/sample-report.ts'

const at = (instancePath: string) => sampleFinding({ instancePath })
const pointers = ({ findings }: { findings: readonly { instancePath: string }[] }) =>
  findings.map(({ instancePath }) => instancePath)

test('is one line for each finding, sorted, without files and days', () => {
  const baseline = createBaseline(createReport(3, [at('/b/0'), at('/a'), at('/b/1')], []))
  expect(formatBaseline(baseline)).toMatchInlineSnapshot(`
    "{
      "channelContractsBaseline": 1,
      "findings": [
        {"provider":"bird","operation":"getChannel","status":200,"at":"/a","check":"enum-value","received":"\\"paused\\"","documented":"one of \\"active\\" or \\"failed\\"","count":1},
        {"provider":"bird","operation":"getChannel","status":200,"at":"/b/*","check":"enum-value","received":"\\"paused\\"","documented":"one of \\"active\\" or \\"failed\\"","count":2}
      ]
    }
    "
  `)
  expect(formatBaseline(createBaseline(createReport(1, [], [])))).toMatchInlineSnapshot(`
    "{
      "channelContractsBaseline": 1,
      "findings": []
    }
    "
  `)
})

test('is the same bytes whatever the order, and is read back as it was', () => {
  const one = formatBaseline(createBaseline(createReport(2, [at('/a'), at('/b')], [])))
  expect(formatBaseline(createBaseline(createReport(2, [at('/b'), at('/a')], [])))).toBe(one)
  expect(formatBaseline(readBaseline('b.json', one))).toBe(one)
})

describe('with a baseline', () => {
  const baseline = createBaseline(createReport(2, [at('/a/0'), at('/gone')], []))

  test('only new findings are left, in the findings and in the counts', () => {
    const report = applyBaseline(createReport(3, [at('/a/5'), at('/a/6'), at('/new')], []), baseline)
    expect(pointers(report)).toEqual(['/new'])
    expect(report.summary).toMatchObject({ exchanges: 3, checked: 3, unmatched: 0, error: 1, warning: 0, info: 0 })
    expect(pointers({ findings: report.baseline?.accepted ?? [] })).toEqual(['/a/5'])
  })

  test('an entry that is not seen is said, unless its operation did not answer', () => {
    const unseen = (report: Report) => applyBaseline(report, baseline).baseline?.unseen.map((entry) => entry.at)
    const answer = { provider: 'bird', operationId: 'getChannel', status: 200, count: 1 }
    const report = createReport(1, [at('/a/0')], [])
    expect(unseen(report)).toEqual(['/gone'])
    expect(unseen({ ...report, answers: [answer] })).toEqual(['/gone'])
    expect(unseen({ ...report, answers: [{ ...answer, operationId: 'listChannels' }] })).toEqual([])
  })

  test('another value of a list is new, another text or number is not', () => {
    const accepted = (was: string, is: string) => {
      const known = createBaseline(createReport(1, [sampleFinding({ received: was })], []))
      return applyBaseline(createReport(1, [sampleFinding({ received: is })], []), known).findings.length === 0
    }
    expect(accepted('"paused"', '"stopped"')).toBe(false)
    expect(accepted('"paused"', 'null')).toBe(false)
    expect(accepted('a string of 12 characters', 'a string of 7 characters')).toBe(true)
    expect(accepted('"aaaa-00-a"', '"aa0a-0a-0"')).toBe(true)
    expect(accepted('1624422361.5', '-3e10')).toBe(true)
    expect(accepted('"a \\" quoted 1" (80 characters)', '"b" and (9 characters)')).toBe(false)
  })

  test.each([
    ['consistency', '"0000-00", as in a.har, exchange 3', '"0000-00", as in /home/b.har, exchange 14'],
    ['consistency', 'what was written in a.har, exchange 3', 'what was written in b'],
    [
      'invariant',
      'not after 1738882364, the createdAt of message 3',
      'not after 1738882999, the createdAt of message 4',
    ],
  ] as const)('what a value was compared with makes no other %s finding: %s', (check, documented, later) => {
    const of = (said: string) => createReport(1, [sampleFinding({ check, documented: said })], [])
    expect(applyBaseline(of(later), createBaseline(of(documented))).findings).toEqual([])
  })

  test('another claim of a schema is new', () => {
    const of = (documented: string) => createReport(1, [sampleFinding({ check: 'response-schema', documented })], [])
    expect(applyBaseline(of('at most 100'), createBaseline(of('at most 150'))).findings).toHaveLength(1)
  })

  test('writing it again drops what is mended, and keeps what this run did not look at', () => {
    const other = sampleFinding({ provider: 'copilot', operationId: 'listMessages' })
    const before = createBaseline(createReport(3, [at('/a'), at('/gone'), other], []))
    const answers = [{ provider: 'bird', operationId: 'getChannel', status: 200, count: 1 }]
    const entries = (report: Report) =>
      createBaseline(report, before).findings.map((entry) => `${entry.provider} ${entry.at}`)
    expect(entries({ ...createReport(1, [at('/a')], []), answers })).toEqual(['bird /a', 'copilot /status'])
    expect(entries(createReport(1, [at('/a')], []))).toEqual(['bird /a'])
  })

  test('writing it again after it was applied keeps what it accepts', () => {
    const applied = applyBaseline(createReport(1, [at('/a/0'), at('/new')], []), baseline)
    expect(createBaseline(applied).findings.map((entry) => entry.at)).toEqual(['/a/*', '/new'])
  })
})

test.each([
  ['{', 'it is not JSON'],
  ['[]', 'it is no baseline (no "channelContractsBaseline")'],
  ['{"summary":{}}', 'it is no baseline (no "channelContractsBaseline")'],
  ['{"channelContractsBaseline":2}', 'its version is 2, this release reads 1'],
  ['{"channelContractsBaseline":1}', 'it has no list "findings"'],
  ['{"channelContractsBaseline":1,"findings":[null]}', 'its finding 0 has no text "check"'],
  [
    JSON.stringify({
      channelContractsBaseline: 1,
      findings: [{ ...identityOf(sampleFinding()), count: 'many' }],
    }),
    'its finding 0 has no whole number "count"',
  ],
])('refuses %s in one sentence', (text, reason) => {
  expect(() => readBaseline('known.json', text)).toThrow(
    `Failed to read the baseline known.json: ${reason}. Name another file, or delete it and make it again with --write-baseline.`,
  )
})
