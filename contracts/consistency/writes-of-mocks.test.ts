import { expect, test } from 'vitest'
import type { Provider } from '../../generated/index.ts'
import type { Profile } from '../../mocks/profiles/profile.ts'
import { createService, type Service, type ServiceRequest } from '../../mocks/service.ts'
import { writesOf } from '../../mocks/testing/writes.ts'
import { writtenProviders } from '../../mocks/testing/written.ts'
import { createWorld } from '../../mocks/world/world.ts'
import { createConsistency } from '../consistency.ts'
import { loadContext } from '../context.ts'
import type { Finding } from '../finding.ts'
import { isJsonObject } from '../json.ts'
import { inShort } from '../testing/judge.ts'

/** Reads everything that the address of a write stands below, and itself; Copilot's messages are read by what was written. */
function* readsAround(service: Service, { path, body, headers }: ServiceRequest): Generator<ServiceRequest> {
  const segments = path.split('/')
  const channelId = isJsonObject(body) && typeof body['channelId'] === 'string' ? body['channelId'] : undefined
  for (let end = segments.length; end > 1; end -= 1) {
    const above = segments.slice(0, end).join('/')
    if (service.match('GET', above) === undefined) continue
    const { 'content-type': _, ...asked } = headers
    const query = { limit: '500', ...(/groups\/.*messages$/.test(above) ? { sortOrder: 'desc' } : {}) }
    const named = channelId === undefined ? query : { ...query, channelId }
    const isOne = !/(?:s|es)$/.test(above)
    yield { method: 'GET', path: above, rawQuery: isOne ? '' : new URLSearchParams(named).toString(), headers: asked }
  }
}

/** The findings across a recording of all writes to a mock, and of what was read before and after each, as `read` tells it. */
async function judgeWrites(provider: Provider, profile: Profile, read: (key: string, value: unknown) => unknown) {
  const service = await createService(provider, createWorld(1), { engine: 'plain', profile })
  const consistency = createConsistency(await loadContext(provider))
  const found: Finding[] = []
  let entry = 0
  const ask = async (request: ServiceRequest): Promise<void> => {
    const { method, path, rawQuery, body } = request
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
    const answer = await service.answer(request)
    const told: unknown =
      answer.body === undefined
        ? undefined
        : JSON.parse(JSON.stringify(answer.body), method === 'GET' ? read : undefined)
    const exchange = {
      request: { method, url: `http://localhost${path}?${rawQuery}`, headers, ...(body === undefined ? {} : { body }) },
      response: { status: answer.status, headers: {}, ...(told === undefined ? {} : { body: told }) },
      source: { file: 'mock', entry },
    }
    entry += 1
    found.push(...consistency.add(service.match(method, path) ?? '', exchange))
  }
  for (const { request } of writesOf(provider, service)) {
    for (const around of readsAround(service, request)) await ask(around)
    await ask(request)
    for (const around of readsAround(service, request)) await ask(around)
  }
  return found.map((finding) => `${finding.operationId} ${inShort(finding)}`)
}

const written = writtenProviders.filter((provider) => provider !== 'bird')

test.each(
  written.flatMap((provider) =>
    (['typical', 'minimal', 'nulls'] as const).map((profile) => [provider, profile] as const),
  ),
)('says nothing of the mock of %s, profile %s, read around each write', async (provider, profile) => {
  expect(await judgeWrites(provider, profile, (_, value) => value)).toEqual([])
})

test.each(written)('misses what was written to the mock of %s where every list is empty', async (provider) => {
  const found = await judgeWrites(provider, 'typical', (key, value) => {
    if (['next', 'nextToken', 'has_more'].includes(key)) return undefined
    return key === 'total' ? 0 : Array.isArray(value) ? [] : value
  })
  expect(found.filter((one) => one.includes('all but')).length).toBeGreaterThan(1)
})
