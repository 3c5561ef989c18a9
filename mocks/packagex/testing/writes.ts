import fc from 'fast-check'
import { expect } from 'vitest'
import type { Message, Thread } from '../../../generated/packagex/types.ts'
import type { Client } from '../../testing/client.ts'
import { anyItem, anyText, type Drawn, pick, type Step, step } from '../../testing/model.ts'
import { channelOf, type Known, type PackagexModel } from './model.ts'

type Said = Message & { id: string }

const anyWriting = fc.record({ thread: anyItem, text: anyText, isNew: fc.integer({ min: 0, max: 5 }) })
const anyChange = fc.record({
  thread: anyItem,
  message: anyItem,
  text: fc.option(anyText, { nil: undefined }),
  reaction: fc.constantFrom('👍', 'x', null),
  byCreate: fc.boolean(),
})
const anyPlace = fc.record({ thread: anyItem, message: anyItem })
const anySubscribing = fc.record({ thread: anyItem, user: anyItem })

/** A write between the pages of a list. */
export const anyWrite: typeof anyWriting = anyWriting

/** Every write of PackageX, and the refusals that the documents speak of. */
export const packagexWrites: Step<PackagexModel>[] = [
  step('write message', anyWriting, writeMessage),
  step('write message', anyWriting, writeMessage),
  step('change message', anyChange, changeMessage),
  step('delete message', anyPlace, deleteMessage),
  step('add subscriber', anySubscribing, addSubscriber),
  step('remove subscriber', anySubscribing, removeSubscriber),
]

/** Writes into a thread, once in a while into one that is made by it. */
export async function writeMessage(
  model: PackagexModel,
  client: Client,
  drawn: Drawn<typeof anyWriting>,
): Promise<void> {
  const { text } = drawn
  const isFirst = drawn.isNew === 0 && model.unwritten.length > 0
  const id = isFirst ? pick(model.unwritten, drawn.thread) : pick(model.threads, drawn.thread).shown.id
  const { status, body } = await client.send('POST', `/v1/threads/${id}`, { body: { text } })
  expect([status, body.status, body.data.text, body.data.thread_id]).toEqual([201, 201, text, id])
  model.time += 1
  if (isFirst) await noteThread(model, client, id)
  const thread = findThread(model, id)
  noteMessage(model, thread, body.data)
  await noteInChannel(model, client, thread, body.data)
}

async function changeMessage(model: PackagexModel, client: Client, drawn: Drawn<typeof anyChange>): Promise<void> {
  const thread = pick(model.threads, drawn.thread)
  const message = pick(thread.messages, drawn.message)
  const { text, reaction, byCreate } = drawn
  const path = `/v1/threads/${thread.shown.id}`
  const request = text === undefined ? { reaction } : { text }
  const { status, body } =
    byCreate && text !== undefined
      ? await client.send('POST', path, { body: { text, message_id: message.id } })
      : await client.send('POST', `${path}/messages/${message.id}`, { body: request })
  if (text !== undefined && message.subscriber_id !== model.organization) return expect(status).toBe(403)
  model.time += 1
  const others = message.reactions?.filter(({ subscriber_id }) => subscriber_id !== model.organization) ?? []
  const own = reaction === null ? [] : [{ reaction, subscriber_id: model.organization }]
  const changed = {
    ...message,
    ...(text === undefined ? { reactions: [...others, ...own] } : { text, edited_at: model.time }),
  }
  expect([status, body.data]).toEqual([200, changed])
  replaceMessage(model, message.id, changed)
  touch(model, thread)
}

async function deleteMessage(model: PackagexModel, client: Client, drawn: Drawn<typeof anyPlace>): Promise<void> {
  const thread = pick(model.threads, drawn.thread)
  const message = pick(thread.messages, drawn.message)
  const isOwn = message.subscriber_id === model.organization
  // What would come into sight of a long thread is not known.
  if (isOwn && thread.hasOlder && thread.messages.length <= 150) return
  const path = `/v1/threads/${thread.shown.id}/messages/${message.id}`
  expect((await client.send('DELETE', path)).status).toBe(isOwn ? 200 : 403)
  if (!isOwn) return
  expect((await client.send('DELETE', path)).status).toBe(404)
  expect((await client.send('POST', path, { body: { reaction: '👍' } })).status).toBe(404)
  model.time += 1
  thread.messages = thread.messages.filter(({ id }) => id !== message.id)
  touch(model, thread)
  // What is out stays in its channel, what is pending is taken back.
  for (const { shown } of model.channels) {
    shown.pending_messages = shown.pending_messages?.filter(({ id }) => id !== message.id) ?? []
  }
}

async function addSubscriber(model: PackagexModel, client: Client, drawn: Drawn<typeof anySubscribing>): Promise<void> {
  const thread = pick(model.threads, drawn.thread)
  const user = pick(model.users, drawn.user)
  const { subscribers = [] } = thread.shown
  const present = subscribers.find(({ id }) => id === user)
  const isThere = present?.is_archived === false
  const { status, body } = await client.send('POST', `/v1/threads/${thread.shown.id}/subscribers`, {
    body: { user_id: user },
  })
  expect(status).toBe(isThere ? 200 : 201)
  expect(body.data).toMatchObject({ id: user, type: 'user', is_archived: false, viewed_at: present?.viewed_at ?? null })
  if (isThere) return expect(body.data).toEqual(present)
  thread.shown.subscribers = present
    ? subscribers.map((one) => (one === present ? body.data : one))
    : [...subscribers, body.data]
  await noteMeta(model, client, thread, 'thread.subscriber_added')
}

async function removeSubscriber(
  model: PackagexModel,
  client: Client,
  drawn: Drawn<typeof anySubscribing>,
): Promise<void> {
  const thread = pick(model.threads, drawn.thread)
  const user = pick(model.users, drawn.user)
  const present = thread.shown.subscribers?.find(({ id }) => id === user)
  const isThere = present?.is_archived === false
  const { status } = await client.send('DELETE', `/v1/threads/${thread.shown.id}/subscribers/${user}`)
  expect(status).toBe(isThere ? 200 : 404)
  if (!present || !isThere) return
  present.is_archived = true
  await noteMeta(model, client, thread, 'thread.subscriber_removed')
}

async function noteThread(model: PackagexModel, client: Client, id: string): Promise<void> {
  const { body } = await client.get(`/v1/threads/${id}`)
  expect(body.data).toMatchObject({ id, resource_id: id.replace('thrd_', ''), recent_messages: [expect.anything()] })
  model.unwritten = model.unwritten.filter((one) => one !== id)
  model.threads.push({ shown: body.data, messages: [], hasOlder: false })
}

/** Who is added or removed is told to the thread alone. */
async function noteMeta(model: PackagexModel, client: Client, thread: Known<Thread>, event: string): Promise<void> {
  model.time += 1
  const { body } = await client.get(`/v1/threads/${thread.shown.id}`)
  const [newest] = body.data.recent_messages
  expect(newest).toMatchObject({ type: 'meta', event })
  noteMessage(model, thread, newest)
}

/** A new message is the newest, its id was never there, and its author has seen the thread. */
function noteMessage(model: PackagexModel, thread: Known<Thread>, message: Said): void {
  const all = [...model.threads, ...model.channels].flatMap(({ messages }) => messages)
  expect(all.filter(({ id }) => id === message.id)).toEqual([])
  const { organization, time } = model
  expect(message).toMatchObject({ subscriber_id: organization, created_at: time, reactions: [], media_urls: [] })
  expect(message).not.toHaveProperty('edited_at')
  thread.messages.unshift(message)
  thread.shown.subscribers =
    thread.shown.subscribers?.map((one) =>
      one.id === organization && one.type !== 'contact' ? { ...one, viewed_at: time } : one,
    ) ?? []
  touch(model, thread)
}

/** Every set of subscribers with a contact has one channel, which is made with its first message. */
async function noteInChannel(
  model: PackagexModel,
  client: Client,
  thread: Known<Thread>,
  message: Said,
): Promise<void> {
  const hasContact = thread.shown.subscribers?.some(({ type, is_archived }) => type === 'contact' && !is_archived)
  if (!hasContact) return
  const found = channelOf(model, thread)
  if (!found) {
    const id = client.service.ids()['channel']?.at(-1) ?? ''
    expect(model.channels.map(({ shown }) => shown.id)).not.toContain(id)
    const { body } = await client.get(`/v1/channels/${id}`)
    expect(body.data).toMatchObject({ recent_messages: [message], pending_messages: [], has_more: false })
    model.channels.push({ shown: body.data, messages: [message], hasOlder: false })
    expect(channelOf(model, thread)?.shown.id).toBe(id)
    model.touched.add(id)
    return
  }
  found.messages.unshift(message)
  const { publisher_ids = [], subscribers = [] } = found.shown
  found.shown.publisher_ids = [...new Set([...publisher_ids, thread.shown.resource_id ?? ''])]
  found.shown.updated_at = model.time
  const author = thread.shown.subscribers?.find(({ id }) => id === message.subscriber_id)
  if (author && !subscribers.some(({ id }) => id === author.id)) subscribers.push(author)
  model.touched.add(found.shown.id)
}

function replaceMessage({ threads, channels, time, touched }: PackagexModel, id: string, changed: Said): void {
  const replace = (messages: Said[] | undefined): Said[] =>
    messages?.map((one) => (one.id === id ? changed : one)) ?? []
  for (const one of threads) one.messages = replace(one.messages)
  for (const one of channels) {
    // The description makes no member required; what was answered had its id.
    const pending = one.shown.pending_messages as Said[] | undefined
    if (![...one.messages, ...(pending ?? [])].some((message) => message.id === id)) continue
    one.messages = replace(one.messages)
    one.shown.pending_messages = replace(pending)
    one.shown.updated_at = time
    touched.add(one.shown.id)
  }
}

function touch({ touched, time }: PackagexModel, { shown }: Known<Thread>): void {
  shown.updated_at = time
  touched.add(shown.id)
}

function findThread({ threads }: PackagexModel, id: string): Known<Thread> {
  const found = threads.find(({ shown }) => shown.id === id)
  if (!found) throw new Error(`Failed to find the thread "${id}" in the model.`)
  return found
}
