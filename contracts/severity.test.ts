import { expect, test } from 'vitest'
import type { Provider } from '../generated/index.ts'
import type { Schema } from './schema.ts'
import { severityOf } from './severity.ts'
import { inShort, judge } from './testing/judge.ts'

const facts = { F1: { states: ['type'] }, F2: { states: ['enum'] } }
const at = (...schemas: Schema[]) => schemas.map((schema) => ({ schema, value: null, pointer: '/a', component: null }))

test.each<[name: string, schemas: Schema[], keyword: string, value: unknown, severity: string]>([
  ['a claim of the document', [{ type: 'string', 'x-source': ['F1'] }], 'type', 5, 'error'],
  ['a claim that is inferred', [{ type: 'string', 'x-evidence': 'inferred: so' }], 'type', 5, 'warning'],
  ['a claim of another publication', [{ type: 'string', 'x-evidence': 'official: oas' }], 'type', 5, 'error'],
  [
    'a list to which a word was added, by a value in neither',
    [{ enum: ['a', 'b'], 'x-source': ['F2'], 'x-evidence': { enum: 'inferred: b' } }],
    'enum',
    'c',
    'error',
  ],
  [
    'a whole number that the document calls a number, by a fraction',
    [{ type: 'integer', 'x-source': ['F1'], 'x-evidence': { type: 'inferred: a count' } }],
    'type',
    1.5,
    'warning',
  ],
  [
    'the same by a text',
    [{ type: 'integer', 'x-source': ['F1'], 'x-evidence': { type: 'inferred: a count' } }],
    'type',
    'first',
    'error',
  ],
  [
    'a documented type, where another node says something inferred',
    [{ 'x-evidence': 'inferred: the variants' }, { type: 'object', 'x-source': ['F1'] }],
    'null',
    null,
    'error',
  ],
  [
    'a documented type, where evidence allows null elsewhere',
    [
      { type: ['string', 'null'], 'x-evidence': { null: 'inferred: maybe' } },
      { type: 'string', 'x-source': ['F1'] },
    ],
    'null',
    null,
    'error',
  ],
  [
    'a documented type, where the document leaves null open',
    [
      { 'x-source': ['F1'], 'x-evidence': { null: 'inferred: not said' } },
      { type: 'object', 'x-source': ['F1'] },
    ],
    'null',
    null,
    'warning',
  ],
])('says how bad it is to break %s', (_, schemas, keyword, value, severity) => {
  expect(severityOf(facts, at(...schemas), { keyword, value })).toBe(severity)
})

const chat = { id: 'CHT-1111-2222-3333', type: 'Channel', name: 'News', description: 'All news' }
const channel = { id: 'c', membershipType: 'company', memberIds: [], membershipEntityId: null }

test.each<[provider: Provider, operationId: string, status: number, body: unknown, said: string]>([
  ['softwareone', 'getChat', 200, null, 'error nullable /: null / object'],
  ['softwareone', 'getChat', 200, { ...chat, name: null }, 'error nullable /name: null / string, as a ChannelChat'],
  [
    'softwareone',
    'getChat',
    200,
    { ...chat, lastMessage: null },
    'warning nullable /lastMessage: null / object, as a ChannelChat',
  ],
  [
    'softwareone',
    'getChat',
    200,
    { ...chat, lastMessage: 'x' },
    'error response-schema /lastMessage: a string of 1 characters / object, as a ChannelChat',
  ],
  [
    'copilot',
    'getMessageChannel',
    200,
    channel,
    'error nullable /membershipEntityId: null / string, as a CompanyMessageChannel',
  ],
  [
    'packagex',
    'getChannel',
    200,
    { data: { object: 'message' } },
    'error enum-value /data/object: "message" / one of "thread" or "channel"',
  ],
  [
    'packagex',
    'getChannel',
    200,
    { data: { scheduled_publish_at: null } },
    'warning nullable /data/scheduled_publish_at: null / integer',
  ],
  [
    'packagex',
    'getChannel',
    200,
    { data: { scheduled_publish_at: 1696428000000 } },
    'warning timestamp /data/scheduled_publish_at: 1696428000000, which is in milliseconds / seconds since 1970',
  ],
  [
    'packagex',
    'getChannel',
    200,
    { data: { updated_at: 1696428000000 } },
    'error timestamp /data/updated_at: 1696428000000, which is in milliseconds / seconds since 1970',
  ],
  [
    'channel-talk',
    'listGroupMessages',
    200,
    { automationRules: [{ rank: 'first' }] },
    'error response-schema /automationRules/0/rank: a string of 5 characters / integer',
  ],
  [
    'channel-talk',
    'listGroupMessages',
    200,
    { automationRules: [{ rank: 1.5 }] },
    'warning response-schema /automationRules/0/rank: a number / integer',
  ],
  [
    'bird',
    'getChannel',
    200,
    { capabilities: { messaging: { messaging: { expiresAt: null } } } },
    'warning nullable /capabilities/messaging/messaging/expiresAt: null / string',
  ],
  ['bird', 'getChannel', 200, { settings: [{ value: null }] }, 'warning nullable /settings/0/value: null / string'],
  ['bird', 'getChannel', 200, { settings: null }, 'error nullable /settings: null / array'],
  ['channel-talk', 'listGroupMessages', 200, { next: null }, 'warning nullable /next: null / string'],
  ['channel-talk', 'listGroupMessages', 200, { bots: null }, 'error nullable /bots: null / array'],
  ['bird', 'getChannel', 401, { message: 'x' }, 'warning required-property /code: absent / required'],
  [
    'softwareone',
    'sendChatMessage',
    201,
    { content: 5, isDeleted: false },
    'error response-schema /content: a number / string, as a LiveMessage',
  ],
])('%s %s %i: %j', async (provider, operationId, status, body, said) => {
  expect((await judge(provider, operationId, status, body)).map(inShort)).toContain(said)
})
