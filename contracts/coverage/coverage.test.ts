import { expect, test } from 'vitest'
import { loadContext } from '../context.ts'
import type { Exchange } from '../exchange.ts'
import { birdChannel } from '../testing/judge.ts'
import { createCoverage } from './coverage.ts'
import type { PointKind } from './point.ts'

const bird = await loadContext('bird')

function answer(body: unknown, status = 200, headers: Record<string, string> = {}): Exchange {
  return {
    request: { method: 'GET', url: '/', headers: {} },
    response: { status, headers, body },
    source: { file: 'test', entry: null },
  }
}

/** What of one kind was seen of Bird's channels after some answers of getChannel, as `place: what` of the points that are left. */
function missing(kind: PointKind, pattern: RegExp, ...bodies: unknown[]): string[] {
  const coverage = createCoverage(bird)
  for (const body of bodies) coverage.add('getChannel', answer(body))
  return coverage
    .report()
    .neverObserved.filter((point) => point.kind === kind && pattern.test(point.place))
    .map(({ place, what }) => `${place}: ${what}`)
}

test('counts nothing before anything was seen', () => {
  const { seen, total, percent, neverObserved } = createCoverage(bird).report()
  expect([seen, percent, neverObserved.length === total, total > 100]).toEqual([0, 0, true, true])
  expect(neverObserved[0]).toEqual({
    kind: 'operation',
    place: 'listChannels',
    what: 'the operation',
    detail: null,
    pointer: '/paths/~1workspaces~1{workspaceId}~1channels/get',
    operations: ['listChannels'],
    spec: 'specs/bird/openapi.yaml',
  })
})

test('counts each value of an enum, so that one of seven is not all', () => {
  expect(missing('enum-value', /^ChannelStatus$/, birdChannel)).toEqual(
    ['pending', 'setting-up', 'failed', 'inactive', 'deleted', 'warning'].map((value) => `ChannelStatus: "${value}"`),
  )
  const all = ['active', 'pending', 'setting-up', 'failed', 'inactive', 'deleted', 'warning']
  expect(missing('enum-value', /^ChannelStatus$/, ...all.map((status) => ({ ...birdChannel, status })))).toEqual([])
})

test('does not count a value that was judged wrong, nor the property that has it', () => {
  const wrong = { ...birdChannel, createdAt: 'yesterday' }
  expect(missing('required-property', /^Channel$/, wrong)).toContain('Channel: createdAt with a value')
  expect(missing('format', /^Channel\.createdAt|^DateTime/, wrong)).toHaveLength(1)
  expect(missing('required-property', /^Channel$/, birdChannel)).toEqual([])
})

test('does not count anything of an answer of another media type', () => {
  const coverage = createCoverage(bird)
  coverage.add('getChannel', answer(birdChannel, 200, { 'content-type': 'application/xml+json' }))
  expect(coverage.report().kinds.filter(({ seen }) => seen > 0)).toEqual([
    { kind: 'operation', seen: 1, total: 3 },
    { kind: 'status', seen: 1, total: 18 },
  ])
})

test.each([
  ['null', null],
  ['an empty text', ''],
])('a property that only ever was %s has no value', (_what, value) => {
  const name = 'contactIdentifierKeyOverride'
  expect(missing('property', /^Channel$/, { ...birdChannel, [name]: value })).toContain(`Channel: ${name} with a value`)
})

test('null, absent and a value are three things', () => {
  const at = (kind: PointKind, ...bodies: unknown[]) =>
    missing(kind, /^Channel(\.contactIdentifierKeyOverride)?$/, ...bodies).filter((line) => /KeyOverride/.test(line))
  const name = 'contactIdentifierKeyOverride'
  const [withNull, withValue] = [
    { ...birdChannel, [name]: null },
    { ...birdChannel, [name]: 'key' },
  ]
  expect([at('null', withNull), at('property', withNull), at('absent', withNull)].map(({ length }) => length)).toEqual([
    0, 1, 1,
  ])
  expect(
    [at('null', withValue), at('property', withValue), at('absent', withValue)].map(({ length }) => length),
  ).toEqual([1, 0, 1])
  expect(
    [at('null', birdChannel), at('property', birdChannel), at('absent', birdChannel)].map(({ length }) => length),
  ).toEqual([1, 1, 0])
})

test('an empty list proves nothing of its items', () => {
  const coverage = createCoverage(bird)
  coverage.add('listChannels', answer({ results: [] }))
  const left = () =>
    coverage
      .report()
      .neverObserved.filter(({ place }) => /^ChannelList/.test(place))
      .map(({ kind, what }) => `${kind}: ${what}`)
  expect(left()).toContain('required-property: results with a value')
  expect(left()).toContain('list-items: an entry')
  expect(left()).not.toContain('empty-list: an empty list')
  coverage.add('listChannels', answer({ results: [birdChannel] }))
  expect(left().filter((line) => /results|an entry|an empty list/.test(line))).toEqual([])
})

test('an undocumented status exercises nothing', () => {
  const coverage = createCoverage(bird)
  coverage.add('getChannel', answer(birdChannel, 418))
  coverage.add('noSuchOperation', answer(birdChannel))
  expect(coverage.report().seen).toBe(0)
})

test('shards that are merged have seen what one run saw', () => {
  const bodies = [birdChannel, { ...birdChannel, status: 'failed' }, { ...birdChannel, name: 5 }]
  const [whole, left, right] = [createCoverage(bird), createCoverage(bird), createCoverage(bird)]
  bodies.forEach((body, index) => {
    whole.add('getChannel', answer(body))
    const shard = index % 2 === 0 ? left : right
    shard.add('getChannel', answer(body))
  })
  left.merge(JSON.parse(JSON.stringify(right.state())))
  expect(left.report()).toEqual(whole.report())
  expect(left.state()).toEqual(whole.state())
})

test('refuses to merge what was counted for another description', () => {
  expect(() => createCoverage(bird).merge({ provider: 'bird', points: 3, seen: {} })).toThrow(
    'Failed to merge coverage: it was counted for 3 points of "bird", not 194 of "bird". Count again with this version.',
  )
})

test('findings and the walk of the caller are used instead of judging again', () => {
  const coverage = createCoverage(bird)
  coverage.add('getChannel', answer(birdChannel), { findings: [], mets: [] })
  expect(coverage.report().seen).toBe(2)
})

test('a header whose value is wrong was not seen', async () => {
  const seen = async (limit: string): Promise<string[]> => {
    const coverage = createCoverage(await loadContext('channel-talk'))
    coverage.add('listGroups', answer({ groups: [] }, 200, { 'x-ratelimit-limit': limit, date: 'now' }))
    const missing = coverage
      .report()
      .neverObserved.filter(({ kind, place }) => kind === 'header' && place === 'listGroups 200')
    return missing.map(({ what }) => what).filter((what) => what.endsWith('-limit'))
  }
  expect(await seen('abc')).toEqual(['the header x-ratelimit-limit'])
  expect(await seen('1000')).toEqual([])
})

test('a property whose absence is wrong was not seen absent', async () => {
  const seen = async (chat: Record<string, unknown>): Promise<string[]> => {
    const coverage = createCoverage(await loadContext('softwareone'))
    coverage.add('getChat', answer({ id: 'CHT-1111-2222-3333', type: 'Channel', ...chat }))
    const absent = coverage
      .report()
      .neverObserved.filter(({ kind, place }) => kind === 'absent' && place === 'ChatBase')
    return absent.map(({ detail }) => String(detail)).filter((name) => name === 'name')
  }
  expect(await seen({ description: 'y' })).toEqual(['name'])
  expect(await seen({ type: 'Direct' })).toEqual([])
})

test('a value of no variant shows nothing that only one variant has', async () => {
  const context = await loadContext('copilot')
  const channel = {
    id: 's6v9eziejrrmad40vf3vgp',
    object: 'messageChannel',
    createdAt: '2022-08-07T15:04:23.024217Z',
    updatedAt: '2022-08-07T15:12:05.024217Z',
    membershipEntityId: 'a6fcd58b-fc40-46e1-ab49-219ec8162a6b',
    memberIds: ['b22a34db-f6ba-40cb-a415-c112d4c853d8'],
    lastMessageDate: null,
  }
  const missing = (membershipType: string): string[] => {
    const coverage = createCoverage(context)
    coverage.add('getMessageChannel', answer({ ...channel, membershipType }))
    return coverage.report().neverObserved.map(({ kind, place, what }) => `${kind} ${place}: ${what}`)
  }
  const ofCompany = 'id-kind CompanyMessageChannel.membershipEntityId: an ID of a company'
  expect(missing('company')).not.toContain(ofCompany)
  expect(missing('team')).toContain(ofCompany)
  expect(missing('team')).toContain('id-kind IndividualMessageChannel.membershipEntityId: an ID of a client')
  expect(missing('team')).not.toContain('required-property MessageChannelBase: object with a value')
})
