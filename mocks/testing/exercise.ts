import type { ProviderContext } from '../../contracts/context.ts'
import type { Provider } from '../../generated/index.ts'
import type { Profile } from '../profiles/profile.ts'
import { createService } from '../service.ts'
import type { World } from '../world/types.ts'
import { type Crawled, crawl } from './crawl.ts'
import { wrongWith } from './judge.ts'
import { askStatuses } from './statuses.ts'
import { writesOf } from './writes.ts'

/** An answer and everything that is wrong with it; nothing is when it is right. */
export interface Judged extends Crawled {
  wrong: unknown[]
}

/**
 * Reads everything that a provider shows of a world under a profile, then sends each documented write; `breadth` is how many ids of each list
 * are followed. No right request may be refused.
 */
export async function* exercise(
  provider: Provider,
  context: ProviderContext,
  world: World,
  profile: Profile,
  breadth: number,
): AsyncGenerator<Judged> {
  const service = await createService(provider, world, { engine: 'plain', profile })
  // A value that is new is what this profile is for.
  const expected = profile === 'unknown-enum' ? (['info'] as const) : []
  for await (const crawled of crawl(service, context.description, breadth)) {
    yield { ...crawled, wrong: wrongWith(context, crawled, expected) }
  }
  for (const { operationId, request } of writesOf(provider, service)) {
    const { method, path } = request
    const crawled = { operationId, method, path, answer: await service.answer(request) }
    const refused = crawled.answer.status < 300 ? [] : [{ ...crawled, problem: 'refused' }]
    yield { ...crawled, wrong: [...refused, ...wrongWith(context, crawled, expected)] }
  }
}

/** Asks for every documented status of a provider; any other status than the one that was asked for is wrong. */
export async function* exerciseStatuses(
  provider: Provider,
  context: ProviderContext,
  world: World,
): AsyncGenerator<Judged> {
  const service = await createService(provider, world)
  for await (const { wanted, ...crawled } of askStatuses(provider, service, context.description)) {
    const other = crawled.answer.status === wanted ? [] : [{ ...crawled, problem: `not ${wanted}` }]
    // A payload that a document prints speaks of other ids than the request, and may hold `"string"` where an id belongs.
    const judged = wrongWith(context, { ...crawled, path: '/' }, ['warning', 'info'])
    yield { ...crawled, wrong: [...other, ...judged] }
  }
}
