import { describe, expect, test } from 'vitest'
import type { Channel, Message, Subscriber, Thread } from '../../generated/packagex/types.ts'
import { createClient } from '../testing/client.ts'

const client = await createClient('packagex')
const {
  thread: threadIds = [],
  resource: resources = [],
  user: users = [],
  organization: [organization = ''] = [],
} = client.ids

const getThread = async (id: string): Promise<Thread> => (await client.get(`/v1/threads/${id}`)).body.data
const newest = async (id: string): Promise<Message | undefined> => (await getThread(id)).recent_messages?.[0]
const write = (id: string, body: object) => client.send('POST', `/v1/threads/${id}`, { body })
const change = (id: string, message: string | undefined, body: object) =>
  client.send('POST', `/v1/threads/${id}/messages/${message}`, { body })
const subscriberOf = (thread: Thread, id: string): Subscriber | undefined =>
  thread.subscribers?.find((one) => one.id === id)

/** The channel of exactly those who subscribe to a thread now. */
async function channelOf(threadId: string): Promise<Channel | undefined> {
  const { subscriber_ids: ids = [] } = await getThread(threadId)
  const { body } = await client.get(`/v1/channels?limit=1000&subscriber_ids=${ids.join()}`)
  return body.data.find((channel: Channel) => channel.subscriber_ids?.length === ids.length)
}

describe('messages', () => {
  test('thread-made-on-first-message: a delivery without a thread gets one', async () => {
    const resource = resources.find((id) => !threadIds.includes(`thrd_${id}`)) ?? ''
    const id = `thrd_${resource}`
    expect((await client.get(`/v1/threads/${id}`)).status).toBe(404)
    const { status, body } = await write(id, { text: 'Your delivery is here.' })
    expect([status, body.data.thread_id, body.data.text, body.data.subscriber_id]).toEqual([
      201,
      id,
      'Your delivery is here.',
      organization,
    ])
    expect(await getThread(id)).toMatchObject({
      id,
      resource_id: resource,
      has_more: false,
      recent_messages: [body.data],
    })
    expect((await client.get('/v1/threads?page=60&limit=1')).body.data).toEqual([await getThread(id)])
    expect((await channelOf(id))?.recent_messages?.[0]).toEqual(body.data)
  })

  test('only-author-edits: the caller changes its own message in both ways, and no other', async () => {
    const [, id = ''] = threadIds
    const others = (await getThread(id)).recent_messages?.find(({ subscriber_id }) => subscriber_id !== organization)
    const { body: written } = await write(id, { text: 'One.' })
    expect(written.data).not.toHaveProperty('edited_at')
    for (const [text, send] of [
      ['Two.', () => change(id, written.data.id, { text: 'Two.' })],
      ['Three.', () => write(id, { text: 'Three.', message_id: written.data.id })],
    ] as const) {
      const { status, body } = await send()
      expect([status, body.data]).toEqual([200, { ...written.data, text, edited_at: expect.any(Number) }])
      expect(body.data.edited_at).toBeGreaterThan(written.data.created_at)
      expect(await newest(id)).toEqual(body.data)
      expect((await channelOf(id))?.recent_messages).toContainEqual(body.data)
    }
    for (const refused of [
      await change(id, others?.id, { text: 'Mine.' }),
      await write(id, { text: 'Mine.', message_id: others?.id }),
    ]) {
      expect(refused).toMatchObject({
        status: 403,
        body: { code: 'forbidden', message: 'Only the author may change this message.' },
      })
    }
    expect((await getThread(id)).recent_messages).toContainEqual(others)
  })

  test('reaction-null-removes: the caller has one reaction to a message, or none', async () => {
    const [, , id = ''] = threadIds
    const message = await newest(id)
    const reactions = []
    for (const reaction of ['👍', '🎉', null])
      reactions.push((await change(id, message?.id, { reaction })).body.data.reactions)
    const own = (reaction: string) => [...(message?.reactions ?? []), { reaction, subscriber_id: organization }]
    expect(reactions).toEqual([own('👍'), own('🎉'), message?.reactions])
    expect(await newest(id)).toEqual(message)
  })

  test('published-stays-in-channel: a deleted message leaves its thread only', async () => {
    const [, , , id = ''] = threadIds
    const before = await getThread(id)
    const { body: written } = await write(id, { text: 'Oops.' })
    const { status, body } = await client.send('DELETE', `/v1/threads/${id}/messages/${written.data.id}`)
    expect([status, body.data, body.message]).toEqual([200, {}, 'Message deleted.'])
    expect((await getThread(id)).recent_messages).toEqual(before.recent_messages)
    expect((await channelOf(id))?.recent_messages?.[0]).toEqual(written.data)
    const again = await client.send('DELETE', `/v1/threads/${id}/messages/${written.data.id}`)
    expect([again.status, again.body.message]).toEqual([404, 'Message not found.'])
    const [others] = before.recent_messages?.filter(({ subscriber_id }) => subscriber_id !== organization) ?? []
    expect((await client.send('DELETE', `/v1/threads/${id}/messages/${others?.id}`)).status).toBe(403)
  })

  test('takes a message back that is still pending', async () => {
    const { data }: { data: Channel[] } = (await client.get('/v1/channels?limit=1000')).body
    const [channel, message] =
      data.flatMap((one) =>
        (one.pending_messages ?? [])
          .filter(({ subscriber_id }) => subscriber_id === organization)
          .map((two) => [one, two] as const),
      )[0] ?? []
    const { status } = await client.send('DELETE', `/v1/threads/${message?.thread_id}/messages/${message?.id}`)
    const { body } = await client.get(`/v1/channels/${channel?.id}`)
    expect([status, body.data.pending_messages]).toEqual([
      200,
      channel?.pending_messages?.filter(({ id }) => id !== message?.id),
    ])
  })

  test('recent-150: the 151st message pushes the oldest out', async () => {
    const id = threadIds[4] ?? ''
    const { recent_messages = [] } = await getThread(id)
    const seen = async () => {
      const thread = await getThread(id)
      return [thread.recent_messages?.length, thread.has_more, thread.recent_messages?.at(-1)?.id]
    }
    for (let count = recent_messages.length; count < 150; count += 1) await write(id, { text: `Message ${count}.` })
    expect(await seen()).toEqual([150, false, recent_messages.at(-1)?.id])
    await write(id, { text: 'The 151st.' })
    expect(await seen()).toEqual([150, true, recent_messages.at(-2)?.id])
    while (!(await channelOf(id))?.has_more) await write(id, { text: 'One more.' })
    const { recent_messages: inChannel = [] } = (await channelOf(id)) ?? {}
    expect([inChannel.length, inChannel[0]]).toEqual([150, await newest(id)])
  })

  test('unread-follows-messages: users have not read what the organization writes', async () => {
    const [id = ''] = threadIds
    await write(id, { text: 'News.' })
    const { unread_by, subscribers = [] } = await getThread(id)
    expect(unread_by).toEqual(subscribers.filter(({ type }) => type === 'user').map((user) => user.id))
  })
})

describe('subscribers', () => {
  const id = threadIds[5] ?? ''
  const remove = (user: string) => client.send('DELETE', `/v1/threads/${id}/subscribers/${user}`)
  const add = (user: string) => client.send('POST', `/v1/threads/${id}/subscribers`, { body: { user_id: user } })

  test('meta-message-on-subscriber: the thread tells who was added and removed, its channel does not', async () => {
    const before = await getThread(id)
    const stranger = users.find((user) => !before.subscriber_ids?.includes(user)) ?? ''
    const added = await add(stranger)
    expect([added.status, added.body.data]).toMatchObject([
      201,
      { id: stranger, type: 'user', is_archived: false, viewed_at: null },
    ])
    expect(await newest(id)).toMatchObject({
      type: 'meta',
      event: 'thread.subscriber_added',
      text: `${added.body.data.name} was added.`,
    })
    const thread = await getThread(id)
    expect([thread.subscriber_ids, thread.unread_by]).toEqual([
      [...(before.subscriber_ids ?? []), stranger],
      expect.arrayContaining([stranger]),
    ])
    expect((await add(stranger)).status).toBe(200)
    expect(await getThread(id)).toEqual(thread)
    expect(await channelOf(id)).toBeUndefined()
    const { body: written } = await write(id, { text: 'Welcome.' })
    expect(await channelOf(id)).toMatchObject({ publisher_ids: [thread.resource_id], recent_messages: [written.data] })
    await remove(stranger)
    expect(await newest(id)).toMatchObject({
      type: 'meta',
      event: 'thread.subscriber_removed',
      text: `${added.body.data.name} was removed.`,
    })
  })

  test('removed-subscriber-archived: a removed user stays as archived, and can come back', async () => {
    const before = await getThread(id)
    const user = users.find((one) => before.subscriber_ids?.includes(one)) ?? ''
    const removed = await remove(user)
    expect([removed.status, removed.body.data]).toEqual([200, {}])
    const without = await getThread(id)
    expect(without.subscriber_ids).toEqual(before.subscriber_ids?.filter((one) => one !== user))
    expect(subscriberOf(without, user)).toEqual({ ...subscriberOf(before, user), is_archived: true })
    expect((await remove(user)).status).toBe(404)
    expect((await add(user)).status).toBe(201)
    expect(subscriberOf(await getThread(id), user)).toEqual(subscriberOf(before, user))
  })
})
