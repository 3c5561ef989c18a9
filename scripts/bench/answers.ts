import { loadContext } from '../../contracts/context.ts'
import { type Provider, providerNames } from '../../generated/index.ts'
import { createService } from '../../mocks/service.ts'
import { crawl } from '../../mocks/testing/crawl.ts'
import { createWorld } from '../../mocks/world/world.ts'

/** One answer of a mock as it is sent. */
export interface SentAnswer {
  provider: Provider
  operationId: string
  method: string
  /** The provider's own address. */
  url: string
  status: number
  headers: Record<string, string>
  text: string
}

/** Bodies above this many characters are left out: a few of them would be most of a corpus. */
const longest = 64_000

/** Everything that can be read of all providers' mocks, each answer once, in the order of the crawl. */
export async function collectAnswers(seeds: readonly number[]): Promise<SentAnswer[]> {
  const answers: SentAnswer[] = []
  const seen = new Set<string>()
  for (const seed of seeds) {
    const world = createWorld(seed)
    for (const provider of providerNames) {
      const { description } = await loadContext(provider)
      const service = await createService(provider, world, { engine: 'plain' })
      const server = description.servers?.[0]?.url ?? ''
      for await (const { operationId, method, path, answer } of crawl(service, description, 4)) {
        const text = JSON.stringify(answer.body) ?? ''
        const key = `${method} ${provider} ${path} ${text}`
        if (text === '' || text.length > longest || seen.has(key)) continue
        seen.add(key)
        const headers = { 'content-type': 'application/json', ...answer.headers }
        answers.push({ provider, operationId, method, url: server + path, status: answer.status, headers, text })
      }
    }
  }
  return answers
}
