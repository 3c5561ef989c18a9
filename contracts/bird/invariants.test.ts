import { expect, test } from 'vitest'
import { checkExchange } from '../check-exchange.ts'
import { loadContext } from '../context.ts'
import { hiding } from '../redact.ts'
import { birdChannel, inShort } from '../testing/judge.ts'
import { invariants } from './invariants.ts'

const context = await loadContext('bird')
const other = { ...birdChannel, id: '4c1f7a90-2e6b-5d38-9b14-7f02c6ae5d81', platformId: 'line' }
const numbered = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({
    ...birdChannel,
    id: `123e4567-e89b-12d3-a456-4266141${String(74000 + index)}`,
  }))

/** Findings of rules across fields in the answer to a list. */
function judge(query: string, body: object): string[] {
  const url = `https://api.bird.com/workspaces/${birdChannel.id}/channels${query}`
  const exchange = {
    request: { method: 'GET', url, headers: {} },
    response: { status: 200, headers: {}, body },
    source: { file: 'test', entry: null },
  }
  return checkExchange(context, 'listChannels', exchange, { showValues: true })
    .filter(({ check }) => check !== 'request')
    .map(inShort)
}

test.each([
  ['', { results: [birdChannel, other], nextPageToken: 'two' }],
  ['?pageToken=two', { results: [birdChannel] }],
  ['?limit=11', { results: numbered(11) }],
  ['?limit=0', { results: [birdChannel, other] }],
  ['?limit=-1', { results: [birdChannel, other] }],
  ['?pageToken=two', { results: numbered(25), nextPageToken: 'three' }],
  ['?limit=2&limit=3', { results: numbered(4) }],
  ['?platform=text,line', { results: [birdChannel, other] }],
  ['?platform=TEXT&status=active', { results: [birdChannel] }],
  ['?status=', { results: [birdChannel] }],
  ['?status=preview', { results: [birdChannel] }],
  [`?channelIds=${birdChannel.id}|${other.id}`, { results: [birdChannel, other] }],
  [`?channelIds=["${other.id}"]`, { results: [other] }],
  [`?channelIds=${birdChannel.id}, ${other.id}`, { results: [birdChannel, other] }],
  ['', { results: [{ ...birdChannel, updatedAt: '2024-11-21T09:56:12+01:00' }] }],
])('says nothing of the answer to "%s"', (query, body) => {
  expect(judge(query, body)).toEqual([])
})

test.each([
  [
    'nextPageToken-moves-on',
    '?pageToken=two',
    { results: [birdChannel], nextPageToken: 'two' },
    'error pagination /nextPageToken: "two", the one asked with / where the next page begins',
  ],
  [
    'nextPageToken-of-a-page-with-items',
    '',
    { results: [], nextPageToken: 'two' },
    'warning pagination /nextPageToken: a cursor after an empty list of results / absent on the last page',
  ],
  [
    'last-page-has-no-token',
    '',
    { results: [birdChannel], nextPageToken: '' },
    'warning pagination /nextPageToken: an empty string / absent on the last page',
  ],
  ['page-within-limit', '', { results: numbered(11) }, 'error pagination /results: 11 items / at most 10'],
  [
    'page-within-limit',
    '?limit=1',
    { results: [birdChannel, other] },
    'error pagination /results: 2 items / at most 1',
  ],
  [
    'page-within-limit',
    '?pageToken=two&limit=1',
    { results: [birdChannel, other] },
    'error pagination /results: 2 items / at most 1',
  ],
  [
    'no-item-twice',
    '',
    { results: [birdChannel, birdChannel] },
    `warning pagination /results/1/id: "${birdChannel.id}" / an id that no other item has; /results/0/id has it`,
  ],
  [
    'list-filter-holds',
    '?platform=line&platform=sms',
    { results: [other, birdChannel] },
    'warning invariant /results/1/platformId: "text" / what platform asked for, "line" or "sms"',
  ],
  [
    'list-filter-holds',
    `?channelIds=${other.id}`,
    { results: [birdChannel] },
    `warning invariant /results/0/id: "${birdChannel.id}" / what channelIds asked for, "${other.id}"`,
  ],
  [
    'updated-after-created',
    '',
    { results: [{ ...birdChannel, updatedAt: '2024-11-21T08:56:11Z' }] },
    'warning invariant /results/0/updatedAt: "2024-11-21T08:56:11Z", earlier than createdAt / a time not before createdAt, "2024-11-21T08:56:12.986Z"',
  ],
])('%s is caught in the answer to "%s"', (_name, query, body, finding) => {
  expect(judge(query, body)).toEqual([finding])
})

test('asks nothing of a body whose request is not known', () => {
  const exchange = {
    request: { method: '', url: '', headers: {} },
    response: { status: 200, headers: {}, body: { results: numbered(11) } },
    source: { file: 'test', entry: null },
  }
  expect(checkExchange(context, 'listChannels', exchange)).toEqual([])
})

test('the rules are silent about values of any other shape', () => {
  const shapes = [undefined, null, 1, 'text', [], [null], {}, { results: null }, { results: [null, 1, { id: 1 }] }]
  const exchange = {
    request: { method: 'GET', url: '?platform=a&pageToken=b', headers: {} },
    response: { status: 200, headers: {} },
    source: { file: 'test', entry: null },
  }
  expect(invariants.flatMap((rule) => shapes.flatMap((shape) => rule.breaches(shape, exchange, hiding)))).toEqual([])
})
