import { describe, expect, test } from 'vitest'
import { createClient } from '../testing/client.ts'

const client = await createClient('copilot')
const channels = '/v1/message-channels'
const { channel: [channelId = ''] = [], client: [clientId = ''] = [], company: [, companyId = ''] = [] } = client.ids
const nobody = '00000000-0000-4000-8000-000000000000'

describe('refusals', () => {
  test('refuses an unknown type of membership in the words of the provider', async () => {
    expect(await client.get(`${channels}?membershipType=team`)).toMatchObject({
      status: 400,
      body: {
        code: 'invalid_request_error',
        type: 'invalid_request_error',
        message: 'Membership type invalid, should be one of: company, group, individual',
        error: {},
      },
    })
  })

  test.each([
    ['a limit below 1', `${channels}?limit=0`, 'Field: limit, must be >= 1'],
    ['a limit that is no number', `${channels}?limit=many`, 'Field: limit, must be integer'],
    ['a token of nobody', `${channels}?nextToken=abc`, 'Field: nextToken, is not a token of this list'],
    ['a member that is no UUID', `${channels}?memberId=me`, 'Field: memberId, Should Match: uuid'],
    ['messages of no channel', '/v1/messages', 'Field: channelId, missing or empty value'],
    ['messages of an empty channel', '/v1/messages?channelId=', 'Field: channelId, missing or empty value'],
    ['a limit of messages below 1', `/v1/messages?channelId=${channelId}&limit=0`, 'Field: limit, must be >= 1'],
    [
      'a foreign token',
      `/v1/messages?channelId=${channelId}&nextToken=abc`,
      'Field: nextToken, is not a token of this list',
    ],
  ])('refuses %s and names it', async (_name, path, message) => {
    const { status, body } = await client.get(path)
    expect([status, body.message]).toEqual([400, message])
  })

  test.each([
    ['no body', undefined, /required/],
    ['a list', [], /must be object/],
    ['no type', {}, /^Membership type invalid/],
    ['an unknown type', { membershipType: 'team', memberIds: [clientId] }, /^Membership type invalid/],
    ['an individual without client', { membershipType: 'individual' }, /membershipEntityId, missing or empty value/],
    ['an individual with an empty client', { membershipType: 'individual', clientId: '' }, /missing or empty value/],
    ['an unknown client', { membershipType: 'individual', clientId: nobody }, /clientId, is not a client/],
    [
      'an unknown entity',
      { membershipType: 'individual', membershipEntityId: nobody },
      /membershipEntityId, is not a client/,
    ],
    [
      'a client for a company',
      { membershipType: 'company', membershipEntityId: clientId },
      /membershipEntityId, is not a company/,
    ],
    ['two clients', { membershipType: 'individual', clientId, membershipEntityId: nobody }, /differs from clientId/],
    ['the company of another', { membershipType: 'individual', clientId, companyId }, /companyId, is not the company/],
    ['a company channel without company', { membershipType: 'company' }, /missing or empty value/],
    ['an unknown company', { membershipType: 'company', companyId: nobody }, /companyId, is not a company/],
    ['a group without members', { membershipType: 'group' }, /missing or empty value/],
    ['a group of nobody', { membershipType: 'group', memberIds: [] }, /memberIds, missing or empty value/],
    ['a group of strangers', { membershipType: 'group', memberIds: [nobody] }, /memberIds, holds .* not a user/],
    ['a group in another company', { membershipType: 'group', memberIds: [clientId], companyId }, /companyId, is not/],
  ])('refuses to create a channel with %s', async (_name, body, message) => {
    const refused = await client.send('POST', channels, { body })
    expect([refused.status, refused.body.code]).toEqual([400, 'invalid_request_error'])
    expect(refused.body.message).toMatch(message)
    expect(client.service.ids().channel).toEqual(client.ids.channel)
  })

  test.each([
    ['no text', { channelId }, 'Field: text, missing or empty value'],
    ['an empty text', { channelId, text: '' }, 'Field: text, missing or empty value'],
    ['a text that is a number', { channelId, text: 5 }, 'Field: text, must be string'],
    ['no channel', { text: 'Hello.' }, 'Field: channelId, missing or empty value'],
    ['a sender that is no UUID', { channelId, text: 'Hello.', senderId: 'me' }, 'Field: senderId, Should Match: uuid'],
    [
      'an unknown sender',
      { channelId, text: 'Hello.', senderId: nobody },
      'Field: senderId, is not a member of the channel',
    ],
  ])('refuses to send %s', async (_name, body, message) => {
    expect(await client.send('POST', '/v1/messages', { body })).toMatchObject({
      status: 400,
      body: { message, error: {} },
    })
    expect(client.service.ids().message).toEqual(client.ids.message)
  })

  test.each([
    ['GET', `${channels}/${nobody}`, undefined],
    ['GET', `${channels}/us-east-1_Nowhere00/${nobody}`, undefined],
    ['GET', `/v1/messages?channelId=${nobody}`, undefined],
    ['POST', '/v1/messages', { channelId: nobody, text: 'Hello.' }],
  ])('answers 404 to %s %s', async (method, path, body) => {
    expect(await client.send(method, path, { body })).toMatchObject({
      status: 404,
      body: { code: 'not_found', message: 'Message channel not found' },
    })
  })

  test('answers 401 without a key and takes any key', async () => {
    const statuses = []
    for (const key of ['', ' ', 'key', 'workspace/key/token'])
      statuses.push((await client.get(channels, { 'x-api-key': key })).status)
    expect(statuses).toEqual([401, 401, 200, 200])
    expect((await client.get(channels, { 'x-api-key': '' })).body).toEqual({
      code: 'unauthorized',
      message: 'No valid API key provided.',
    })
  })
})

test('gives equal bytes for equal seeds, also after writes, and others for another seed', async () => {
  const bytes = async (seed: number): Promise<string> => {
    const fresh = await createClient('copilot', seed)
    const [channel = ''] = fresh.ids.channel ?? []
    const sent = await fresh.send('POST', '/v1/messages', { body: { channelId: channel, text: 'Hello.' } })
    const answers = [
      sent,
      await fresh.get(channels),
      await fresh.get(`/v1/messages?channelId=${encodeURIComponent(channel)}`),
    ]
    return JSON.stringify([fresh.service.ids(), answers])
  }
  const [first, again, other] = [await bytes(1), await bytes(1), await bytes(2)]
  expect(again).toBe(first)
  expect(other).not.toBe(first)
})
