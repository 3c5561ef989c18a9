import { expect, test } from 'vitest'
import type { Provider } from '../../generated/index.ts'
import { checkExchange } from '../check-exchange.ts'
import { loadContext } from '../context.ts'
import { inShort } from '../testing/judge.ts'

const uuid = '123e4567-e89b-12d3-a456-426614174000'

interface Sent {
  provider: Provider
  operationId: string
  method?: string
  url: string
  body?: unknown
  headers?: Record<string, string>
  status?: number
}

/** Findings about what was sent; the answer has no body. */
async function judge({ provider, operationId, method = 'GET', url, body, headers = {}, status = 200 }: Sent) {
  const exchange = {
    request: { method, url, headers, ...(body === undefined ? {} : { body }) },
    response: { status, headers: {} },
    source: { file: 'test', entry: null },
  }
  return checkExchange(await loadContext(provider), operationId, exchange).filter(({ check }) => check === 'request')
}

const list = (query: string, more: Partial<Sent> = {}) =>
  judge({ provider: 'bird', operationId: 'listChannels', url: `/bird/workspaces/${uuid}/channels${query}`, ...more })
const send = (body: unknown, more: Partial<Sent> = {}) =>
  judge({ provider: 'copilot', operationId: 'sendMessage', method: 'POST', url: '/v1/messages', body, ...more })

test.each([
  '',
  '?limit=1000&reverse=true&platform=whatsapp&platform=sms&useCaseType=marketing',
  `?channelIds=${uuid}&channelIds=${uuid}&pageToken=abc`,
  `?channelIds=${uuid},${uuid}&platform=whatsapp,sms`,
  '?limit=&useCaseType=&anything=else',
])('says nothing of the query "%s"', async (query) => {
  expect(await list(query)).toEqual([])
})

test.each([
  ['?limit=ten', '/query/limit: a string of 3 characters / integer'],
  ['?limit=1001', '/query/limit: 1001 / maximum 1000'],
  ['?limit=0', '/query/limit: 0 / minimum 1'],
  ['?limit=1&limit=2', '/query/limit: an array of 2 / integer'],
  ['?reverse=yes', '/query/reverse: a string of 3 characters / boolean'],
  ['?useCaseType=spam', '/query/useCaseType: "spam" / one of "transactional", "marketing" or "conversation"'],
  [
    '?channelIds=7&channelIds=123e4567-e89b-12d3-a456-426614174000',
    '/query/channelIds: "0" / the ID of a channel, such as 123e4567-e89b-12d3-a456-426614174000',
  ],
  ['?platform=a%20b', '/query/platform: "a a" / the ID of a platform, such as whatsapp'],
  [`?pageToken=${'a'.repeat(8001)}`, '/query/pageToken: a string of 8001 characters / maxLength 8000'],
])('warns of the query "%.40s"', async (query, finding) => {
  expect((await list(query)).map(inShort)).toEqual([`warning request ${finding}`])
})

test('cites the facts of a parameter', async () => {
  const [finding] = await list('', { url: '/workspaces/one/channels' })
  expect([finding?.instancePath, finding?.facts]).toEqual(['/path/workspaceId', ['B04']])
})

test('warns of an ID of another kind in the path', async () => {
  const url = 'https://api.s1.show/public/v1/helpdesk/chats/CPT-1111-2222-3333'
  const [finding] = await judge({ provider: 'softwareone', operationId: 'getChat', url })
  expect(finding && inShort(finding)).toBe(
    'warning request /path/id: "AAA-0000-0000-0000", which looks like the ID of a participant / the ID of a chat, such as CHT-1111-2222-3333',
  )
})

test('warns of a required parameter that was not sent', async () => {
  const asked = (query: string) =>
    judge({ provider: 'copilot', operationId: 'listMessages', url: `/v1/messages${query}` })
  expect((await asked('?limit=5')).map(inShort)).toEqual(['warning request /query/channelId: absent / required'])
  expect(await asked('?channelId=abc')).toEqual([])
})

test('warns of a method that the named operation does not have', async () => {
  expect((await list('', { method: 'POST' })).map(inShort)).toEqual(['warning request /: the method "POST" / GET'])
  expect(await list('', { method: 'HEAD' })).toEqual([])
})

test('says nothing of a request that the provider refused, or that is not known', async () => {
  expect(await list('?limit=ten', { status: 422 })).toEqual([])
  expect(await list('', { url: '/?limit=ten', method: 'POST' })).toEqual([])
})

test.each([
  ['a property of another type', { text: 7, channelId: 'c' }, '/body/text: a number / string'],
  ['a required property that is absent', { text: 'Hi' }, '/body/channelId: absent / required'],
  ['null', { text: 'Hi', channelId: null }, '/body/channelId: null / string'],
  [
    'an ID in another form',
    { text: 'Hi', channelId: 'c', senderId: 'me' },
    '/body/senderId: "aa" / the ID of a user, such as b22a34db-f6ba-40cb-a415-c112d4c853d8',
  ],
  [
    'a property that nothing documents',
    { text: 'Hi', channelId: 'c', colour: 'red' },
    '/body/colour: a property of type string / no such property',
  ],
  ['a body that is no object', 'text=Hi', '/body: a string of 7 characters / object'],
])('warns of a body with %s', async (_name, body, finding) => {
  expect((await send(body)).map(inShort)).toEqual([`warning request ${finding}`])
})

test('judges the variant that a body was meant to be, and the items of a list', async () => {
  const create = { provider: 'copilot', operationId: 'createMessageChannel', method: 'POST' } as const
  expect(
    (await judge({ ...create, url: '/v1/message-channels', body: { membershipType: 'group' } })).map(inShort),
  ).toEqual(['warning request /body/memberIds: absent / required, as a CreateGroupMessageChannel'])
  const add = { provider: 'softwareone', operationId: 'addChatParticipants', method: 'POST' } as const
  const url = '/public/v1/helpdesk/chats/CHT-1111-2222-3333/participants'
  expect(
    (await judge({ ...add, url, body: [{ identity: { id: 'USR-1111-2222' } }, { contact: {} }] })).map(inShort),
  ).toEqual(['warning request /body/1/contact/id: absent / required'])
})

test('warns of another media type than the documented ones, and judges no form', async () => {
  const body = { text: 'Hi', channelId: 'c' }
  expect((await send(body, { headers: { 'content-type': 'text/plain' } })).map(inShort)).toEqual([
    'warning request /headers/content-type: text/plain / application/json',
  ])
  expect(await send(body, { headers: { 'content-type': 'application/json; charset=utf-8' } })).toEqual([])
})
