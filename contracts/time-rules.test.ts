import { expect, test } from 'vitest'
import { hiding } from './redact.ts'
import { notBeforeCreation } from './time-rules.ts'

const rule = notBeforeCreation('later', 'Audit', ['S026'], ['/updated/at', '/deleted/at'], '/created/at')
const exchange = {
  request: { method: 'GET', url: '', headers: {} },
  response: { status: 200, headers: {} },
  source: { file: 'test', entry: null },
}
const judge = (value: unknown) => rule.breaches(value, exchange, hiding)
const at = (moment: unknown) => ({ at: moment })

test('says itself in one sentence', () => {
  expect(rule.sentence).toBe(
    'In every Audit, updated.at and deleted.at are not before created.at, give or take a second (inferred from the names).',
  )
})

test.each([
  [{ created: at('2025-06-02T09:00:00Z'), updated: at('2025-06-02T09:00:00Z'), deleted: at('2025-06-03T09:00:00Z') }],
  [{ created: at('2025-06-02T09:00:01Z'), updated: at('2025-06-02T09:00:00Z') }],
  [{ created: at('2025-06-02T09:00:01Z'), updated: at(null), deleted: null }],
  [{ created: null, updated: at('2025-06-02T09:00:00Z') }],
  [null],
])('says nothing of %j', (value) => {
  expect(judge(value)).toEqual([])
})

test('reports each event that is before the creation', () => {
  const early = at('2025-06-01T09:00:00Z')
  expect(
    judge({ created: at('2025-06-02T09:00:00Z'), updated: early, deleted: early }).map(({ pointer }) => pointer),
  ).toEqual(['/updated/at', '/deleted/at'])
})
