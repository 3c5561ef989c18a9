import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { loadContext } from '../contracts/context.ts'
import type { Provider } from '../generated/index.ts'
import { createService } from './service.ts'
import { crawl } from './testing/crawl.ts'
import { writtenProviders } from './testing/written.ts'
import { createWorld } from './world/world.ts'

/** A digest of everything that can be read from a provider in the world of a seed. */
async function digest(provider: Provider, seed: number): Promise<string> {
  const hash = createHash('sha256')
  const service = await createService(provider, createWorld(seed), { engine: 'plain' })
  const { description } = await loadContext(provider)
  for await (const crawled of crawl(service, description, 3)) hash.update(JSON.stringify(crawled))
  return hash.digest('hex').slice(0, 16)
}

// These change only when a release changes the data of a seed, which its changeset has to say.
test('seed 1 gives these bytes on every platform, today and tomorrow', async () => {
  const digests: Record<string, string> = {}
  for (const provider of writtenProviders) digests[provider] = await digest(provider, 1)
  expect(digests).toMatchInlineSnapshot(`
    {
      "bird": "97d24c8182ff0764",
      "channel-talk": "ebcef85839883a80",
      "copilot": "b4d0aa2612040a71",
      "packagex": "9a80ec2dc5f2a2ca",
      "softwareone": "109c8232ee8a146c",
    }
  `)
})

test.each(writtenProviders)('another seed gives other bytes for %s', async (provider) => {
  expect(await digest(provider, 2)).not.toBe(await digest(provider, 1))
})
