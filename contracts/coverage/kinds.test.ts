import { expect, test } from 'vitest'
import type { Provider } from '../../generated/index.ts'
import { loadContext } from '../context.ts'
import { createCoverage, type Judged } from './coverage.ts'
import type { PointKind } from './point.ts'

/** What the points of a place are after one answer: those that were seen, as `kind detail`. */
async function seenAt(
  provider: Provider,
  operationId: string,
  body: unknown,
  place: string,
  headers: Record<string, string> = {},
  judged: Judged = { findings: [] },
  status = 200,
): Promise<string[]> {
  const coverage = createCoverage(await loadContext(provider))
  const left = () =>
    coverage
      .report()
      .neverObserved.filter((point) => point.place === place)
      .map(({ kind, detail }) => `${kind} ${detail ?? ''}`.trim())
  const before = left()
  const source = { file: 'test', entry: null }
  coverage.add(
    operationId,
    { request: { method: 'GET', url: '/', headers: {} }, response: { status, headers, body }, source },
    judged,
  )
  const after = left()
  return before.filter((point) => !after.includes(point))
}

const cases: [kind: PointKind, Provider, operationId: string, body: unknown, place: string, seen: string[]][] = [
  [
    'variant',
    'copilot',
    'getMessageChannel',
    {
      id: 's6v9eziejrrmad40vf3vgp',
      object: 'messageChannel',
      createdAt: '2022-08-07T15:04:23Z',
      updatedAt: '2022-08-07T15:04:23Z',
      membershipType: 'group',
      membershipEntityId: '',
      memberIds: [],
      lastMessageDate: null,
    },
    'MessageChannel(variant 2)',
    ['variant'],
  ],
  ['type', 'channel-talk', 'getGroup', { group: { name: 'a' } }, 'Group.name', ['format pattern']],
  [
    'bound',
    'channel-talk',
    'getGroup',
    { group: { managerIds: ['1'] } },
    'Group.managerIds',
    ['list-items', 'bound minItems'],
  ],
  [
    'bound',
    'channel-talk',
    'getGroup',
    { group: { managerIds: ['1', '2'] } },
    'Group.managerIds',
    ['list-items', 'bound uniqueItems'],
  ],
  [
    'id-kind',
    'softwareone',
    'getChat',
    { id: 'CHT-1111-2222-3333' },
    'ChatBase.id',
    ['id-kind chat', 'format pattern'],
  ],
]

test.each(cases)('%s of %s %s', async (_kind, provider, operationId, body, place, seen) => {
  expect(await seenAt(provider, operationId, body, place)).toEqual(seen)
})

test('a documented header counts when it was sent', async () => {
  const headers = { 'x-ratelimit-limit': '100' }
  expect(await seenAt('channel-talk', 'listGroups', { groups: [] }, 'listGroups 200', headers)).toEqual([
    'header x-ratelimit-limit',
  ])
})

test('the ID of another kind does not count', async () => {
  expect(await seenAt('softwareone', 'getChat', { id: 'CPT-1111-2222-3333' }, 'ChatBase.id', {}, {})).toEqual([])
})

test('a variant that the value does not satisfy is not exercised, though it may have been meant', async () => {
  const body = { code: 'invalid_request_error', message: 'No.', type: 'x' }
  expect(await seenAt('copilot', 'listMessages', body, 'CodedError', {}, {}, 400)).toEqual([])
  const coded = { code: 'not_found', message: 'No.' }
  expect(await seenAt('copilot', 'listMessages', coded, 'CodedError', {}, {}, 400)).toContain('required-property code')
})
