import { expect, test } from 'vitest'
import { loadContext } from '../../contracts/context.ts'
import { providerNames } from '../../generated/index.ts'
import { createService, type Service } from '../service.ts'
import { type CorpusRequest, corpus } from '../testing/corpus.ts'
import { credentialsOf } from '../testing/credentials.ts'
import { createWorld } from '../world/world.ts'

async function ask(service: Service, { method, path, headers, body }: CorpusRequest): Promise<unknown> {
  const [pathOnly = '', rawQuery = ''] = path.split('?')
  const isForm = headers['content-type']?.startsWith('multipart/')
  const isJson = headers['content-type']?.includes('json')
  const parsed = body === undefined || !isJson ? body : parse(body)
  const sent = { ...credentialsOf(service), ...headers }
  const bytes = isForm && body !== undefined ? Buffer.from(body).toString('latin1') : parsed
  return service.answer({
    method,
    path: pathOnly,
    rawQuery,
    headers: sent,
    ...(body === undefined ? {} : { body: bytes }),
  })
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** The order of headers says nothing. */
function inOrder(name: string, value: unknown): unknown {
  return name === 'headers' && typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)))
    : value
}

test.each(providerNames)(
  'answers every request to %s as Prism does: right, wrong, and with preferences',
  async (provider) => {
    const context = await loadContext(provider)
    const world = createWorld(1)
    const throughPrism = await createService(provider, world, { engine: 'prism' })
    const light = await createService(provider, world, { engine: 'light' })
    const requests = corpus(context, throughPrism.ids())
    const statuses = new Map<number, number>()
    const differences: unknown[] = []
    for (const request of requests) {
      const answers = [await ask(throughPrism, request).catch(String), await ask(light, request).catch(String)]
      const [wanted, got] = answers.map((answer) => JSON.stringify(answer, inOrder))
      if (wanted !== got) differences.push({ request, wanted, got })
      const status = Number(/"status":(\d+)/.exec(wanted ?? '')?.[1])
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }
    expect(differences.slice(0, 3)).toEqual([])
    expect(differences.length).toBe(0)
    expect(requests.length).toBeGreaterThan(100)
    expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 401, 404, 405, 406]))
  },
)
