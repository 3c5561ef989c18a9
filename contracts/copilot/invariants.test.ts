import { expect, test } from 'vitest'
import { checkExchange } from '../check-exchange.ts'
import { loadContext } from '../context.ts'
import { hiding } from '../redact.ts'
import { answer, channel, client, company, message } from '../testing/copilot-answers.ts'
import { invariants } from './invariants.ts'

const context = await loadContext('copilot')
const other = '1dbb3e36-af70-4f41-89e6-6ddf9e2c62b5'
/** Findings of invariants, as `pointer: received / documented`. */
function judge(operationId: string, url: string, body: unknown, name = 'invariant'): string[] {
  return checkExchange(context, operationId, answer(url, body), { showValues: true })
    .filter(({ check }) => check === name)
    .map(({ instancePath, received, documented }) => `${instancePath}: ${received} / ${documented}`)
}

const judgeChannel = (body: object): string[] =>
  judge('getMessageChannel', '/v1/message-channels/s6v9eziejrrmad40vf3vgp', body)
const judgeList = (query: string, ...data: unknown[]): string[] =>
  judge('listMessageChannels', `/v1/message-channels?${query}`, { data })
const judgeMessages = (...data: unknown[]): string[] =>
  judge('listMessages', `https://api.copilot.com/v1/messages?channelId=${channel.id}#top`, { data })

test('company-entity-is-no-member: the company of a channel is none of its members', () => {
  expect(judgeChannel(channel)).toEqual([])
  expect(judgeChannel({ ...channel, memberIds: [company] })).toEqual([
    `/membershipEntityId: "${company}", which is one of memberIds / the ID of the company, which is no user`,
  ])
  expect(judgeChannel({ ...channel, memberIds: [company.toUpperCase()] })).toHaveLength(1)
})

test('company-entity-is-company-id: both contracts name the same company', () => {
  expect(judgeChannel({ ...channel, companyId: company })).toEqual([])
  expect(judgeChannel({ ...channel, companyId: null })).toEqual([])
  expect(judgeChannel({ ...channel, companyId: company.toUpperCase() })).toEqual([])
  expect(judgeChannel({ ...channel, companyId: other })).toEqual([
    `/companyId: "${other}" / the company that membershipEntityId stands for, "${company}"`,
  ])
})

test('individual-entity-is-a-member: the client of an individual channel is among its members', () => {
  const individual = { ...channel, membershipType: 'individual', membershipEntityId: client }
  expect(judgeChannel({ ...individual, clientId: client })).toEqual([])
  expect(judgeChannel({ ...individual, memberIds: [] })).toEqual([])
  expect(judgeChannel({ ...individual, memberIds: [client.toUpperCase()] })).toEqual([])
  expect(judgeChannel({ ...individual, membershipEntityId: other })).toEqual([
    `/membershipEntityId: "${other}", which is none of memberIds / the ID of the client of the channel`,
  ])
})

test('individual-entity-is-client-id: both contracts name the same client', () => {
  const individual = { ...channel, membershipType: 'individual', membershipEntityId: client }
  expect(judgeChannel({ ...individual, clientId: other })).toEqual([
    `/clientId: "${other}" / the client that membershipEntityId stands for, "${client}"`,
  ])
  // An app of the vendor says that the entity is not always the client, and an empty one is told as that.
  const severities = (body: object) =>
    checkExchange(context, 'getMessageChannel', answer(`/v1/message-channels/${channel.id}`, body)).map(
      ({ severity, instancePath }) => `${severity} ${instancePath}`,
    )
  expect(severities({ ...individual, clientId: other })).toEqual(['warning /clientId'])
  expect(severities({ ...individual, membershipEntityId: '', clientId: client })).toEqual(['error /membershipEntityId'])
})

test('a page has at most as many items as asked for, none twice, and a token that moves on', () => {
  const pages = (query: string, body: object): string[] =>
    judge('listMessageChannels', `/v1/message-channels${query}`, body, 'pagination')
  expect(pages('?limit=1&nextToken=a', { data: [channel], nextToken: 'b' })).toEqual([])
  expect(pages('', { data: [], nextToken: '' })).toEqual([])
  // A page that a filter leaves nothing of may stand before others.
  expect(pages('?nextToken=a', { data: [], nextToken: 'b' })).toEqual([])
  expect(pages('?limit=1&nextToken=a', { data: [channel, channel], nextToken: 'a' })).toEqual([
    '/nextToken: "a", the one asked with / where the next page begins',
    `/data/1/id: "${channel.id}" / an id that no other item has; /data/0/id has it`,
    '/data: 2 items / at most 1',
  ])
})

test('no-item-twice: the id of a channel is unique by the document', () => {
  const exchange = answer('/v1/message-channels', { data: [channel, channel] })
  expect(
    checkExchange(context, 'listMessageChannels', exchange).map(({ severity, check, facts }) => [
      severity,
      check,
      ...facts,
    ]),
  ).toEqual([['error', 'pagination', 'C12']])
})

test('last-message-after-creation: no message is older than its channel', () => {
  expect(judgeChannel({ ...channel, lastMessageDate: null })).toEqual([])
  expect(judgeChannel({ ...channel, lastMessageDate: '2022-08-07T17:04:23.024+02:00' })).toEqual([])
  expect(judgeList('', channel, { ...channel, lastMessageDate: '2022-08-07T15:04:22Z' })).toEqual([
    '/data/1/lastMessageDate: "2022-08-07T15:04:22Z" / a time not before createdAt, "2022-08-07T15:04:23.024217Z"',
  ])
  expect(judgeChannel({ ...channel, lastMessageDate: '2022-08-07T15:04:23.024216Z' })).toHaveLength(1)
})

test('last-message-after-creation: says nothing of a text that is no moment, and of what only one of two tells', () => {
  for (const lastMessageDate of ['2022-08-07', '2022-08-07T15:04:23Z', '2022-02-30T15:04:23Z', 'now'])
    expect(judgeChannel({ ...channel, lastMessageDate })).toEqual([])
})

test('the rules of a variant say nothing of a channel of no known type, and the type is backed by the list of types', () => {
  const found = (body: object): string[] =>
    checkExchange(context, 'getMessageChannel', answer(`/v1/message-channels/${channel.id}`, body))
      .filter(({ check }) => check !== 'presence')
      .map(({ check, instancePath, facts }) => `${check} ${instancePath} ${facts}`)
  expect(found({ ...channel, membershipType: 'public' })).toEqual(['enum-value /membershipType C18'])
  const { membershipType: _, ...untyped } = channel
  // No fact says that it is always there.
  expect(found(untyped)).toEqual(['required-property /membershipType '])
})

test('a channel of a client or company names it, and only a group may leave it empty', () => {
  const found = (body: object): string[] =>
    checkExchange(context, 'getMessageChannel', answer(`/v1/message-channels/${channel.id}`, body)).map(
      ({ severity, check, instancePath, documented }) => `${severity} ${check} ${instancePath}: ${documented}`,
    )
  const individual = { ...channel, membershipType: 'individual', membershipEntityId: client }
  const { membershipEntityId: _, ...unnamed } = channel
  expect(found({ ...channel, membershipType: 'group', membershipEntityId: '', memberIds: [] })).toEqual([])
  expect(found({ ...unnamed, membershipType: 'group' })).toEqual([])
  expect(found(unnamed)).toEqual(['warning presence /membershipEntityId: present in every known answer'])
  expect(found({ ...channel, membershipEntityId: '' })).toEqual([
    'error response-schema /membershipEntityId: minLength 1, as a CompanyMessageChannel',
  ])
  expect(found({ ...individual, membershipEntityId: '' })).toEqual([
    'error response-schema /membershipEntityId: minLength 1, as an IndividualMessageChannel',
  ])
  expect(found({ ...individual, memberIds: [] })).toEqual([
    'warning response-schema /memberIds: minItems 1, as an IndividualMessageChannel',
  ])
})

test('no-member-twice: every user of a channel is listed once', () => {
  expect(judgeChannel({ ...channel, memberIds: [client, other] })).toEqual([])
  expect(judgeChannel({ ...channel, memberIds: [client, other, client.toUpperCase()] })).toEqual([
    `/memberIds/2: "${client.toUpperCase()}" / a user that no other item names; item 0 of memberIds does`,
  ])
})

test('messages-of-the-channel: a page has the messages of the channel that was asked for, newest first', () => {
  const older = { ...message, createdAt: '2023-06-26T20:13:52Z' }
  expect(judgeMessages(message, older)).toEqual([])
  expect(judgeMessages({ ...message, channelId: channel.id.toUpperCase() })).toEqual([])
  expect(judge('listMessages', '-', { data: [{ ...message, channelId: 'another' }] })).toEqual([])
  expect(judgeMessages({ ...message, channelId: 'another' })).toEqual([
    '/data/0/channelId: "another" / the channel that was asked for, "s6v9eziejrrmad40vf3vgp"',
  ])
  expect(judgeMessages(older, message)).toEqual([
    '/data/1/createdAt: "2023-06-26T20:13:53.700046Z" after "2023-06-26T20:13:52Z" / the newest message first',
  ])
})

test('page-within-limit: a page is as long as was asked for, and one that a cursor led to as its first, whose limit is not known', () => {
  const length = (query: string, count: number): string[] =>
    judge('listMessages', `/v1/messages?channelId=c${query}`, { data: Array.from({ length: count }) }, 'pagination')
  const isNotLong = (query: string, count: number): boolean => length(query, count).length === 0
  expect([isNotLong('', 100), isNotLong('&limit=0', 2), isNotLong('&nextToken=t', 150)]).toEqual([true, true, true])
  expect(length('', 101)).toEqual(['/data: 101 items / at most 100'])
  expect(length('&nextToken=', 101)).toEqual(['/data: 101 items / at most 100'])
  expect(length('&nextToken=t&limit=1', 2)).toEqual(['/data: 2 items / at most 1'])
})

test('list-filter-holds: every channel of a page is as asked', () => {
  expect(judgeList(`membershipType=company&memberId=${client}`, channel)).toEqual([])
  expect(judgeList('membershipType=&memberId=&membershipEntityId=&clientId=', channel)).toEqual([])
  expect(judgeList(`memberId=${client.toUpperCase()}&membershipEntityId=${company.toUpperCase()}`, channel)).toEqual([])
  expect(judgeList('membershipType=Company', channel)).toEqual([])
  const individual = { ...channel, membershipType: 'individual', membershipEntityId: client }
  expect(judgeList(`clientId=${client}`, individual, { ...individual, clientId: client })).toEqual([])
  expect(judgeList(`membershipType=group&memberId=${other}`, channel)).toEqual([
    '/data/0/membershipType: "company" / the type that was asked for, "group"',
    `/data/0/memberIds: an array of 1 without "${other}" / the member that was asked for among them`,
  ])
  expect(judgeList(`membershipEntityId=${other}`, channel)).toEqual([
    `/data/0/membershipEntityId: "${company}" / the one that was asked for, "${other}"`,
  ])
  expect(judgeList(`clientId=${other}`, channel, { ...individual, clientId: client })).toEqual([
    '/data/0/membershipType: "company" / "individual", the only type with a client to ask for',
    `/data/1/clientId: "${client}" / the one that was asked for, "${other}"`,
  ])
})

test('new-channel-has-no-message: a channel that was just made is without messages', () => {
  const created = (body: object): string[] => judge('createMessageChannel', '/v1/message-channels', body)
  expect(created({ ...channel, lastMessageDate: null })).toEqual([])
  expect(created(channel)).toEqual([
    `/lastMessageDate: "${channel.lastMessageDate}" / null, since no message was sent yet`,
  ])
})

test('says nothing of values of other shapes, and never throws', () => {
  const request = { method: 'GET', url: '//?channelId=1&membershipType=group&memberId=2', headers: {} }
  for (const value of [
    undefined,
    null,
    5,
    'text',
    [],
    [null],
    {},
    { data: null },
    { data: [null, 5, {}, []] },
    { memberIds: {}, membershipEntityId: 1 },
  ]) {
    const exchange = {
      request,
      response: { status: 200, headers: {}, body: value },
      source: { file: 'test', entry: null },
    }
    expect(invariants.flatMap((invariant) => invariant.breaches(value, exchange, hiding))).toEqual([])
  }
})

test('cites facts that exist', async () => {
  const { providers } = await import('../../generated/index.ts')
  const known = JSON.stringify(providers.copilot.facts())
  expect(invariants.flatMap(({ facts }) => facts).filter((fact) => !known.includes(`"${fact}"`))).toEqual([])
})
