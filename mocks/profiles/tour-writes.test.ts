import { expect, test } from 'vitest'
import { loadContext } from '../../contracts/context.ts'
import { providerNames } from '../../generated/index.ts'
import { createService, type Service } from '../service.ts'
import { crawl } from '../testing/crawl.ts'
import { writesOf } from '../testing/writes.ts'
import { createWorld } from '../world/world.ts'

const world = createWorld(3)

test.each(providerNames)('what was written before the first tour of %s does not change the tour', async (provider) => {
  const { description } = await loadContext(provider)
  const shownBy = async (service: Service): Promise<Map<string, string>> => {
    const shown = new Map<string, string>()
    for await (const { path, answer } of crawl(service, description, 1)) shown.set(path, JSON.stringify(answer))
    return shown
  }
  const untouched = await createService(provider, world, { engine: 'plain', profile: 'tour' })
  const written = await createService(provider, world, { engine: 'plain', profile: 'tour' })
  const before = written.snapshot()
  for (const { request } of writesOf(provider, written)) await written.answer(request)
  await shownBy(written)
  written.restore(before)
  const shown = await shownBy(written)
  const wanted = await shownBy(untouched)
  expect([...wanted.keys()].filter((path) => shown.get(path) !== wanted.get(path))).toEqual([])
  expect(wanted.size).toBeGreaterThan(5)
})
