import fc from 'fast-check'
import { expect } from 'vitest'
import type { Message } from '../../../generated/channel-talk/types.ts'
import type { Client } from '../../testing/client.ts'
import { anyItem, anyText, type Drawn, pick, type Step, step, walk } from '../../testing/model.ts'
import { type ChannelTalkModel, type KnownGroup, walkMessages } from './model.ts'

const anySending = fc.record({
  group: anyItem,
  text: anyText,
  asBlocks: fc.boolean(),
  bot: fc.constantFrom(undefined, 'Order-bot', 'New bot', 'Größe & Co'),
  /** Which message of the main flow it answers in a thread; undefined for the main flow. */
  root: fc.option(anyItem, { nil: undefined }),
  broadcast: fc.boolean(),
  byBody: fc.boolean(),
})
const anyOrder = fc.constantFrom('asc' as const, 'desc' as const)
const anyLimit = fc.oneof(fc.integer({ min: 5, max: 60 }), fc.constant(500))
const anyWalk = fc.record({
  group: anyItem,
  order: anyOrder,
  limit: anyLimit,
  thread: anyItem,
  between: fc.array(anySending, { maxLength: 3 }),
})

/** Everything that a client of Channel Talk may do. */
export const channelTalkSteps: Step<ChannelTalkModel>[] = [
  step('send message', anySending, sendMessage),
  step('send message', anySending, sendMessage),
  step('send what is refused', anyItem, async ({ groups }, client, drawn) => {
    const path = `/open/v4/groups/${pick(groups, drawn).id}/messages`
    const body = { blocks: [{ type: 'text', value: 'a < b' }] }
    expect((await client.send('POST', path, { body })).status).toBe(422)
  }),
  step('list the main flow while others write', anyWalk, async (model, client, drawn) => {
    const group = pick(model.groups, drawn.group)
    await walkWhileWriting(model, client, `/open/v4/groups/${group.id}/messages`, drawn, () => group.main)
  }),
  step('list by name', anyWalk, async ({ groups }, client, { group, order, limit }) => {
    const { id, name } = pick(
      groups.filter(({ isPrivate }) => !isPrivate),
      group,
    )
    const query = `sortOrder=${order}&limit=${limit}`
    const byName = await client.get(`/open/v4/groups/@${encodeURIComponent(name)}/messages?${query}`)
    expect(byName).toEqual(await client.get(`/open/v4/groups/${id}/messages?${query}`))
  }),
  step('list a thread while others write', anyWalk, async (model, client, drawn) => {
    const group = pick(
      model.groups.filter(({ threads }) => threads.size > 0),
      drawn.group,
    )
    const root = pick([...group.threads.keys()], drawn.thread)
    const path = `/open/v4/groups/${group.id}/threads/${root}/messages`
    await walkWhileWriting(model, client, path, drawn, () => group.threads.get(root) ?? [])
  }),
  step(
    'list from a time',
    fc.record({ group: anyItem, message: anyItem, order: anyOrder }),
    async ({ groups }, client, drawn) => {
      const { id, main } = pick(
        groups.filter((group) => group.main.length > 0),
        drawn.group,
      )
      const { createdAt = 0 } = pick(main, drawn.message)
      const { body } = await client.get(
        `/open/v4/groups/${id}/messages?sortOrder=${drawn.order}&limit=500&since=${createdAt * 1000}`,
      )
      const isWanted = (time = 0) => (drawn.order === 'asc' ? time >= createdAt : time <= createdAt)
      const wanted = main.filter((message) => isWanted(message.createdAt))
      expect(body.messages).toEqual(drawn.order === 'asc' ? wanted : wanted.toReversed())
    },
  ),
  step('list groups', fc.integer({ min: 1, max: 70 }), async ({ groups }, client, limit) => {
    const walked = await walk<string>(async (since = '') => {
      const { body } = await client.get(`/open/v4/groups?limit=${limit}&since=${encodeURIComponent(since)}`)
      return { items: body.groups.map(({ id }: { id: string }) => id), next: body.next }
    })
    expect(walked.toSorted()).toEqual(groups.flatMap(({ id, isPrivate }) => (isPrivate ? [] : [id])).toSorted())
  }),
]

async function walkWhileWriting(
  model: ChannelTalkModel,
  client: Client,
  path: string,
  { order, limit, between }: Drawn<typeof anyWalk>,
  read: () => Message[],
): Promise<void> {
  const writes = [...between]
  const before = read().map(({ id }) => id)
  const walked = await walkMessages(client, path, order, limit, async () => {
    const write = writes.shift()
    if (write) await sendMessage(model, client, write)
  })
  // What was said meanwhile is at the end of an ascending list, and before the beginning of a descending one.
  const now = read()
  const written = now.slice(before.length).map(({ id }) => id)
  const ids = walked.map(({ id }) => id)
  if (order === 'desc') return expect(ids).toEqual(before.toReversed())
  expect(ids.slice(0, before.length)).toEqual(before)
  expect(written.slice(0, ids.length - before.length)).toEqual(ids.slice(before.length))
}

async function sendMessage(model: ChannelTalkModel, client: Client, drawn: Drawn<typeof anySending>): Promise<void> {
  const { text, asBlocks, bot, byBody } = drawn
  const group = pick(model.groups, drawn.group)
  const roots = group.main.filter(({ rootMessageId }) => rootMessageId === undefined)
  const root = drawn.root === undefined || roots.length === 0 ? undefined : pick(roots, drawn.root)
  const broadcast = root !== undefined && drawn.broadcast
  const place = root && !byBody ? `threads/${root.id}/messages` : 'messages'
  const query = new URLSearchParams({
    ...(bot === undefined ? {} : { botName: bot }),
    ...(root && !byBody ? { broadcast: String(broadcast) } : {}),
  })
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const content = asBlocks ? { blocks: [{ type: 'text', value: escaped }] } : { plainText: text }
  const body = { ...content, ...(root && byBody ? { rootMessageId: root.id, broadcastedMsg: broadcast } : {}) }
  const answer = await client.send('POST', `/open/v4/groups/${group.id}/${place}?${query}`, { body })
  expect(answer.status).toBe(200)
  model.time += 1000
  const { message } = answer.body
  const { id, personId } = message
  expect(message).toMatchObject({
    ...content,
    chatId: group.id,
    personType: 'bot',
    state: 'sent',
    createdAt: model.time,
    updatedAt: model.time,
  })
  expect(message.plainText).toBe(text)
  expect(message.blocks).toHaveLength(1)
  expect(id.slice(0, 8)).toBe(Math.floor(model.time / 1000).toString(16))
  expect([message.rootMessageId, message.mainKey, message.threadKey]).toEqual([
    root?.id,
    root && !broadcast ? undefined : id,
    root ? id : undefined,
  ])
  noteBot(model, bot ?? 'Channel-bot', personId)
  noteMessage(model, group, message, root?.id)
}

/** A name stands for one bot, and a new name for a new one. */
function noteBot({ bots }: ChannelTalkModel, name: string, id: string): void {
  if (bots.has(name)) expect(id).toBe(bots.get(name))
  else expect([...bots.values()]).not.toContain(id)
  bots.set(name, id)
}

function noteMessage(
  model: ChannelTalkModel,
  group: KnownGroup,
  message: Message & { id: string },
  root: string | undefined,
): void {
  const all = model.groups.flatMap(({ main, threads }) => [...main, ...[...threads.values()].flat()])
  expect(all.filter(({ id }) => id === message.id)).toEqual([])
  if (root === undefined || message.mainKey !== undefined) group.main.push(message)
  if (root !== undefined) {
    group.threads.set(root, [...(group.threads.get(root) ?? []), message])
    group.main = group.main.map((one) => (one.id === root ? { ...one, root: true } : one))
  }
  if (group.unread !== undefined) group.unread += 1
  model.touched.add(group.id)
}
