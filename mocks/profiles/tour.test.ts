import { expect, test } from 'vitest'
import { type Provider, providerNames, providers } from '../../generated/index.ts'
import { providerMocks } from '../provider-mocks.ts'
import { readAll } from '../read-all.ts'
import type { RoutedOperation } from '../router.ts'
import { createService } from '../service.ts'
import { credentialsOf } from '../testing/credentials.ts'
import { pointsOf, strike } from '../testing/points.ts'
import { createWorld } from '../world/world.ts'

/** What a tour of everything that can be read does not show, beside what rules tie to something else. */
async function notShown(provider: Provider, profile: 'tour' | 'typical', seed: number): Promise<string[]> {
  const operations: Record<string, RoutedOperation> = await providers[provider].operations()
  const table = await providers[provider].shapes()
  const service = await createService(provider, createWorld(seed), { engine: 'plain', profile })
  const requests: { operationId: string; path: string; rawQuery: string }[] = []
  const note = (operationId: string, input: { pathParameters: Record<string, string>; rawQuery: string }) => {
    const fill = (_: string, name: string): string => encodeURIComponent(input.pathParameters[name] ?? '')
    const path = operations[operationId]?.path.replaceAll(/\{([^}]+)\}/g, fill) ?? ''
    requests.push({ operationId, path, rawQuery: input.rawQuery })
    return { status: 0 }
  }
  readAll(operations, service.ids(), note, () => {})
  const points = pointsOf(table, [...new Set(requests.map(({ operationId }) => `${operationId}200`))])
  for (const { operationId, path, rawQuery } of requests) {
    const headers = { accept: 'application/json', ...credentialsOf(service) }
    const { status, body } = await service.answer({ method: 'GET', path, rawQuery, headers })
    if (status === 200) strike(points, table, `${operationId}200`, JSON.parse(JSON.stringify(body)))
  }
  const { keep } = await providerMocks[provider]()
  const kept = new Set(keep.map((name) => name.split('.').at(-1)))
  return [...points].filter((point) => !kept.has(/\.([^ .]+)/.exec(point)?.[1]))
}

// An envelope is one object for a whole list: a tour leads through the list, not through envelopes.
const envelope = /^(\w+(Envelope|Page)|Pagination|ObjectMeta|Meta)\./

// The world has fewer of these objects than they have things to show, and each shows the same wherever it is met.
const tooFew = {
  bird: [],
  'channel-talk': ['UnitDuration.seconds', 'UnitDuration.nano', 'UnitDuration.zero', 'UnitDuration.negative'],
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
} as const satisfies Record<Provider, readonly string[]>

test.each(providerNames)(
  'a tour of %s shows every enum value, null, absence, empty list and variant',
  async (provider) => {
    const left = await notShown(provider, 'tour', 1)
    const few: readonly string[] = tooFew[provider]
    expect(left.filter((point) => !envelope.test(point) && !few.includes(point.split(' ', 1)[0] ?? ''))).toEqual([])
  },
)

test('everyday data does not, so that the tour is worth its name', async () => {
  expect((await notShown('bird', 'typical', 1)).length).toBeGreaterThan(50)
})
