import fc from 'fast-check'
import { expect } from 'vitest'
import type { Client } from '../../testing/client.ts'
import {
  anyItem,
  anyText,
  type Drawn,
  expectPartition,
  pick,
  queryOf,
  type Step,
  step,
  walk,
} from '../../testing/model.ts'
import { type CopilotModel, filterChannels, type NewChannel, noteChannel, noteMessage } from './model.ts'

const channels = '/v1/message-channels'
const anySender = fc.constantFrom('owner', 'member', 'stranger')
const anySending = fc.record({ channel: anyItem, text: anyText, sender: anySender, member: anyItem })
const anyChannel = fc.record({
  type: fc.constantFrom('individual', 'company', 'group'),
  entity: anyItem,
  contract: fc.constantFrom('document', 'later', 'both'),
  members: fc.array(anyItem, { minLength: 1, maxLength: 4 }),
  withOwner: fc.boolean(),
})
const anyLimit = fc.integer({ min: 3, max: 70 })

/** Everything that a client of Copilot may do, valid or refused for a reason that the documents give. */
export const copilotSteps: Step<CopilotModel>[] = [
  step('create channel', anyChannel, createChannel),
  step('send message', anySending, sendMessage),
  step('send message', anySending, sendMessage),
  step('create group of two companies', fc.tuple(anyItem, anyItem), async ({ companyOf }, client, [one, other]) => {
    const first = pick([...companyOf], one)
    const second = pick(
      [...companyOf].filter(([, company]) => company !== first[1]),
      other,
    )
    const body = { membershipType: 'group', memberIds: [first[0], second[0]] }
    expect((await client.send('POST', channels, { body })).status).toBe(400)
  }),
  step('get channel', anyItem, async (model, client, drawn) => {
    const channel = pick(model.channels, drawn)
    expect((await client.get(`${channels}/${channel.id}`)).body).toEqual(channel)
    expect((await client.get(`${channels}/${channel.id}x`)).status).toBe(404)
  }),
  step(
    'list channels while others write',
    fc.record({
      limit: anyLimit,
      filter: anyItem,
      value: anyItem,
      between: fc.array(fc.oneof(anyChannel, anySending), { maxLength: 4 }),
    }),
    async (model, client, { limit, filter, value, between }) => {
      const query = pick<Record<string, string | undefined>>(
        [
          {},
          { membershipType: pick(['individual', 'company', 'group'], value) },
          { membershipEntityId: pick([...model.companies, ...model.companyOf.keys()], value) },
          { memberId: pick([...model.companyOf.keys(), model.owner], value) },
          { clientId: pick([...model.companyOf.keys()], value) },
        ],
        filter,
      )
      const writes = [...between]
      const before = filterChannels(model, query).map(({ id }) => id)
      const walked = await walkList(client, channels, { ...query, limit }, async () => {
        const write = writes.shift()
        if (write) await ('type' in write ? createChannel(model, client, write) : sendMessage(model, client, write))
      })
      expectPartition(
        walked.map(({ id }) => id),
        before,
      )
    },
  ),
  step(
    'list messages while others write',
    fc.record({ channel: anyItem, limit: anyLimit, between: fc.array(anySending, { maxLength: 4 }) }),
    async (model, client, { channel, limit, between }) => {
      const { id } = pick(model.channels, channel)
      const writes = [...between]
      const before = [...(model.messages.get(id) ?? [])]
      const walked = await walkList(client, '/v1/messages', { channelId: id, limit }, async () => {
        const write = writes.shift()
        if (write) await sendMessage(model, client, { ...write, channel })
      })
      expect(walked).toEqual(before)
    },
  ),
]

async function createChannel(model: CopilotModel, client: Client, drawn: Drawn<typeof anyChannel>): Promise<void> {
  const request = requestFor(model, drawn)
  const { status, body } = await client.send('POST', channels, { body: request })
  expect(status).toBe(200)
  noteChannel(model, request, body)
}

function requestFor(model: CopilotModel, drawn: Drawn<typeof anyChannel>): NewChannel {
  const { type, entity, contract, members, withOwner } = drawn
  if (type === 'group') {
    const [, company] = pick([...model.companyOf], entity)
    const colleagues = [...model.companyOf].flatMap(([client, of]) => (of === company ? [client] : []))
    const memberIds = [
      ...new Set(members.map((member) => pick(colleagues, member))),
      ...(withOwner ? [model.owner] : []),
    ]
    return { membershipType: 'group', memberIds, ...(contract === 'document' ? {} : { companyId: company }) }
  }
  const isClient = type === 'individual'
  const id = pick(isClient ? [...model.companyOf.keys()] : model.companies, entity)
  const old = contract === 'later' ? {} : { membershipEntityId: id }
  const later = contract === 'document' ? {} : isClient ? { clientId: id } : { companyId: id }
  return { membershipType: isClient ? 'individual' : 'company', ...old, ...later }
}

async function sendMessage(model: CopilotModel, client: Client, drawn: Drawn<typeof anySending>): Promise<void> {
  const { channel, text, sender, member } = drawn
  const { id, memberIds = [] } = pick(model.channels, channel)
  const strangers = [...model.companyOf.keys()].filter((user) => !memberIds.includes(user))
  const senderId = sender === 'owner' ? undefined : pick(sender === 'member' ? memberIds : strangers, member)
  const { status, body } = await client.send('POST', '/v1/messages', { body: { text, channelId: id, senderId } })
  expect(status).toBe(sender === 'stranger' ? 400 : 200)
  if (status === 200) noteMessage(model, id, { text, senderId }, body)
}

function walkList(
  client: Client,
  path: string,
  query: Record<string, string | number | undefined>,
  between: () => Promise<void>,
): Promise<{ id: string }[]> {
  return walk(async (nextToken) => {
    const { status, body } = await client.get(`${path}?${queryOf({ ...query, nextToken })}`)
    expect(status).toBe(200)
    expect(body.data.length).toBeLessThanOrEqual(Number(query['limit']))
    return { items: body.data, next: body.nextToken }
  }, between)
}
