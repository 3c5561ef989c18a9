import { askedValues } from '../asked.ts'
import type { Breach, Invariant } from '../invariant.ts'
import { isJsonObject } from '../json.ts'
import { objectsOf, type Placed } from './objects.ts'

const operations = ['listChannels'] as const

/** What holds between the channels of a list, and between them and what was asked for. */
export const channelListInvariants: readonly Invariant[] = [
  {
    name: 'one-channel-per-hash',
    severity: 'warning',
    facts: ['T073'],
    sentence: 'No two channels of an organization have one subscriber_hash, for it makes a channel unique.',
    operations,
    breaches: (value, _exchange, redactor) =>
      repeats(channelsOf(value), hashOf).map(({ item, index, first }) => ({
        pointer: `/data/${index}/subscriber_hash`,
        received: redactor.form(item.subscriber_hash),
        documented: `a hash that no other channel has; /data/${first}/subscriber_hash has it`,
      })),
  },
  {
    name: 'one-hash-per-subscribers',
    severity: 'warning',
    facts: ['T073', 'T074'],
    sentence: 'Channels with the same subscriber_ids have one subscriber_hash, which is made of them.',
    operations,
    breaches: (value, _exchange, redactor) =>
      repeats(channelsOf(value), subscribersOf).flatMap(({ item, index, before, first }): Breach[] => {
        const [hash, earlier] = [text(item.subscriber_hash), text(before.subscriber_hash)]
        if (hash === undefined || earlier === undefined || hash === earlier) return []
        const documented = `the hash of the same subscribers, as in /data/${first}: ${redactor.form(earlier)}`
        return [{ pointer: `/data/${index}/subscriber_hash`, received: redactor.form(hash), documented }]
      }),
  },
  {
    name: 'subscriber-filter-holds',
    against: 'request',
    severity: 'warning',
    facts: [],
    sentence:
      'With one id as subscriber_ids every channel of the page has it there (threads and channels page; how several are written is not public).',
    operations,
    breaches(value, exchange, redactor) {
      const asked = askedValues(exchange, 'subscriber_ids')
      const [id] = asked
      if (id === undefined || asked.length > 1) return []
      return channelsOf(value).flatMap(({ item: { subscriber_ids: ids }, index }) =>
        !Array.isArray(ids) || ids.some((one) => String(one) === id)
          ? []
          : [
              {
                pointer: `/data/${index}/subscriber_ids`,
                received: redactor.text(ids),
                documented: `a list with the subscriber that was asked for, ${redactor.form(id)}`,
              },
            ],
      )
    },
  },
]

function channelsOf(value: unknown): Placed[] {
  return isJsonObject(value) ? objectsOf(value.data) : []
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function hashOf({ subscriber_hash: hash, organization_id: organization }: Record<string, unknown>) {
  return text(hash) && JSON.stringify([organization, hash])
}

/** The subscribers of a channel as one text, in whatever order they stand. */
function subscribersOf({ subscriber_ids: ids, organization_id: organization }: Record<string, unknown>) {
  if (!Array.isArray(ids) || ids.length === 0) return undefined
  return JSON.stringify([organization, ...ids.map(String).sort()])
}

/** The channels that have what an earlier one has, with the first that has it; one that stands there twice is no second channel. */
function repeats(channels: readonly Placed[], keyOf: (channel: Record<string, unknown>) => string | undefined) {
  const firsts = new Map<string, Placed>()
  return channels.flatMap(({ index, item }) => {
    const key = keyOf(item)
    const first = key === undefined ? undefined : firsts.get(key)
    if (key !== undefined && first === undefined) firsts.set(key, { index, item })
    return first && first.item.id !== item.id ? [{ index, item, first: first.index, before: first.item }] : []
  })
}
