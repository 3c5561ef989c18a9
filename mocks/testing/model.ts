import fc from 'fast-check'
import { expect } from 'vitest'
import type { Provider } from '../../generated/index.ts'
import { createService, type Service } from '../service.ts'
import { createWorld } from '../world/world.ts'
import { type Client, createClient } from './client.ts'

/** A kind of step that a sequence may hold: one or more requests, and what the model says of their answers. */
export type Step<Model extends object> = fc.Arbitrary<fc.AsyncCommand<Model, Client>>

/** How a provider's mock is compared with a model of it. */
export interface ModelTest<Model extends object> {
  provider: Provider
  /** Reads a fresh mock into a model; each sequence gets a copy of it. */
  read(client: Client): Promise<Model>
  steps: Step<Model>[]
  /** What must hold at the end of every sequence. */
  audit(model: Model, client: Client): Promise<void>
}

/** How much is tried, and on what. */
export interface ModelRun {
  /** How many sequences. */
  runs: number
  /** The most steps of a sequence. */
  length: number
  /** The world; 1 when left out. */
  seed?: number
  /** `plain` when left out: the requests are right, and Prism is slow. */
  engine?: 'plain' | 'prism'
  /** Puts a broken service in the place of the true one. */
  breaking?: Breaking
}

/** Makes a service wrong in one way. */
export type Breaking = (service: Service) => Service

/** Makes a kind of step: `drawn` is what it draws by chance, `run` asks the mock, expects and notes in the model. */
export function step<Model extends object, Drawn>(
  name: string,
  drawn: fc.Arbitrary<Drawn>,
  run: (model: Model, client: Client, drawn: Drawn) => Promise<void>,
): Step<Model> {
  return drawn.map((value) => ({
    check: () => true,
    run: (model, client) => run(model, client, value),
    toString: () => `${name} ${fc.stringify(value)}`,
  }))
}

/** What was read of fresh mocks, by provider and seed: it is always the same. */
const fresh = new Map<string, object>()

/**
 * Runs random sequences of steps against a mock, each from the same fresh state; always the same sequences.
 * @throws {Error} with the shortest failing sequence, its requests and what was wrong.
 */
export async function holdsFor<Model extends object>(test: ModelTest<Model>, run: ModelRun): Promise<void> {
  const { provider, read, steps, audit } = test
  const { runs, length, seed = 1, engine = 'plain', breaking = (service) => service } = run
  const world = createWorld(seed)
  const service = await createService(provider, world, { engine })
  const name = `${provider} ${seed}`
  const first = fresh.get(name) ?? (await read(await createClient(provider, seed, service)))
  fresh.set(name, first)
  const requests: string[] = []
  const client = await createClient(provider, seed, noting(breaking(service), requests))
  const property = fc.asyncProperty(fc.commands(steps, { maxCommands: length, size: 'max' }), async (sequence) => {
    service.reset(world, 'typical')
    requests.length = 0
    // The same provider has the same model, whatever its type.
    const model = structuredClone(first) as Model
    try {
      await fc.asyncModelRun(() => ({ model, real: client }), sequence)
      await audit(model, client)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      const lines = ['Steps:', ...Array.from(sequence, String), 'The last requests:', ...requests.slice(-10)]
      throw new Error(`${reason}\n${lines.join('\n  ')}`, { cause: error })
    }
  })
  const { failed, errorInstance } = await fc.check(property, { seed: 1, numRuns: runs })
  if (failed) throw errorInstance
}

/** The item that a drawn number stands for, by the length of a list; throws for an empty list, which no world has. */
export function pick<Item>(items: readonly Item[], drawn: number): Item {
  const item = items[drawn % items.length]
  if (item === undefined) throw new Error('Failed to pick from a list: it is empty. Draw from another one.')
  return item
}

/** What an arbitrary draws. */
export type Drawn<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never

/** A number that stands for an item of a list of any length. */
export const anyItem: fc.Arbitrary<number> = fc.nat({ max: 9_999 })

/** A text as people write it: never empty, with what has to be escaped somewhere. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'Hello.',
    'a & b',
    '"quoted" \\ and ´so´',
    'Grüße, 世界 👋',
    'See https://example.com/x?y=1#z',
    '__proto__',
  ),
  fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).filter((text) => text.trim() !== ''),
)

/** Query text of the parameters that are there, encoded. */
export function queryOf(parameters: Record<string, string | number | boolean | undefined>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) query.set(name, String(value))
  return query.toString()
}

/** Follows a list to its end; `between` comes after each page that is not the last. */
export async function walk<Item>(
  getPage: (token: string | undefined) => Promise<{ items: Item[]; next: string | undefined }>,
  between: () => Promise<void> = async () => {},
): Promise<Item[]> {
  const walked: Item[] = []
  const tokens = new Set<string | undefined>()
  let token: string | undefined
  while (!tokens.has(token)) {
    tokens.add(token)
    const { items, next } = await getPage(token)
    walked.push(...items)
    if (next === undefined) return walked
    token = next
    await between()
  }
  throw new Error(`Failed to walk a list: "${token}" leads to a page that was there before.`)
}

/** Expects of a walk that what was there at its beginning came exactly once and in its order, and that nothing came twice. */
export function expectPartition(walked: readonly unknown[], before: readonly unknown[]): void {
  expect(walked.filter((item, index) => walked.indexOf(item) !== index)).toEqual([])
  expect(walked.filter((item) => before.includes(item))).toEqual(before)
}

function noting(service: Service, requests: string[]): Service {
  return {
    ...service,
    async answer(request) {
      const { method, path, rawQuery, body } = request
      const answer = await service.answer(request)
      const sent = body === undefined ? '' : ` ${JSON.stringify(body)}`
      requests.push(`${method} ${path}${rawQuery === '' ? '' : `?${rawQuery}`}${sent} → ${answer.status}`)
      return answer
    },
  }
}
