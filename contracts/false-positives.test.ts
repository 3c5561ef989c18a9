import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Provider } from '../generated/index.ts'
import { birdChannel, copilotChannel, judge } from './testing/judge.ts'

// Answers that are valid but unusual. A check that objects to one of them is wrong; what an open list does not name is only new.

const times = {
  'no fraction': '2024-11-21T08:56:12Z',
  'one digit': '2024-11-21T08:56:12.9Z',
  'nine digits': '2024-11-21T08:56:12.986123456Z',
  'an offset': '2024-11-21T10:56:12.986+02:00',
  'a negative offset': '2024-11-21T03:26:12.986-05:30',
  'lower case (RFC 3339, section 5.6)': '2024-11-21t08:56:12.986z',
  'a leap second': '2016-12-31T23:59:60Z',
  'a leap day': '2024-02-29T00:00:00Z',
}
const texts = {
  emoji: '👩‍👩‍👧‍👦 🇰🇷 ok',
  'right to left': 'مرحبا بالعالم',
  'an empty text': '',
  'line breaks and tabs': 'a\n\tb\r\n',
  'markup that is only text': '<script>alert(1)</script>',
  'the name of a prototype': '__proto__',
  'a text that looks like JSON': '{"a":null}',
  'twenty thousand characters': 'x'.repeat(20_000),
  'a lone surrogate': '\ud800',
}
const big = JSON.parse('9007199254740993')

const group = { id: '1', channelId: '2', name: 'g', scope: 'all', managerIds: ['1'] }
const message = {
  id: '60d2b7d9897380e9d378',
  chatKey: 'group-1',
  channelId: '1',
  chatType: 'group',
  chatId: '1',
  createdAt: 1_624_422_361_866,
}
const softChat = { id: 'CHT-1111-2222-3333', type: 'Group', name: 'n' }

/** A thread of PackageX, composed since the document prints none. */
const thread: { data: { recent_messages: object[] } } = JSON.parse(
  readFileSync(new URL('../specs/packagex/examples/thread.composed.json', import.meta.url), 'utf8'),
)

interface Case {
  provider: Provider
  operationId: string
  what: string
  body: unknown
  /** The findings, all of them only new; none where nothing is said. */
  news: string[]
}

function cases(provider: Provider, operationId: string, bodies: Record<string, unknown>, news: string[] = []): Case[] {
  return Object.entries(bodies).map(([what, body]) => ({ provider, operationId, what, body, news }))
}

/** The same body once for each value at one place. */
function each(values: Record<string, unknown>, make: (value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([what, value]) => [what, make(value)]))
}

const all: Case[] = [
  ...cases(
    'bird',
    'getChannel',
    each(times, (createdAt) => ({ ...birdChannel, createdAt })),
  ),
  ...cases(
    'bird',
    'getChannel',
    each(texts, (name) => ({ ...birdChannel, name })),
  ),
  ...cases('bird', 'getChannel', {
    'keys in another order': Object.fromEntries(Object.entries(birdChannel).reverse()),
    'optional lists that are empty': { ...birdChannel, settings: [], suites: [], connectionParams: [] },
    'null where a property may be null': {
      ...birdChannel,
      contactIdentifierKeyOverride: null,
      platformServiceUrlOverride: null,
    },
  }),
  ...cases('bird', 'listChannels', { 'an empty list': { results: [] }, 'one channel': { results: [birdChannel] } }),
  ...cases('bird', 'getChannel', { 'a new value of an open list': { ...birdChannel, suites: ['service'] } }, [
    'info enum-value /suites/0',
  ]),
  ...cases(
    'copilot',
    'getMessageChannel',
    each(times, (updatedAt) => ({ ...copilotChannel, updatedAt })),
  ),
  ...cases('copilot', 'listMessageChannels', {
    'an empty list': { data: [] },
    'a company without members': { data: [{ ...copilotChannel, memberIds: [] }] },
    'keys in another order': { data: [Object.fromEntries(Object.entries(copilotChannel).reverse())] },
  }),
  ...cases(
    'copilot',
    'listMessages',
    each(texts, (text) => ({
      data: [
        {
          id: '3d0c1f7a-52f6-4a43-9d0e-6f6f0c1a9b52',
          object: 'message',
          senderId: 'b22a34db-f6ba-40cb-a415-c112d4c853d8',
          channelId: 's6v9eziejrrmad40vf3vgp',
          createdAt: '2023-06-26T20:13:53.700046Z',
          updatedAt: '2023-06-26T20:13:53.700046Z',
          text,
        },
      ],
    })),
  ),
  ...cases('channel-talk', 'getGroup', {
    'a group of one': { group },
  }),
  ...cases(
    'channel-talk',
    'listGroupMessages',
    each(texts, (plainText) => ({ messages: [{ ...message, plainText }] })),
  ),
  ...cases('channel-talk', 'listGroupMessages', {
    'an empty page': { messages: [] },
    'an integer beyond 2^53': { messages: [{ ...message, version: big }] },
    'blocks within blocks': { messages: [{ ...message, blocks: nested(12) }] },
  }),
  ...cases('packagex', 'listThreads', { 'an empty page': envelope([]) }),
  ...cases(
    'packagex',
    'getThread',
    each(texts, (name) => ({ ...thread, data: { ...thread.data, name } })),
  ),
  ...cases('packagex', 'getThread', {
    'an integer beyond 2^53, in an object that is free': {
      ...thread,
      data: {
        ...thread.data,
        recent_messages: thread.data.recent_messages.map((one) => ({ ...one, reactions: [{ count: big }] })),
      },
    },
  }),
  ...cases(
    'softwareone',
    'getChat',
    each(texts, (name) => ({ ...softChat, name })),
  ),
  ...cases('softwareone', 'getChat', {
    'keys in another order': Object.fromEntries(Object.entries(softChat).reverse()),
    'a chat with an empty list of participants': { ...softChat, participants: [] },
    'a name in lower case': { ...softChat, type: 'group' },
  }),
  ...cases(
    'softwareone',
    'getChat',
    each(times, (at) => ({ ...softChat, audit: { created: { at } } })),
  ),
  ...cases(
    'channel-talk',
    'listGroupMessages',
    { 'a new kind of person': { messages: [{ ...message, personType: 'agent' }] } },
    ['info enum-value /messages/0/personType'],
  ),
  ...cases(
    'softwareone',
    'getChat',
    { 'a new status of a participant': { ...softChat, participants: [{ id: 'CPT-1111-2222-3333', status: 'Away' }] } },
    ['info enum-value /participants/0/status'],
  ),
  ...cases('softwareone', 'listChats', {
    'an empty list': { $meta: { pagination: { offset: 0, limit: 10, total: 0 } }, data: [] },
  }),
]

/** Blocks as deep as they may be, each in the one around it. */
function nested(depth: number): unknown[] {
  return depth === 0 ? [] : [{ type: 'bullets', blocks: nested(depth - 1) }]
}

function envelope(data: unknown[]): object {
  return {
    status: 200,
    message: 'Threads retrieved.',
    data,
    pagination: { limit: 25, page: 1, has_more: false },
    error_code: null,
    events: [],
  }
}

test.each(all)('$provider $operationId is right: $what', async ({ provider, operationId, body, news }) => {
  const findings = await judge(provider, operationId, 200, body)
  expect(findings.map(({ severity, check, instancePath }) => `${severity} ${check} ${instancePath}`)).toEqual(news)
})

test('and a check that objects to one is noticed', async () => {
  const findings = await judge('bird', 'getChannel', 200, { ...birdChannel, createdAt: '2024-11-21 08:56' })
  expect(findings.map(({ severity, check }) => `${severity} ${check}`)).toEqual(['error timestamp'])
})
