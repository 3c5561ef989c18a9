import { expect, test } from 'vitest'
import { type Provider, providerNames } from '../../generated/index.ts'
import { pointsOf, strike } from '../testing/points.ts'
import { readEverything } from '../testing/read-everything.ts'

/** What a reading of everything does not show, beside what rules tie to something else. */
async function notShown(provider: Provider, profile: 'tour' | 'typical', seed: number): Promise<string[]> {
  const { table, answers, kept } = await readEverything(provider, profile, seed)
  const points = pointsOf(table, [...new Set(answers.map(({ answer }) => answer))])
  for (const { answer, body } of answers) strike(points, table, answer, body)
  return [...points].filter((point) => !kept.has(/\.([^ .]+)/.exec(point)?.[1] ?? ''))
}

// An envelope is one object for a whole list: a tour leads through the list, not through envelopes.
const envelope = /^(\w+(Envelope|Page)|Pagination|ObjectMeta|Meta)\./

// The world has fewer of these objects than they have things to show, and each shows the same wherever it is met.
const tooFew: Partial<Record<Provider, readonly string[]>> = {
  bird: [],
  // Of support bots and rules only those are shown that a message names.
  'channel-talk': [
    'AutomationTrigger.type',
    'DraftMessage.blocks',
    'Duration.units',
    'DurationUnit.dateBased',
    'DurationUnit.duration',
    'DurationUnit.durationEstimated',
    'DurationUnit.timeBased',
    'SupportBot.runMode',
    'SupportBot.userChatExpireDuration',
    'SupportBotDraft.sections',
    'UnitDuration.seconds',
    'UnitDuration.nano',
    'UnitDuration.zero',
    'UnitDuration.negative',
  ],
  copilot: [],
  packagex: [
    'ApiKeySubscriber.email',
    'ApiKeySubscriber.id',
    'ApiKeySubscriber.is_archived',
    'ApiKeySubscriber.name',
    'ApiKeySubscriber.phone',
    'ApiKeySubscriber.viewed_at',
    'UserSubscriber.id',
  ],
  softwareone: [],
}

test.each(providerNames)(
  'a tour of %s shows every enum value, null, absence, empty list and variant',
  async (provider) => {
    const left = await notShown(provider, 'tour', 1)
    const few = tooFew[provider] ?? []
    expect(left.filter((point) => !envelope.test(point) && !few.includes(point.split(' ', 1)[0] ?? ''))).toEqual([])
  },
)

test('everyday data does not, so that the tour is worth its name', async () => {
  expect((await notShown('bird', 'typical', 1)).length).toBeGreaterThan(50)
})
