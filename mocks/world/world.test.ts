import { describe, expect, test } from 'vitest'
import { createIds } from './ids.ts'
import { createWords } from './random.ts'
import { referenceTime } from './time.ts'
import { createWorld } from './world.ts'

const world = createWorld(1)
const messages = world.conversations.flatMap((conversation) => conversation.messages)

describe('a world', () => {
  test('is the same for the same seed, and another for another', () => {
    expect(JSON.stringify(createWorld(1))).toBe(JSON.stringify(world))
    expect(JSON.stringify(createWorld(2))).not.toBe(JSON.stringify(world))
  })

  test('does not depend on what was made before it', () => {
    createWorld(99)
    expect(createWorld(1).people).toEqual(world.people)
  })

  test('has the same texts in whatever order they are first read', () => {
    const other = createWorld(1)
    const texts = [...messages].reverse().map(other.textOf)
    expect(texts.reverse()).toEqual(messages.map(world.textOf))
  })

  test('has members and senders that exist, each sender among the members', () => {
    const wrong = world.conversations.flatMap(({ members, messages: sent, index }) => [
      ...members
        .filter((member) => world.people[member]?.index !== member)
        .map((member) => `${index}: member ${member}`),
      ...sent
        .filter(({ sender }) => sender !== null && !members.includes(sender))
        .map(({ position }) => `${index}: message ${position}`),
      ...sent.flatMap(({ reactions, position }) =>
        reactions.flatMap(({ people }) =>
          people.filter((person) => !members.includes(person)).map(() => `${index}: reaction of ${position}`),
        ),
      ),
    ])
    expect(wrong).toEqual([])
  })

  test('orders its times: company, person, conversation, messages, present', () => {
    for (const conversation of world.conversations) {
      const joined = conversation.members.map((member) => world.people[member]?.createdAt ?? Number.NaN)
      const sent = conversation.messages.map(({ sentAt }) => sentAt)
      const times = [Math.max(...joined), conversation.createdAt, ...sent, referenceTime]
      expect(times).toEqual([...times].sort((left, right) => left - right))
    }
    expect(messages.every(({ editedAt, sentAt }) => editedAt === null || editedAt > sentAt)).toBe(true)
    expect(messages.every(({ scheduledFor }) => scheduledFor === null || scheduledFor > referenceTime)).toBe(true)
  })

  test('counts as read at most what was sent', () => {
    for (const { messages: sent, read } of world.conversations) {
      for (const count of read.values()) expect(count >= 0 && count <= sent.length).toBe(true)
    }
  })

  test('has everything a provider may show: silence, length, system, edited, deleted, scheduled, links, files, reactions', () => {
    expect({
      silent: world.conversations.filter(({ messages: sent }) => sent.length === 0).length > 0,
      long: world.conversations.filter(({ messages: sent }) => sent.length > 150).length > 0,
      system: messages.some(({ sender }) => sender === null),
      edited: messages.some(({ editedAt }) => editedAt !== null),
      deleted: messages.some(({ deleted }) => deleted),
      scheduled: messages.some(({ scheduledFor }) => scheduledFor !== null),
      links: messages.some(({ links }) => links.length > 0),
      attachments: messages.some(({ attachments }) => attachments.length > 0),
      reactions: messages.some(({ reactions }) => reactions.length > 0),
      kinds: [...new Set(world.conversations.map(({ kind }) => kind))].sort(),
    }).toEqual({
      silent: true,
      long: true,
      system: true,
      edited: true,
      deleted: true,
      scheduled: true,
      links: true,
      attachments: true,
      reactions: true,
      kinds: ['announcement', 'case', 'company', 'direct', 'group'],
    })
  })

  test('uses only addresses and numbers that are set aside for fiction', () => {
    expect(world.people.filter(({ email }) => !email.endsWith('.example')).map(({ email }) => email)).toEqual([])
    expect(world.people.filter(({ phone }) => !/^\+1\d{3}55501\d\d$/.test(phone)).map(({ phone }) => phone)).toEqual([])
  })
})

describe('ids', () => {
  const ids = createIds(1)

  test('have the asked form', () => {
    expect(ids.uuid('x', 1)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect([ids.hex('x', 1, 20), ids.slug('x', 1, 22), ids.digits('x', 1, 12), ids.base58('x', 1, 22)]).toEqual([
      expect.stringMatching(/^[0-9a-f]{20}$/),
      expect.stringMatching(/^[a-z0-9]{22}$/),
      expect.stringMatching(/^\d{12}$/),
      expect.stringMatching(/^[1-9A-HJ-NP-Za-km-z]{22}$/),
    ])
  })

  test('do not repeat within a kind, and differ between kinds and seeds', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => index)
    expect(new Set(many.map((index) => ids.uuid('message', index))).size).toBe(many.length)
    expect(new Set(many.map((index) => ids.digits('message', index, 5))).size).toBe(many.length)
    expect([ids.hex('a', 1, 20) === ids.hex('b', 1, 20), ids.hex('a', 1, 20) === createIds(2).hex('a', 1, 20)]).toEqual(
      [false, false],
    )
  })

  test('are these for seed 1, on every platform and in every release of the same line', () => {
    expect([
      ids.uuid('person', 0),
      ids.hex('person', 0, 20),
      ids.digits('person', 0, 8),
      createWords(1, 'x')(),
    ]).toMatchInlineSnapshot(`
      [
        "7a046550-2679-46ef-9011-e4548b8d6d16",
        "7a046550267996ef9011",
        "69277807",
        1089021893,
      ]
    `)
  })
})
