import { expect } from 'vitest'
import type { Channel, Message, Subscriber, Thread } from '../../../generated/packagex/types.ts'
import type { Client } from '../../testing/client.ts'
import { referenceTime } from '../../world/time.ts'

/** A thread or channel as it was last answered, with all messages that are known, the newest first. */
export interface Known<Shown> {
  shown: Shown & { id: string }
  messages: (Message & { id: string })[]
  /** Whether it began with older messages than it shows. */
  hasOlder: boolean
}

/** What an organization holds, as a client of the API knows it. */
export interface PackagexModel {
  organization: string
  users: string[]
  /** Ids that the threads of the resources without messages will have. */
  unwritten: string[]
  /** In the order of the list. */
  threads: Known<Thread>[]
  /** In the order of the list. */
  channels: Known<Channel>[]
  /** The present in epoch seconds: every write that is accepted moves it by one. */
  time: number
  /** Ids of everything that a sequence has changed. */
  touched: Set<string>
}

/** How many messages a thread or channel shows. */
const mostShown = 150

/** Reads everything of a fresh mock. */
export async function readPackagex(client: Client): Promise<PackagexModel> {
  const { organization: [organization = ''] = [], user: users = [], resource = [], thread = [] } = client.ids
  return {
    organization,
    users,
    unwritten: resource.map((id) => `thrd_${id}`).filter((id) => !thread.includes(id)),
    threads: await readAll<Thread>(client, '/v1/threads'),
    channels: await readAll<Channel>(client, '/v1/channels'),
    time: referenceTime / 1000,
    touched: new Set(),
  }
}

/** A thread as it has to be answered now. */
export function expectedThread({ organization }: PackagexModel, { shown, messages, hasOlder }: Known<Thread>): Thread {
  const { subscribers = [] } = shown
  const active = subscribers.filter(({ is_archived }) => !is_archived)
  const isUnread = ({ id, type, viewed_at }: Subscriber): boolean =>
    type !== 'contact' &&
    messages.some(({ subscriber_id, created_at = 0 }) => subscriber_id !== id && created_at > (viewed_at ?? 0))
  expect(subscribers.some(({ id }) => id === organization)).toBe(true)
  return {
    ...shown,
    recent_messages: messages.slice(0, mostShown),
    has_more: hasOlder || messages.length > mostShown,
    subscriber_ids: active.map(({ id }) => String(id)),
    unread_by: active.filter(isUnread).map(({ id }) => String(id)),
  }
}

/** A channel as it has to be answered now: whoever has viewed one of its threads has viewed what it got from it. */
export function expectedChannel({ threads }: PackagexModel, { shown, messages, hasOlder }: Known<Channel>): Channel {
  const { publisher_ids = [], subscribers = [], pending_messages = [] } = shown
  const publishers = threads.filter((thread) => publisher_ids.includes(thread.shown.resource_id ?? ''))
  const viewedAt = (id: Subscriber['id']): number | null => {
    const views = publishers.flatMap(
      (thread) => thread.shown.subscribers?.find((one) => one.id === id)?.viewed_at ?? [],
    )
    return views.length > 0 ? Math.max(...views) : null
  }
  const { scheduled_publish_at: _, ...rest } = shown
  const times = pending_messages.map(({ publish_to_channel_at }) => publish_to_channel_at ?? 0)
  return {
    ...rest,
    ...(times.length > 0 ? { scheduled_publish_at: Math.min(...times) } : {}),
    recent_messages: messages.slice(0, mostShown),
    has_more: hasOlder || messages.length > mostShown,
    // A contact has viewed nothing, and the shape of the others is the same.
    subscribers: subscribers.map(
      (one): Subscriber => (one.type === 'contact' ? one : { ...one, viewed_at: viewedAt(one.id) }),
    ),
  }
}

/** The channel of exactly those who subscribe to a thread now; undefined when there is none. */
export function channelOf(model: PackagexModel, thread: Known<Thread>): Known<Channel> | undefined {
  const wanted = expectedThread(model, thread).subscriber_ids?.toSorted().join()
  return model.channels.find(({ shown }) => shown.subscriber_ids?.toSorted().join() === wanted)
}

/** Expects that everything that was touched is read as the model says, and that nothing else came or went. */
export async function auditPackagex(model: PackagexModel, client: Client): Promise<void> {
  const { threads, channels, touched } = model
  for (const thread of threads.filter(({ shown }) => touched.has(shown.id))) {
    const { body } = await client.get(`/v1/threads/${thread.shown.id}`)
    expect(body.data).toEqual(expectedThread(model, thread))
  }
  for (const channel of channels.filter(({ shown }) => touched.has(shown.id))) {
    const { body } = await client.get(`/v1/channels/${channel.shown.id}`)
    expect(body.data).toEqual(expectedChannel(model, channel))
  }
  const { thread, channel } = client.service.ids()
  expect([thread, channel]).toEqual([threads.map(({ shown }) => shown.id), channels.map(({ shown }) => shown.id)])
}

async function readAll<Shown>(client: Client, path: string): Promise<Known<Shown>[]> {
  const { body } = await client.get(`${path}?limit=1000`)
  return body.data.map(
    (shown: Shown & { id: string; recent_messages: Known<Shown>['messages']; has_more: boolean }) => ({
      shown,
      messages: shown.recent_messages,
      hasOlder: shown.has_more,
    }),
  )
}
