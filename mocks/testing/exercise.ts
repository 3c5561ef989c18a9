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
  profile: Profile
  wrong: unknown[]
}

/** Profiles of one world, the first of which is the mock's own and decides what is asked; `large` shows another world and stands alone. */
type Profiles = readonly [Profile, ...Profile[]]

/**
 * Reads everything that a provider shows of a world, under each profile, then sends each documented write, under each profile to a world of
 * its own; `breadth` is how many ids of each list are followed. No right request may be refused.
 */
export async function* exercise(
  provider: Provider,
  context: ProviderContext,
  world: World,
  profiles: Profiles,
  breadth: number,
): AsyncGenerator<Judged> {
  const [own, ...others] = profiles
  const service = await createService(provider, world, { engine: 'plain', profile: own })
  for await (const { request, ...crawled } of crawl(service, context.description, breadth)) {
    const first = judge(context, own, crawled)
    yield first
    const known = JSON.stringify(crawled.answer)
    for (const profile of others) {
      const headers = { ...request.headers, prefer: `profile=${profile}` }
      const answer = await service.answer({ ...request, headers })
      // The same bytes are as right as they were.
      const isKnown = first.wrong.length === 0 && JSON.stringify(answer) === known
      yield isKnown ? { ...first, profile } : judge(context, profile, { ...crawled, answer })
    }
  }
  for (const profile of profiles) {
    // Reading has changed nothing.
    if (profile !== own) service.reset(world, profile)
    for (const { operationId, request } of writesOf(provider, service)) {
      const { method, path } = request
      const crawled = { operationId, method, path, answer: await service.answer(request) }
      const judged = judge(context, profile, crawled)
      const refused = crawled.answer.status < 300 ? [] : [{ ...crawled, problem: 'refused' }]
      yield { ...judged, wrong: [...refused, ...judged.wrong] }
    }
  }
}

function judge(context: ProviderContext, profile: Profile, crawled: Crawled): Judged {
  // A value that is new is what this profile is for.
  const expected = profile === 'unknown-enum' ? (['info'] as const) : []
  return { ...crawled, profile, wrong: wrongWith(context, crawled, expected) }
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
    yield { ...crawled, profile: 'typical', wrong: [...other, ...judged] }
  }
}
