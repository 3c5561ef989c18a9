import { describe, expect, test } from 'vitest'
import { loadContext } from '../contracts/context.ts'
import { providerNames } from '../generated/index.ts'
import { createService } from './service.ts'
import { crawl } from './testing/crawl.ts'
import { wrongWith } from './testing/judge.ts'
import { createWorld } from './world/world.ts'

const seeds = Array.from({ length: 12 }, (_, index) => index * 357_913_941)

describe.each(providerNames)('%s', async (provider) => {
  const context = await loadContext(provider)

  test('answers validly for a dozen seeds: closed validators, checks and invariants', async () => {
    const statuses = new Map<string, number>()
    for (const seed of seeds) {
      const service = await createService(provider, createWorld(seed), { engine: 'plain' })
      for await (const crawled of crawl(service, context.description, 2)) {
        expect(wrongWith(context, crawled)).toEqual([])
        const key = `${crawled.operationId} ${crawled.answer.status}`
        statuses.set(key, (statuses.get(key) ?? 0) + 1)
      }
    }
    const reads = [...context.operations.values()].filter(({ operationId }) => /^(list|get)/.test(operationId))
    expect(
      reads.filter(({ operationId }) => !statuses.has(`${operationId} 200`) || !statuses.has(`${operationId} 401`)),
    ).toEqual([])
  })

  test('answers the same bytes with and without Prism', async () => {
    const world = createWorld(3)
    const plain = crawl(await createService(provider, world, { engine: 'plain' }), context.description, 2)
    const throughPrism = crawl(await createService(provider, world), context.description, 2)
    let compared = 0
    for await (const { path, answer } of plain) {
      const { value } = await throughPrism.next()
      // A path or query that Prism refuses by its form is answered by the handler as unknown.
      if (value && [400, 422].includes(value.answer.status)) continue
      expect([path, JSON.stringify(value?.answer)]).toEqual([path, JSON.stringify(answer)])
      compared += 1
    }
    expect(compared).toBeGreaterThan(5)
  })
})

test('a wrong answer is noticed', async () => {
  const context = await loadContext('bird')
  const crawled = { operationId: 'getChannel', method: 'GET', path: '/', answer: { status: 200, body: { id: 'x' } } }
  expect(wrongWith(context, crawled).length).toBeGreaterThan(0)
})
