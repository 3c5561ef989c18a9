import { expect, test } from 'vitest'
import { checkExchange } from '../check-exchange.ts'
import { loadContext } from '../context.ts'

const context = await loadContext('packagex')
const channel = {
  id: 'chnl_1',
  subscriber_hash: 'a1',
  subscriber_ids: ['user_1', 'contact_2'],
  organization_id: 'org_1',
}
const other = { ...channel, id: 'chnl_2', subscriber_hash: 'b2', subscriber_ids: ['user_1'] }

/** Findings of rules in a list of these channels, as `severity pointer: received / documented`. */
function judge(data: object[], query = ''): string[] {
  const exchange = {
    request: { method: 'GET', url: `/v1/channels${query}`, headers: {} },
    response: { status: 200, headers: {}, body: { data } },
    source: { file: 'test', entry: null },
  }
  return checkExchange(context, 'listChannels', exchange, { showValues: true })
    .filter(({ check }) => check === 'invariant')
    .map(
      ({ severity, instancePath, received, documented }) => `${severity} ${instancePath}: ${received} / ${documented}`,
    )
}

test('one-channel-per-hash: two channels of an organization have two hashes', () => {
  expect(judge([channel, other, channel])).toEqual([])
  expect(judge([channel, { ...other, subscriber_hash: 'a1', organization_id: 'org_2' }])).toEqual([])
  expect(judge([channel, { ...other, subscriber_hash: 'a1' }])).toEqual([
    'warning /data/1/subscriber_hash: "a1" / a hash that no other channel has; /data/0/subscriber_hash has it',
  ])
})

test('one-hash-per-subscribers: the same subscribers have one hash, in whatever order', () => {
  expect(
    judge([channel, { ...other, subscriber_ids: [] }, { ...other, id: 'chnl_3', subscriber_ids: [] }]),
  ).toHaveLength(1)
  expect(judge([channel, { ...other, subscriber_ids: ['contact_2', 'user_1'] }])).toEqual([
    'warning /data/1/subscriber_hash: "b2" / the hash of the same subscribers, as in /data/0: "a1"',
  ])
})

test('subscriber-filter-holds: every channel has the subscriber that was asked for', () => {
  expect(judge([channel, other], '?subscriber_ids=user_1')).toEqual([])
  expect(judge([channel, other], '?subscriber_ids=contact_2,user_9')).toEqual([])
  expect(judge([channel, other], '?subscriber_ids=contact_2')).toEqual([
    'warning /data/1/subscriber_ids: an array of 1 / a list with the subscriber that was asked for, "contact_2"',
  ])
})
