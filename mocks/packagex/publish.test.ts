import { expect, test } from 'vitest'
import { createWorld } from '../world/world.ts'
import { showChannel } from './channel.ts'
import { createState } from './state.ts'
import { showThread } from './thread.ts'

const hour = 3_600_000

test('publish-later: what is pending becomes recent when its time has come', () => {
  // In this world two messages wait for the same channel.
  const state = createState(createWorld(2))
  const all = () => [...state.channels.values()].map((channel) => showChannel(state, channel))
  const before = all().filter(({ pending_messages = [] }) => pending_messages.length > 0)
  expect(before.map(({ pending_messages = [] }) => pending_messages.length)).toContain(2)
  for (const { pending_messages = [], recent_messages, scheduled_publish_at } of before) {
    expect(scheduled_publish_at).toBe(
      Math.min(...pending_messages.map(({ publish_to_channel_at }) => publish_to_channel_at ?? 0)),
    )
    for (const message of pending_messages) {
      const thread = state.threads.get(message.thread_id ?? '')
      expect(thread && showThread(state, thread).recent_messages).toContainEqual(message)
      expect(recent_messages).not.toContainEqual(message)
    }
  }

  const [two] = before.filter(({ pending_messages = [] }) => pending_messages.length === 2)
  const channel = state.channels.get(two?.id ?? '')
  const [first, second] = [...(two?.pending_messages ?? [])].sort(
    (left, right) => (left.publish_to_channel_at ?? 0) - (right.publish_to_channel_at ?? 0),
  )
  state.clock = (first?.publish_to_channel_at ?? 0) * 1000
  const between = channel && showChannel(state, channel)
  expect([between?.recent_messages?.[0], between?.pending_messages]).toEqual([first, [second]])
  expect([between?.scheduled_publish_at, between?.updated_at]).toEqual([
    second?.publish_to_channel_at,
    first?.publish_to_channel_at,
  ])

  state.clock += 73 * hour
  expect(all().filter(({ pending_messages = [] }) => pending_messages.length > 0)).toEqual([])
  expect(all().filter((one) => Object.hasOwn(one, 'scheduled_publish_at'))).toEqual([])
})
