import fc from 'fast-check'
import { expect } from 'vitest'
import { channelStatus, useCaseType } from '../../../generated/bird/enums.ts'
import type { Channel } from '../../../generated/bird/types.ts'
import type { Client } from '../../testing/client.ts'
import { anyItem, expectPartition, pick, type Step, step, walk } from '../../testing/model.ts'

/** What a workspace holds. */
export interface BirdModel {
  path: string
  channels: Channel[]
  contacts: string[]
}

/** Reads everything of a fresh mock. */
export async function readBird(client: Client): Promise<BirdModel> {
  const path = `/workspaces/${client.ids['workspace']?.[0]}/channels`
  const { body } = await client.get(`${path}?limit=1000`)
  return { path, channels: body.results, contacts: client.ids['contact'] ?? [] }
}

const anyFilter = fc.record(
  {
    platform: fc.subarray(['whatsapp', 'sms-messagebird', 'email-sparkpost', 'voice-messagebird', 'nothing'], {
      minLength: 1,
    }),
    status: fc.constantFrom(...channelStatus.values, 'nothing'),
    useCaseType: fc.constantFrom(...useCaseType.values),
    channelIds: fc.array(anyItem, { minLength: 1, maxLength: 9 }),
    reverse: fc.boolean(),
  },
  { requiredKeys: [] },
)

const anyQuery: typeof anyFilter = fc.oneof(anyFilter, fc.record({ reverse: fc.boolean() }, { requiredKeys: [] }))

/** Everything that a client of Bird may ask. */
export const birdSteps: Step<BirdModel>[] = [
  step(
    'list channels',
    fc.record({ query: anyQuery, limit: fc.integer({ min: 1, max: 40 }) }),
    async ({ path, channels }, client, { query, limit }) => {
      const { platform, status, useCaseType, reverse } = query
      const channelIds = query.channelIds?.map((drawn) => pick(channels, drawn).id ?? '')
      const wanted = channels.filter(
        (channel) =>
          (platform?.some((one) => one === channel.platformId) ?? true) &&
          (status === undefined || status === channel.status) &&
          (useCaseType === undefined || useCaseType === channel.useCaseType) &&
          (channelIds?.some((id) => id === channel.id) ?? true),
      )
      const text = new URLSearchParams({ limit: String(limit) })
      for (const [name, value] of Object.entries({ platform, status, useCaseType, channelIds, reverse })) {
        // As the description has it: a list is a parameter that is repeated.
        for (const one of [value].flat()) if (one !== undefined) text.append(name, String(one))
      }
      const walked = await walk<Channel>(async (token) => {
        const { status: answered, body } = await client.get(
          `${path}?${text}${token === undefined ? '' : `&pageToken=${token}`}`,
        )
        expect({ answered, body }).toMatchObject({ answered: 200, body: { results: expect.any(Array) } })
        expect(body.results.length).toBeLessThanOrEqual(limit)
        return { items: body.results, next: body.nextPageToken }
      })
      expectPartition(
        walked.map(({ id }) => id),
        (reverse ? wanted.toReversed() : wanted).map(({ id }) => id),
      )
      expect(walked).toEqual(reverse ? wanted.toReversed() : wanted)
    },
  ),
  step('get channel', anyItem, async ({ path, channels }, client, drawn) => {
    const channel = pick(channels, drawn)
    expect(await client.get(`${path}/${channel.id}`)).toMatchObject({ status: 200, body: channel })
  }),
  step('get contact', fc.tuple(anyItem, anyItem), async ({ path, channels, contacts }, client, [one, other]) => {
    const ask = () => client.get(`${path}/${pick(channels, one).id}/contacts/${pick(contacts, other)}`)
    const { status, body } = await ask()
    expect([200, 404]).toContain(status)
    expect((await ask()).body).toEqual(body)
  }),
]

/** Expects that reading has changed nothing. */
export async function auditBird({ path, channels }: BirdModel, client: Client): Promise<void> {
  expect((await client.get(`${path}?limit=1000`)).body).toEqual({ results: channels })
}
