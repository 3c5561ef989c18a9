import { afterAll, expect, test } from 'vitest'
import type { Message, Subscriber, Thread } from '../../generated/packagex/index.ts'
import type { paths } from '../../generated/packagex/types.ts'
import { dataOf, present, startWalk } from '../testing/fetch-client.ts'

const { client, mock, id, unasked } = await startWalk<paths>('packagex', { 'px-api-key': 'any-key' })
afterAll(() => mock.close())
const thread = id('thread')

test('a typed client walks every operation of PackageX', async () => {
  const threads = dataOf(await client.GET('/v1/threads', { params: { query: { limit: 2, page: 2 } } }))
  const total: number | undefined = threads.pagination?.total_count
  expect([threads.data?.length, present(total) > 4]).toEqual([2, true])
  const path = { thread }
  const created = dataOf(await client.POST('/v1/threads/{thread}', { params: { path }, body: { text: 'Hello.' } }))
  const message: Message = created.data
  const place = { thread, message: present(message.id) }
  const changed = dataOf(
    await client.POST('/v1/threads/{thread}/messages/{message}', { params: { path: place }, body: { reaction: '👍' } }),
  )
  expect(changed.data.reactions).toEqual([{ reaction: '👍', subscriber_id: message.subscriber_id }])
  const got: Thread = dataOf(await client.GET('/v1/threads/{thread}', { params: { path } })).data
  expect(got.recent_messages?.[0]).toEqual(changed.data)
  const { status } = dataOf(await client.DELETE('/v1/threads/{thread}/messages/{message}', { params: { path: place } }))
  expect(status).toBe(200)
  const user = present((mock.ids().packagex?.['user'] ?? []).find((one) => !got.subscriber_ids?.includes(one)))
  const added = await client.POST('/v1/threads/{thread}/subscribers', { params: { path }, body: { user_id: user } })
  const subscriber: Subscriber = dataOf(added).data
  expect(subscriber).toMatchObject({ id: user, type: 'user' })
  dataOf(
    await client.DELETE('/v1/threads/{thread}/subscribers/{subscriber}', {
      params: { path: { thread, subscriber: user } },
    }),
  )
  const channels = dataOf(await client.GET('/v1/channels', { params: { query: { limit: 1 } } }))
  const channel = present(channels.data?.[0])
  const same = dataOf(
    await client.GET('/v1/channels/{channel}', { params: { path: { channel: present(channel.id) } } }),
  )
  expect(same.data).toEqual(channel)
  expect(unasked()).toEqual([])
})

test('its errors are typed', async () => {
  const unknown = await client.GET('/v1/threads/{thread}', { params: { path: { thread: 'thrd_del_nothing' } } })
  const unsigned = await client.GET('/v1/threads', { headers: { 'px-api-key': '' } })
  const wrong = await client.POST('/v1/threads/{thread}', { params: { path: { thread } }, body: { text: '' } })
  const answers = [unknown, unsigned, wrong]
  expect(answers.map(({ response }) => response.status)).toEqual([404, 401, 400])
  expect(answers.map(({ error }) => present(error).status)).toEqual([404, 401, 400])
  const messages: (string | undefined)[] = answers.map(({ error }) => present(error).message)
  expect(messages[0]).toBe('Thread not found.')
})
