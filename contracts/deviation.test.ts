import { describe, expect, test } from 'vitest'
import { checkExchange } from './check-exchange.ts'
import { loadContext } from './context.ts'
import { type Deviation, type Difference, deviationOf } from './deviation.ts'
import { createReport } from './report.ts'
import { birdChannel } from './testing/judge.ts'

const deviation: Deviation = {
  operations: ['list'],
  check: 'nullable',
  at: ['/items/*/name', '/**/and/*'],
  received: 'null',
  reason: '',
  facts: [],
  since: '2026-11-21',
}
const difference: Difference = {
  operationId: 'list',
  check: 'nullable',
  pointer: '/items/3/name',
  received: 'null',
}

test.each([
  ['a pointer with one token open', {}, true],
  ['a pointer with any number of tokens open', { pointer: '/a/b/and/0' }, true],
  ['a pointer with none of the open tokens', { pointer: '/and/0' }, true],
  ['a deeper pointer', { pointer: '/items/3/name/first' }, false],
  ['another pointer', { pointer: '/items/3/names' }, false],
  ['another operation', { operationId: 'get' }, false],
  ['another check', { check: 'enum-value' as const }, false],
  ['another value', { received: '"text"' }, false],
])('judges a difference with %s', (_name, changes, verdict) => {
  expect(deviationOf([deviation], { ...difference, ...changes }) === deviation).toBe(verdict)
})

describe('a difference that is noted of answers', async () => {
  const context = await loadContext('bird')
  const noted: Deviation = {
    operations: ['getChannel'],
    check: 'response-schema',
    at: ['/platformServiceUrlOverride'],
    received: '"none"',
    reason: 'channels without one say so in a word.',
    facts: ['B87'],
    since: '2026-12-01',
    answer: { status: 200, body: { ...birdChannel, platformServiceUrlOverride: 'none' } },
  }
  const findingsOf = (value: string, deviations: readonly Deviation[]) =>
    checkExchange({ ...context, deviations }, 'getChannel', {
      request: { method: 'GET', url: '/', headers: {} },
      response: { status: 200, headers: {}, body: { ...birdChannel, platformServiceUrlOverride: value } },
      source: { file: 'test', entry: null },
    })

  test('is told in a note, values hidden, and counts for nothing', () => {
    const { summary, findings, notes } = createReport(1, findingsOf('none', [noted]), [])
    expect({ error: summary.error, findings, notes: notes.map(({ reason, count }) => ({ reason, count })) }).toEqual({
      error: 0,
      findings: [],
      notes: [
        {
          reason:
            'A known difference of bird getChannel 200 at /platformServiceUrlOverride, "aaaa" where the form ^https:// is documented, noted ' +
            '2026-12-01 (B87): channels without one say so in a word.',
          count: 1,
        },
      ],
    })
  })

  test('is a finding with another value, or where nobody has noted it', () => {
    expect(createReport(1, findingsOf('nope', [noted]), []).summary.error).toBe(1)
    expect(createReport(1, findingsOf('none', []), []).summary.error).toBe(1)
  })

  test('is an error in an answer while only the document shows it', () => {
    expect(createReport(1, findingsOf('text', context.deviations), []).summary.error).toBe(1)
  })
})
