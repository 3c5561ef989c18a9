import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { CompanyMessageChannel, MessageChannel } from '../../generated/copilot/types.ts'
import { createClient } from '../testing/client.ts'
import { behaviours } from './behaviours.ts'

const client = await createClient('copilot')
const channels = '/v1/message-channels'
const { client: clients = [], company: companies = [], user: users = [] } = client.ids
const [owner = ''] = users

const create = (body: object) => client.send('POST', channels, { body })
const get = async (id: string): Promise<MessageChannel> => (await client.get(`${channels}/${id}`)).body

describe('behaviours of channels', () => {
  test('welcome-channels: every company has a company channel that nobody created', async () => {
    const { body } = await client.get(`${channels}?membershipType=company`)
    const found = new Set(body.data.map(({ membershipEntityId }: CompanyMessageChannel) => membershipEntityId))
    expect([...found].sort()).toEqual([...companies].sort())
  })

  test('create-by-api: a new channel is found by get and list, without a message', async () => {
    const created = await create({ membershipType: 'individual', clientId: clients[0] })
    expect(created.status).toBe(200)
    expect(created.body).toMatchObject({
      membershipType: 'individual',
      membershipEntityId: clients[0],
      lastMessageDate: null,
    })
    expect(await get(created.body.id)).toEqual(created.body)
    const { body } = await client.get(`${channels}?clientId=${clients[0]}`)
    expect(body.data.at(-1)).toEqual(created.body)
    expect(client.ids.channel).not.toContain(created.body.id)
    expect(client.service.ids().channel).toContain(created.body.id)
  })

  test('members-follow-type: a company channel takes the clients of the company, a group those it is given', async () => {
    const [one = '', , another = ''] = companies
    const company = await create({ membershipType: 'company', membershipEntityId: one, memberIds: [clients[1]] })
    // Client 0, 12, 24 … in the order of people belong to company 0.
    const ofCompany = clients.filter((_, index) => index % companies.length === 0)
    expect(company.body).toMatchObject({
      membershipType: 'company',
      membershipEntityId: one,
      memberIds: [...ofCompany, owner],
    })
    const some = [clients[2], clients[2 + companies.length], owner]
    const group = await create({ membershipType: 'group', memberIds: some, companyId: another })
    expect(group.body).toMatchObject({ membershipType: 'group', memberIds: some, companyId: another })
    const individual = await create({ membershipType: 'individual', membershipEntityId: clients[3], memberIds: some })
    expect(individual.body.memberIds).toEqual([clients[3], owner])
  })

  test('group-of-one-company: clients of two companies are refused', async () => {
    const { status, body } = await create({ membershipType: 'group', memberIds: [clients[0], clients[1]] })
    expect([status, body.message]).toEqual([400, 'Field: memberIds, holds clients of more than one company'])
  })

  test('no-membership-operation: a channel cannot be changed or deleted', async () => {
    const statuses = []
    for (const method of ['PATCH', 'PUT', 'DELETE']) {
      const { status, headers } = await client.send(method, `${channels}/${client.ids.channel?.[0]}`)
      statuses.push([status, headers.allow])
    }
    expect(statuses).toEqual([
      [405, 'GET'],
      [405, 'GET'],
      [405, 'GET'],
    ])
  })

  test('ids-with-slash: an id with a slash is found, escaped or not', async () => {
    const id = (client.ids.channel ?? []).find((one) => one.includes('/')) ?? ''
    expect(id).toMatch(/^us-east-1_\w{9}\/[0-9a-f-]{36}$/)
    expect((await get(id)).id).toBe(id)
    expect(await get(id.replace('/', '%2F'))).toEqual(await get(id))
  })
})

describe('behaviours of messages', () => {
  test('last-message-date-follows: it is null until the first message and then the time of the last', async () => {
    const { body: created } = await create({ membershipType: 'individual', clientId: clients[4] })
    expect(created.lastMessageDate).toBeNull()
    for (const text of ['First.', 'Second.']) {
      const { status, body: sent } = await client.send('POST', '/v1/messages', {
        body: { text, channelId: created.id },
      })
      expect([status, sent.text, sent.senderId]).toEqual([200, text, owner])
      expect(await get(created.id)).toEqual({ ...created, lastMessageDate: sent.createdAt })
    }
  })

  test('sender-is-member: a stranger cannot send, a member can', async () => {
    const { body: created } = await create({ membershipType: 'individual', clientId: clients[5] })
    const send = (senderId: string | undefined) =>
      client.send('POST', '/v1/messages', { body: { text: 'Hello.', channelId: created.id, senderId } })
    const refused = await send(clients[6])
    expect([refused.status, refused.body.message]).toEqual([400, 'Field: senderId, is not a member of the channel'])
    const sent = await send(clients[5])
    expect([sent.status, sent.body.senderId]).toEqual([200, clients[5]])
    const { body } = await client.get(`/v1/messages?channelId=${created.id}`)
    expect(body).toEqual({ data: [sent.body] })
  })
})

test('each named behaviour has a test here', () => {
  const here = new URL('.', import.meta.url)
  const files = readdirSync(here).filter((name) => name.endsWith('.test.ts'))
  const text = files.map((name) => readFileSync(new URL(name, here), 'utf8')).join('')
  expect(behaviours.filter(({ name }) => !text.includes(`test('${name}: `))).toEqual([])
})
