import { expect, test } from 'vitest'
import { providerNames } from '../../generated/index.ts'
import { createService } from '../service.ts'
import { writesOf } from '../testing/writes.ts'
import { createWorld } from '../world/world.ts'
import { profileNames } from './profile.ts'
import { nameOf, writtenIn } from './written.ts'

const world = createWorld(3)

test.each([
  [{ text: 'Hi' }, { data: { id: 'm1', text: 'Hi', sender: 'x' } }, ['m1/text']],
  [
    { text: 'Hi' },
    { id: 'm1', parts: [{ value: 'Hi' }], chat: { id: 7, name: 'Hi' } },
    ['m1/parts', 'm1/value', '7/name'],
  ],
  [{ members: ['a'], open: true }, { id: 'm1', memberIds: ['a', 'b'], isOpen: true }, ['m1/memberIds', 'm1/isOpen']],
  [{ text: 'Hi', note: null }, { text: 'Hi', note: null }, []],
  [{ icon: new Uint8Array([1]) }, { id: 'm1', size: 1 }, []],
  [undefined, { id: 'm1' }, []],
  [{ text: 'Hi' }, new Uint8Array([1]), []],
])('of %j the answer %j tells %j', (body, answer, told) => {
  expect(writtenIn(body, answer)).toEqual(told)
})

test('names a property by the id of what it belongs to', () => {
  expect([nameOf('Message#m1', 'text'), nameOf('Message#m1/parts/0', 'value')]).toEqual(['m1/text', 'm1/value'])
})

/** Every plain value of an answer by its pointer. */
function leaves(value: unknown, pointer = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[pointer, value]]
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, `${pointer}/${name}`))
}

const writing = providerNames.filter((provider) => provider !== 'bird')
const showing = profileNames.filter((profile) => profile !== 'typical' && profile !== 'large')

test.each(writing.flatMap((provider) => showing.map((profile) => [provider, profile] as const)))(
  'what is written to %s is left out or shown as it was under %s',
  async (provider, profile) => {
    const plain = await createService(provider, world, { engine: 'plain' })
    const shown = await createService(provider, world, { engine: 'plain', profile })
    const others = writesOf(provider, shown)
    const different: unknown[] = []
    let same = 0
    for (const { operationId, request } of writesOf(provider, plain)) {
      const said = new Set(leaves(request.body).map(([, value]) => value))
      const wanted = leaves((await plain.answer(request)).body).filter(
        ([, value]) => value !== null && value !== undefined && said.has(value),
      )
      const { value: other } = others.next()
      const got = new Map(leaves((await shown.answer(other?.request ?? request)).body))
      for (const [pointer, value] of wanted) {
        if (got.get(pointer) === value) same += 1
        else if (got.has(pointer)) different.push([operationId, pointer, value, got.get(pointer)])
      }
    }
    expect(different).toEqual([])
    expect(same).toBeGreaterThan(0)
  },
)

test('later answers show it too, and a snapshot keeps that', async () => {
  const service = await createService('copilot', world, { engine: 'plain', profile: 'edge' })
  const ask = async (method: string, path: string, rawQuery = '', body?: unknown): Promise<unknown> => {
    const type = body === undefined ? {} : { 'content-type': 'application/json' }
    const headers = { 'x-api-key': 'k', ...type }
    return (await service.answer({ method, path, rawQuery, headers, ...(body === undefined ? {} : { body }) })).body
  }
  const [channelId = ''] = service.ids().channel ?? []
  const texts = async (): Promise<string> => JSON.stringify(await ask('GET', '/v1/messages', `channelId=${channelId}`))
  expect(await texts()).not.toContain('Hello there')
  await ask('POST', '/v1/messages', '', { channelId, text: 'Hello there' })
  expect(await texts()).toContain('"text":"Hello there"')
  const snapshot = service.snapshot()
  const before = await texts()
  service.reset(world, 'edge')
  expect(await texts()).not.toContain('Hello there')
  service.restore(snapshot)
  expect(await texts()).toBe(before)
})
