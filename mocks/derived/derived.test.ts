import { describe, expect, test } from 'vitest'
import { parts, providerNames } from '../../generated/parts.ts'
import type { Validator } from '../../generated/validator.ts'
import type { Answer, MockInput, ProviderMock } from '../operation.ts'
import { readAll } from '../read-all.ts'
import type { RoutedOperation } from '../router.ts'
import { createWorld } from '../world/world.ts'
import { deriveMock } from './mock.ts'
import type { DerivedState } from './state.ts'

/** Reads everything of a derived mock; gives each answer's name and body. */
async function readDerived(provider: (typeof providerNames)[number], seed: number): Promise<[string, unknown][]> {
  const mock = await deriveMock(provider)
  const operations: Record<string, RoutedOperation> = await parts[provider].operations()
  const state = mock.createState(createWorld(seed))
  const read: [string, unknown][] = []
  readAll(
    operations,
    mock.ids(state),
    (operationId, input) => answer(mock, state, operationId, input),
    (name, body) => read.push([name, body]),
  )
  return read
}

function answer(mock: ProviderMock<DerivedState>, state: DerivedState, operationId: string, input: MockInput): Answer {
  const handler = mock.handlers[operationId]
  if (!handler) throw new Error(`no handler of ${operationId}`)
  return handler(state, input)
}

const input = (given: Partial<MockInput> = {}): MockInput => ({
  pathParameters: {},
  query: new URLSearchParams(),
  rawQuery: '',
  headers: {},
  profile: 'typical',
  ...given,
})

// The five descriptions are the hardest there are: a mock derived from them has never seen what was written by hand.
describe.each(providerNames)('a mock derived from the description of %s', (provider) => {
  test('reads validly by the closed validators, the same for a seed and another for another', async () => {
    const validators: Record<string, Validator<unknown>> = await parts[provider].closedValidators()
    const read = await readDerived(provider, 1)
    expect(read.filter(([name, body]) => validators[name]?.(body) === false)).toEqual([])
    const gets = Object.values(await parts[provider].operations()).filter(({ method }) => method === 'get')
    expect(new Set(read.map(([name]) => name)).size).toBeGreaterThanOrEqual(gets.length - 2)
    expect(JSON.stringify(await readDerived(provider, 1))).toBe(JSON.stringify(read))
    expect(JSON.stringify(await readDerived(provider, 2))).not.toBe(JSON.stringify(read))
  })
})

describe('what is derived for softwareone', async () => {
  const mock = await deriveMock('softwareone')
  const world = createWorld(1)
  const fresh = (): DerivedState => mock.createState(world)
  const list = (state: DerivedState, operationId: string, pathParameters = {}): { id: string }[] => {
    const { body } = answer(mock, state, operationId, input({ pathParameters }))
    return Reflect.get(Object(body), 'data')
  }

  test('tells things by their kinds of id and finds what stands in what', () => {
    const state = fresh()
    expect([...state.pools.keys()]).toEqual(['chat', 'participant', 'message', 'link', 'attachment'])
    const [first] = state.pools.get('message')?.values() ?? []
    expect(Object.keys(first?.links ?? {})).toEqual(['chat'])
  })

  test('a thing is the same whatever was asked before', () => {
    const [one, other] = [fresh(), fresh()]
    const [chat] = list(one, 'listChats')
    const id = chat?.id ?? ''
    answer(mock, other, 'createChat', input({ body: { type: 'Group', name: 'New' } }))
    const get = (state: DerivedState): unknown => answer(mock, state, 'getChat', input({ pathParameters: { id } })).body
    expect(get(other)).toEqual(get(one))
    expect(get(one)).toEqual(chat)
  })

  test('what is removed takes along what stands in it, and no id is given twice', () => {
    const state = fresh()
    const create = (): unknown => Reflect.get(Object(answer(mock, state, 'createChat', input({ body: {} })).body), 'id')
    const first = create()
    const chatId = [...(state.pools.get('chat')?.keys() ?? [])][0] ?? ''
    const before = list(state, 'listChatLinks', { chatId }).length
    const ids = list(state, 'listChatLinks', { chatId }).map(({ id }) => id)
    answer(mock, state, 'deleteChatLink', input({ pathParameters: { chatId, id: ids[0] ?? '' } }))
    expect(list(state, 'listChatLinks', { chatId }).length).toBe(before - 1)
    expect(create()).not.toBe(first)
    expect(
      answer(mock, state, 'listChatLinks', input({ pathParameters: { chatId: 'CHT-0000-0000-0000' } })).status,
    ).toBe(404)
  })

  test('shows nothing under `empty`, and a snapshot holds everything', () => {
    const state = fresh()
    const { body } = answer(mock, state, 'listChats', input({ profile: 'empty' }))
    expect(Reflect.get(Object(body), 'data')).toEqual([])
    answer(mock, state, 'createChat', input({ body: { type: 'Group', name: 'New' } }))
    const copy = structuredClone(state)
    expect(list(copy, 'listChats')).toEqual(list(state, 'listChats'))
  })
})
