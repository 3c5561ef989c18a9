import { loadContext } from '../../contracts/context.ts'
import { providerNames } from '../../generated/index.ts'
import { profileNames } from '../../mocks/profiles/profile.ts'
import { createService } from '../../mocks/service.ts'
import { crawl } from '../../mocks/testing/crawl.ts'
import { createWorld } from '../../mocks/world/world.ts'

// Prints what everybody is shown who starts a mock with one of some seeds: a line of JSON for each answer, in the form of SeedAnswer in
// data-changes.ts. `npm run diff:release` runs the copy of the last release too, so its form may only be added to.

/** The seeds and profiles that stand for all: everyday data of two worlds, and each profile of one but the large world, which takes seconds. */
const shown = [
  ...[1, 2].map((seed) => ({ seed, profile: 'typical' as const })),
  ...profileNames.flatMap((profile) => (profile === 'typical' || profile === 'large' ? [] : [{ seed: 1, profile }])),
]

for (const { seed, profile } of shown) {
  const world = createWorld(seed)
  for (const provider of providerNames) {
    const service = await createService(provider, world, { engine: 'plain', profile })
    const { description } = await loadContext(provider)
    for await (const { method, path, answer } of crawl(service, description, 3)) {
      // The crawl also asks without a key, at addresses that it asks with one.
      if (answer.status === 401) continue
      const request = `${profile} data of seed ${seed}, ${method} ${path}`
      process.stdout.write(`${JSON.stringify({ provider, request, status: answer.status, body: answer.body })}\n`)
    }
  }
}
