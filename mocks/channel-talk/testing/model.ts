import { expect } from 'vitest'
import type { Group, Message } from '../../../generated/channel-talk/types.ts'
import type { Client } from '../../testing/client.ts'
import { walk } from '../../testing/model.ts'
import { referenceTime } from '../../world/time.ts'

type Said = Message & { id: string }

/** A group with what was said in it. */
export interface KnownGroup {
  id: string
  name: string
  isPrivate: boolean
  /** How many messages the caller has not read; undefined where nothing says so. */
  unread: number | undefined
  /** The main flow, oldest first. */
  main: Said[]
  /** Root → the messages of its thread, oldest first. */
  threads: Map<string, Said[]>
}

/** What a channel holds, as a client of the API knows it. */
export interface ChannelTalkModel {
  groups: KnownGroup[]
  /** Name of a bot → its id. */
  bots: Map<string, string>
  /** Epoch milliseconds: every message that is accepted moves it by a second. */
  time: number
  /** Ids of the groups that a sequence has changed. */
  touched: Set<string>
}

/** Reads everything of a fresh mock. */
export async function readChannelTalk(client: Client): Promise<ChannelTalkModel> {
  const listed: Group[] = (await client.get('/open/v4/groups?limit=500')).body.groups
  const bots = new Map<string, string>()
  const groups: KnownGroup[] = []
  for (const id of client.ids['group'] ?? []) {
    const path = `/open/v4/groups/${id}`
    const { body } = await client.get(`${path}/messages?sortOrder=asc&limit=500`)
    for (const bot of body.bots) bots.set(bot.name, bot.id)
    const threads: KnownGroup['threads'] = new Map()
    for (const { id: root, root: hasThread } of body.messages) {
      if (hasThread === true) threads.set(root, await readThread(client, id, root))
    }
    const group = listed.find((one) => one.id === id)
    const unread = group ? (await client.get(path)).body.session?.unread : undefined
    groups.push({ id, name: group?.name ?? '', isPrivate: group === undefined, unread, main: body.messages, threads })
  }
  return { groups, bots, time: referenceTime, touched: new Set() }
}

/** Expects that the groups that were touched are read as the model says. */
export async function auditChannelTalk({ groups, touched }: ChannelTalkModel, client: Client): Promise<void> {
  for (const { id, main, threads, unread, isPrivate } of groups.filter((group) => touched.has(group.id))) {
    expect(await walkMessages(client, `/open/v4/groups/${id}/messages`, 'asc', 500)).toEqual(main)
    for (const [root, messages] of threads) expect(await readThread(client, id, root)).toEqual(messages)
    const { status, body } = await client.get(`/open/v4/groups/${id}`)
    expect([status, body.session?.unread]).toEqual(isPrivate ? [404, undefined] : [200, unread])
  }
  expect(client.service.ids()['group']).toEqual(groups.map(({ id }) => id))
}

/** Follows a list of messages to its end by `next`; each page says exactly once which bots and users it refers to. */
export function walkMessages(
  client: Client,
  path: string,
  sortOrder: 'asc' | 'desc',
  limit: number,
  between?: () => Promise<void>,
): Promise<Said[]> {
  return walk(async (since = '') => {
    const { status, body } = await client.get(`${path}?sortOrder=${sortOrder}&limit=${limit}&since=${since}`)
    expect([status, body.messages?.length <= limit]).toEqual([200, true])
    expectReferences(body)
    return { items: body.messages, next: body.next }
  }, between)
}

function expectReferences({
  messages,
  bots,
  users,
}: {
  messages: Said[]
  bots: { id: string }[]
  users: { id: string }[]
}): void {
  const named = new Set(
    messages.flatMap(({ personType, personId, reactions = [] }) => [
      `${personType}-${personId}`,
      ...reactions.flatMap(({ personKeys = [] }) => personKeys),
    ]),
  )
  const wanted = [...named].filter((key) => /^(bot|user)-/.test(key))
  const shown = [...bots.map(({ id }) => `bot-${id}`), ...users.map(({ id }) => `user-${id}`)]
  expect(shown.toSorted()).toEqual(wanted.toSorted())
}

async function readThread(client: Client, group: string, root: string): Promise<Said[]> {
  const { body } = await client.get(`/open/v4/groups/${group}/threads/${root}/messages?sortOrder=asc&limit=500`)
  return body.messages
}
