import { describe, expect, expectTypeOf, test } from 'vitest'
import { loadContext } from '../../contracts/context.ts'
import type { Channel } from '../../generated/bird/types.ts'
import { providerNames } from '../../generated/parts.ts'
import type { Chat } from '../../generated/softwareone/types.ts'
import { createService } from '../service.ts'
import { createWorld } from '../world/world.ts'
import { createFactories, FactoryError } from './factories.ts'
import type { Factory } from './types.ts'

describe.each(providerNames)('%s', async (provider) => {
  const { closedValidators, description } = await loadContext(provider)

  test.each(['typical', 'nulls', 'maximal'] as const)(
    'makes valid objects of every schema under %s',
    async (profile) => {
      const factories: Record<string, Factory<unknown>> = await createFactories(provider, { profile })
      const wrong = Object.entries(factories).flatMap(([schema, factory]) =>
        factory.list(4).filter((made) => closedValidators[schema]?.(made) !== true),
      )
      expect(wrong).toEqual([])
      // The schemas of texts and numbers alone have no factory.
      const without = Object.keys(description.components.schemas).filter((schema) => !Object.hasOwn(factories, schema))
      const scalar = ['string', 'integer', 'number', 'boolean']
      const types = without.map((schema) => String(description.components.schemas[schema]?.type))
      expect(types.filter((type) => !scalar.includes(type))).toEqual([])
    },
  )
})

test('takes objects that are as the overrides say, each once, and then changes others', async () => {
  const { Channel } = await createFactories('bird')
  const service = await createService('bird', createWorld(1), { engine: 'plain' })
  const failed = Channel.list(6, { status: 'failed' })
  expect(failed.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 'failed'))
  expect(new Set(failed.map(({ id }) => id)).size).toBe(6)
  expect(service.ids()['channel']).toEqual(expect.arrayContaining(failed.map(({ id }) => id)))
})

test('gives every object of the world once before one comes again, and always a copy', async () => {
  const { Channel } = await createFactories('bird')
  const all = Channel.list(36)
  expect(new Set(all.map(({ id }) => id)).size).toBe(36)
  const before = JSON.stringify(all[0])
  for (const channel of all) channel.name = 'changed'
  expect(JSON.stringify(Channel())).toBe(before)
})

test('gives the same for the same seed and calls, and other objects for another seed', async () => {
  const made = async (seed: number): Promise<unknown> => {
    const { Message, MessageChannel, SendMessageRequest } = await createFactories('copilot', { seed })
    return [Message.list(3), MessageChannel(), SendMessageRequest(), Message({ text: 'Hello.' })]
  }
  const first = await made(1)
  expect(await made(1)).toEqual(first)
  expect(await made(2)).not.toEqual(first)
})

test('keeps relations: an id leads to an object that the same factories give', async () => {
  const { Message, MessageChannel } = await createFactories('copilot')
  const { id, memberIds = [] } = MessageChannel({ membershipType: 'group' })
  const said = Message.list(3, { channelId: id })
  expect(said.map(({ channelId }) => channelId)).toEqual([id, id, id])
  expect(said.filter(({ senderId = '' }) => !memberIds.includes(senderId))).toEqual([])
})

test('makes what no answer shows from its description, with ids that exist', async () => {
  const { SendMessageRequest, CreateMessageChannelRequest } = await createFactories('copilot')
  const service = await createService('copilot', createWorld(1), { engine: 'plain' })
  expect(service.ids()['channel']).toContain(SendMessageRequest().channelId)
  expect(CreateMessageChannelRequest({ membershipType: 'group' }).membershipType).toBe('group')
})

test('makes the variant that the overrides ask for', async () => {
  const { Chat } = await createFactories('softwareone')
  expect([Chat({ type: 'Case' }).type, Chat({ type: 'Direct' }).type]).toEqual(['Case', 'Direct'])
  const { Subscriber } = await createFactories('packagex')
  expect(Subscriber({ type: 'api_key' }).type).toBe('api_key')
})

test('puts overrides into what is null or absent, gives lists whole, and leaves out what is undefined', async () => {
  const { Channel } = await createFactories('bird', { profile: 'nulls' })
  const { preferences, suites, updatedAt } = Channel({
    preferences: { isPrivate: true },
    suites: ['marketing', 'marketing'],
    updatedAt: undefined,
  })
  expect([preferences, suites, updatedAt]).toEqual([{ isPrivate: true }, ['marketing', 'marketing'], undefined])
})

test('refuses overrides that break the description, unless it is asked not to', async () => {
  const { Channel } = await createFactories('bird')
  const wrong = { platformServiceUrlOverride: 'ftp://x' }
  expect(() => Channel(wrong)).toThrow(
    new FactoryError(
      'Channel of bird',
      wrong,
      [
        {
          instancePath: '/platformServiceUrlOverride',
          schemaPath: '',
          keyword: 'pattern',
          params: {},
          message: 'must match pattern "^https://"',
        },
      ],
      wrong,
    ),
  )
  expect(Channel(wrong, { allowInvalid: true }).platformServiceUrlOverride).toBe('ftp://x')
})

test.each([
  [
    { status: 'paused' },
    'Failed to make a Channel of bird: /status must be equal to one of the allowed values: active, pending, setting-up, failed, inactive, deleted, warning, and "paused" was given. Override it with what the description allows, or pass { allowInvalid: true }.',
  ],
  [
    { id: undefined },
    'Failed to make a Channel of bird: /id is required, and nothing was given. Override it with what the description allows, or pass { allowInvalid: true }.',
  ],
  [
    { preferences: { colour: 1 } },
    'Failed to make a Channel of bird: /preferences/colour is not described, and 1 was given. Override it with what the description allows, or pass { allowInvalid: true }.',
  ],
])('says of %j where it is wrong', async (overrides, sentence) => {
  // What no type stops is stopped when it runs.
  const factories: object = await createFactories('bird')
  const make: Factory<unknown> = Reflect.get(factories, 'Channel')
  expect(() => make(overrides)).toThrow(sentence)
})

test('says what is wrong with the variant that was meant', async () => {
  const { Chat } = await createFactories('softwareone')
  expect(() => Chat({ type: 'Case', revision: -1 })).toThrow(
    'Failed to make a Chat of softwareone: /revision must be >= 0, and -1 was given.',
  )
})

test('shows what lists do not name yet under unknown-enum', async () => {
  const { Channel } = await createFactories('bird', { profile: 'unknown-enum' })
  expect(Channel.list(36).flatMap(({ suites = [] }) => suites)).toContain('not-listed-yet')
})

test('is typed by the description', async () => {
  const { Channel, ChannelList } = await createFactories('bird')
  const { Chat } = await createFactories('softwareone')
  expectTypeOf(Channel()).toEqualTypeOf<Channel>()
  expectTypeOf(Chat.list(2)).toEqualTypeOf<Chat[]>()
  expect(Channel({ capabilities: { messaging: { messaging: { status: 'paused' } } } }).capabilities).toBeDefined()
  expect(ChannelList({ results: [] }).results).toEqual([])
  // @ts-expect-error: a channel has no such status
  expect(() => Channel({ status: 'paused' })).toThrow(FactoryError)
  // @ts-expect-error: a channel has no such property
  expect(() => Channel({ colour: 'red' })).toThrow(FactoryError)
  const bird = await createFactories('bird')
  // @ts-expect-error: a status is a text
  expect(bird.ChannelStatus).toBeUndefined()
})
