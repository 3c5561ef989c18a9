import { fork } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { loadContext } from '../contracts/context.ts'
import { providerNames } from '../generated/index.ts'
import { createService } from '../mocks/service.ts'
import { crawl } from '../mocks/testing/crawl.ts'
import { wrongWith } from '../mocks/testing/judge.ts'
import { createWorld } from '../mocks/world/world.ts'

// npm run verify:seeds [-- count]: every readable answer of every provider, for that many seeds, against the closed validators, all checks and
// all invariants. Prints how many answers were judged; a single violation makes it fail.

interface Result {
  answers: number
  violations: number
  first: string[]
}

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
  const results = await Promise.all(
    Array.from({ length: jobs }, async (_, index): Promise<Result> => {
      const child = fork(fileURLToPath(import.meta.url), [count, String(index), String(jobs)])
      // The child is this file and sends exactly one result.
      const [result] = (await once(child, 'message')) as [Result]
      return result
    }),
  )
  const answers = results.reduce((sum, result) => sum + result.answers, 0)
  const violations = results.reduce((sum, result) => sum + result.violations, 0)
  for (const line of results.flatMap(({ first }) => first).slice(0, 10)) console.error(line)
  console.log(`${answers} answers of ${providerNames.length} providers for ${seeds} seeds: ${violations} violations.`)
  process.exitCode = violations === 0 && answers > 0 ? 0 : 1
}

async function judge(start: number, by: number): Promise<Result> {
  const result: Result = { answers: 0, violations: 0, first: [] }
  const contexts = await Promise.all(providerNames.map(loadContext))
  for (let seed = start; seed < seeds; seed += by) {
    const world = createWorld(seed)
    for (const [index, provider] of providerNames.entries()) {
      const context = contexts[index]
      if (!context) continue
      const service = await createService(provider, world, { engine: 'plain' })
      for await (const crawled of crawl(service, context.description, 1)) {
        result.answers += 1
        const wrong = wrongWith(context, crawled)
        if (wrong.length === 0) continue
        result.violations += 1
        if (result.first.length < 5) result.first.push(`seed ${seed} ${provider} ${JSON.stringify(wrong[0])}`)
      }
    }
  }
  return result
}
