import { afterAll, expect, test } from 'vitest'
import type { Message, MessageChannel } from '../../generated/copilot/index.ts'
import type { paths } from '../../generated/copilot/types.ts'
import { dataOf, present, startWalk } from '../testing/fetch-client.ts'

const { client, mock, id, unasked } = await startWalk<paths>('copilot', { 'x-api-key': 'any-key' })
afterAll(() => mock.close())

test('a typed client walks every operation of Copilot', async () => {
  const created: MessageChannel = dataOf(
    await client.POST('/v1/message-channels', {
      body: { membershipType: 'individual', membershipEntityId: id('client') },
    }),
  )
  const channelId = present(created.id)
  const sent: Message = dataOf(await client.POST('/v1/messages', { body: { text: 'Hello.', channelId } }))
  const got = dataOf(await client.GET('/v1/message-channels/{id}', { params: { path: { id: channelId } } }))
  expect(got.lastMessageDate).toBe(sent.createdAt)
  const page = dataOf(await client.GET('/v1/messages', { params: { query: { channelId, limit: 1 } } }))
  expect(page).toEqual({ data: [sent] })
  const filter = { membershipType: 'individual', clientId: id('client') } as const
  const channels = dataOf(await client.GET('/v1/message-channels', { params: { query: filter } }))
  expect(channels.data?.at(-1)).toEqual(got)
  expect(unasked()).toEqual([])
})

test('its errors are typed', async () => {
  const body = { text: 'Hello.', channelId: 'nothing' }
  const unknown = await client.POST('/v1/messages', { body })
  const unsigned = await client.GET('/v1/message-channels', { headers: { 'x-api-key': '' } })
  const wrong = await client.POST('/v1/messages', { body: { ...body, text: '' } })
  const answers = [unknown, unsigned, wrong]
  expect(answers.map(({ response }) => response.status)).toEqual([404, 401, 400])
  for (const { error } of answers) {
    const refusal = present(error)
    // Some pages declare the text of an error, others an object; the mock sends the object.
    expect(typeof refusal === 'string' ? refusal : refusal.message).toMatch(/\w/)
    expect(refusal).toBeTypeOf('object')
  }
})
