import { describe, expect, test } from 'vitest'
import { createReport } from '../report.ts'
import { sampleFinding } from '../testing/sample-report.ts'
import { formatSarif } from './sarif.ts'

describe('a fingerprint', () => {
  const fingerprints = (...changes: Parameters<typeof sampleFinding>[0][]): string[] =>
    JSON.parse(formatSarif(createReport(1, changes.map(sampleFinding), []))).runs[0].results.map(
      (result: { partialFingerprints: { primaryLocationLineHash: string } }) =>
        result.partialFingerprints.primaryLocationLineHash,
    )
  const [first = ''] = fingerprints({})

  test('is the same for the same finding in another recording, at another position, with other advice', () => {
    const moved = { source: { file: 'b.har', entry: 9 }, advice: 'Another.', severity: 'warning' } as const
    expect(fingerprints(moved)).toEqual([first])
    expect(fingerprints({ instancePath: '/a/0/b' })).toEqual(fingerprints({ instancePath: '/a/7/b' }))
  })

  test('differs with what was found', () => {
    expect(fingerprints({ received: '"gone"' })).not.toEqual([first])
    expect(fingerprints({ instancePath: '/other' })).not.toEqual([first])
  })

  test('is numbered where two findings differ only in how sure they are', () => {
    const [one = '', two = ''] = fingerprints({ severity: 'error' }, { severity: 'warning' })
    expect([one.slice(0, -2) === two.slice(0, -2), one.slice(-2), two.slice(-2)]).toEqual([true, ':1', ':2'])
  })
})
