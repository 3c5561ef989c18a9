import { fork } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { loadContext, type ProviderContext } from '../contracts/context.ts'
import { type Provider, providerNames } from '../generated/index.ts'
import { profileNames } from '../mocks/profiles/profile.ts'
import { exercise, exerciseStatuses, type Judged } from '../mocks/testing/exercise.ts'
import { createWorld } from '../mocks/world/world.ts'

// npm run verify:seeds [-- count]: every readable answer and the answer of every write, of every provider under every profile, for that many
// seeds, and every documented status, against the closed validators, all checks and all invariants. Prints how many answers were
// judged; a single violation makes it fail.

/** How many answers of each provider and kind were judged. */
type Counts = Record<string, number>

interface Result {
  counts: Counts
  violations: number
  first: string[]
}

/** The seeds whose world of thousands is tried: each takes seconds. */
const largeSeeds = 2

/** The profiles that show the same world as `typical`. */
const others = profileNames.filter((profile) => profile !== 'typical' && profile !== 'large')

/** What is counted: the profiles, and the answers that were asked for by their status. */
const columns = [...profileNames, 'statuses'] as const

const [count = '1000', from = '', step = ''] = process.argv.slice(2)
const seeds = Number(count)
if (!Number.isInteger(seeds) || seeds < 1) {
  console.error(`"${count}" is not a number of seeds. Give a whole number from 1 up.`)
  process.exit(2)
}
if (from === '') await lead()
else process.send?.(await judge(Number(from), Number(step)))

/** Splits the seeds over the machine's cores and adds up. */
async function lead(): Promise<void> {
  const jobs = Math.min(availableParallelism(), seeds)
  const results = await Promise.all(Array.from({ length: jobs }, (_, index) => startJob(index, jobs)))
  const countOf = (key: string): number => results.reduce((sum, { counts }) => sum + (counts[key] ?? 0), 0)
  const rows = providerNames.map((provider) => columns.map((column) => countOf(`${provider} ${column}`)))
  const answers = rows.flat().reduce((sum, one) => sum + one, 0)
  const violations = results.reduce((sum, result) => sum + result.violations, 0)
  console.log(['answers judged', ...columns].join('  '))
  for (const [index, provider] of providerNames.entries()) {
    const cells = columns.map(({ length }, column) => String(rows[index]?.[column]).padStart(length))
    console.log([provider.padEnd('answers judged'.length), ...cells].join('  '))
  }
  for (const line of results.flatMap(({ first }) => first).slice(0, 10)) console.error(line)
  console.log(`${answers} answers of ${providerNames.length} providers for ${seeds} seeds: ${violations} violations.`)
  process.exitCode = violations === 0 && rows.flat().every((one) => one > 0) ? 0 : 1
}

async function startJob(index: number, jobs: number): Promise<Result> {
  const child = fork(fileURLToPath(import.meta.url), [count, String(index), String(jobs)])
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`A job ended with code ${code} before it gave its result. See what it printed above.`)
  })
  // The child is this file and sends exactly one result.
  const [result] = (await Promise.race([once(child, 'message'), failed])) as [Result]
  // It may end now.
  failed.catch(() => {})
  return result
}

async function judge(start: number, by: number): Promise<Result> {
  const result: Result = { counts: {}, violations: 0, first: [] }
  const contexts = new Map<Provider, ProviderContext>()
  for (const provider of providerNames) contexts.set(provider, await loadContext(provider))
  for (let seed = start; seed < seeds; seed += by) {
    const world = createWorld(seed)
    for (const [provider, context] of contexts) {
      await add(result, provider, seed, exercise(provider, context, world, ['typical', ...others], 1))
      if (seed < largeSeeds) await add(result, provider, seed, exercise(provider, context, world, ['large'], 1))
      if (seed === 0) await add(result, provider, seed, exerciseStatuses(provider, context, world), 'statuses')
    }
  }
  return result
}

async function add(
  result: Result,
  provider: Provider,
  seed: number,
  answers: AsyncGenerator<Judged>,
  column?: (typeof columns)[number],
): Promise<void> {
  for await (const { profile, wrong } of answers) {
    const key = `${provider} ${column ?? profile}`
    result.counts[key] = (result.counts[key] ?? 0) + 1
    if (wrong.length === 0) continue
    result.violations += 1
    if (result.first.length < 5) result.first.push(`seed ${seed} ${key} ${JSON.stringify(wrong[0])}`)
  }
}
