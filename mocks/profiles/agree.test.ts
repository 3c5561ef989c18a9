import { describe, expect, test } from 'vitest'
import type { Provider } from '../../generated/index.ts'
import { createService } from '../service.ts'
import { askerOf, type Body } from '../testing/ask.ts'
import { type List, listsOf, readList } from '../testing/lists.ts'
import { writtenProviders } from '../testing/written.ts'
import { createWorld } from '../world/world.ts'
import { profileNames } from './profile.ts'

// `large` is another world, with a test of its own below.
const shown = profileNames.filter((profile) => profile !== 'large')
const lists = shown.filter((profile) => profile !== 'empty')

describe.each(writtenProviders)('%s', async (provider) => {
  const service = await createService(provider, createWorld(1), { engine: 'plain' })
  const ask = askerOf(service)
  const all = listsOf(provider, service.ids())
  const idsOf = (items: Body[]): unknown[] => items.map(({ id }) => id)

  test.each(all.map((list) => [list.path, list] as const))(
    'every profile shows the same ids of %s, each exactly once, on pages of any size',
    async (_, list) => {
      const ids = idsOf((await readList(ask, 'typical', list)).items)
      expect(new Set(ids).size).toBe(ids.length)
      for (const profile of lists) {
        const pages = await readList(ask, profile, list, Math.ceil(ids.length / 4))
        // Where a provider does not promise an id it may be absent.
        const seen = pages.items.map(({ id }, index) => id ?? ids[index])
        expect([profile, seen]).toEqual([profile, ids])
        expect(pages.bodies.length).toBeGreaterThan(1)
      }
    },
  )

  test.each(all.map((list) => [list.path, list] as const))(
    'under empty %s shows nothing, and no more of it',
    async (_, list) => {
      const { items, bodies } = await readList(ask, 'empty', list)
      expect([items, bodies.length]).toEqual([[], 1])
      expect(JSON.stringify(bodies)).not.toMatch(/"(total|total_count)":[1-9]|"has_more":true|"next\w*":"/)
    },
  )

  test.each(shown)('under %s a list shows what a get shows', async (profile) => {
    let compared = 0
    for (const { one, holder, ...list } of all) {
      if (!one) continue
      const ids = idsOf((await readList(ask, 'typical', list)).items)
      const { items } = await readList(ask, profile, list)
      for (const [index, id] of ids.slice(0, 20).entries()) {
        const body = await ask(one(id), profile)
        const got = holder === undefined ? body : body[holder]
        const item = items[index] ?? {}
        // Under `empty` lists show nothing; what they would show is there all the same.
        if (profile === 'empty') expect(got).toMatchObject({ id })
        // SoftwareOne lists short forms.
        else if (provider === 'softwareone') expect([id, differences(item, got)]).toEqual([id, []])
        else expect(got).toEqual(item)
        compared += 1
      }
    }
    expect(compared).toBeGreaterThan(0)
  })

  test('answers the same whatever was asked before', async () => {
    const requests = shown.flatMap((profile) =>
      pathsOf(all, provider, service.ids()).map((path) => ({ path, profile })),
    )
    const answers = new Map<string, string>()
    for (const { path, profile } of requests)
      answers.set(`${profile} ${path}`, JSON.stringify(await ask(path, profile)))
    const again = askerOf(await createService(provider, createWorld(1), { engine: 'plain' }))
    for (const { path, profile } of [...requests].reverse()) {
      expect([profile, path, JSON.stringify(await again(path, profile))]).toEqual([
        profile,
        path,
        answers.get(`${profile} ${path}`),
      ])
    }
    expect(requests.length).toBeGreaterThan(30)
  })

  test('under large the main list shows thousands, each exactly once, to the last page', async () => {
    const [main] = all
    const ids = idsOf((await readList(ask, 'large', main)).items)
    expect(ids.length).toBeGreaterThanOrEqual(1000)
    expect(new Set(ids).size).toBe(ids.length)
    const { one } = main
    for (const id of [ids[0], ids[ids.length >> 1], ids.at(-1)]) {
      expect(JSON.stringify(await ask(one?.(id) ?? '', 'large'))).toContain(JSON.stringify(id))
    }
  })
})

test.each([
  ['bird', 'results', 'status=active', 'status', 'active'],
  ['bird', 'results', 'platform=whatsapp', 'platformId', 'whatsapp'],
  ['softwareone', 'data', 'eq(type,Group)', 'type', 'Group'],
] as const)('%s shows in %s under every profile what %s asks for', async (provider, items, query, name, value) => {
  const service = await createService(provider, createWorld(1), { engine: 'plain' })
  const [{ path }] = listsOf(provider, service.ids())
  const ask = askerOf(service)
  const typical = (await ask(`${path}?${query}`, 'typical'))[items]
  expect(typical).toSatisfy((list: unknown[]) => list.length > 1)
  for (const profile of lists) {
    const body = await ask(`${path}?${query}`, profile)
    const values = (Array.isArray(body[items]) ? body[items] : []).map((item: Body) => item[name])
    expect([profile, values]).toEqual([profile, Array(Object(typical).length).fill(value)])
  }
})

test('what maximal makes up of accounts and people says the same of each wherever it stands', async () => {
  const service = await createService('softwareone', createWorld(1), { engine: 'plain' })
  const ask = askerOf(service)
  const path = '/public/v1/helpdesk/chats'
  const seen = new Map<string, string>()
  const contradictions: string[] = []
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { id, name, type, href }: Body = { ...value }
    if (typeof id === 'string' && /^(ACC|USR)-/.test(id)) {
      for (const [member, said] of Object.entries({ name, type, href })) {
        const before = seen.get(`${id} ${member}`) ?? String(said)
        if (said !== undefined && before !== String(said)) contradictions.push(`${id} ${member}: ${before}, ${said}`)
        if (said !== undefined) seen.set(`${id} ${member}`, before)
      }
    }
    for (const inner of Object.values(value)) visit(inner)
  }
  for (const id of (service.ids()['chat'] ?? []).slice(0, 5)) visit(await ask(`${path}/${id}`, 'maximal'))
  expect(contradictions).toEqual([])
  expect(seen.size).toBeGreaterThan(50)
})

/** Every list, and some of what it shows one by one. */
function pathsOf(all: List[], provider: Provider, ids: Record<string, string[]>): string[] {
  const kind: Partial<Record<Provider, string>> = {
    bird: 'channel',
    'channel-talk': 'group',
    copilot: 'channel',
    packagex: 'thread',
    softwareone: 'chat',
  }
  const some = ids[kind[provider] ?? '']?.slice(0, 3) ?? []
  return [...all.map(({ path }) => path), ...some.flatMap((id) => all[0]?.one?.(id) ?? [])]
}

/** Where two values differ, of what both show. */
function differences(left: unknown, right: unknown, at = ''): string[] {
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null)
    return left === right ? [] : [`${at}: ${JSON.stringify(left)} is not ${JSON.stringify(right)}`]
  if (Array.isArray(left) && Array.isArray(right) && left.length !== right.length) return [`${at}: another length`]
  return Object.entries(left).flatMap(([name, value]) =>
    // What an object's `$meta` says is what this form of it omits.
    name !== '$meta' && Object.hasOwn(right, name) ? differences(value, Reflect.get(right, name), `${at}/${name}`) : [],
  )
}
