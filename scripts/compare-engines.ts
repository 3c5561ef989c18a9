import { fork } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { isProvider, type Provider, providerNames } from '../generated/index.ts'
import type { Comparison } from './engines/compare.ts'
import { compareProvider } from './engines/compare-provider.ts'

// npm run verify:engines [-- count [seed]]: sends so many distinct requests to each provider's mock as people start it, with its kept answers,
// and to the same mock with `--engine prism`, and compares every byte of the answers. A single difference makes it fail.

const [count = '50000', seed = '1', provider = ''] = process.argv.slice(2)
const requests = Number(count)
if (!Number.isInteger(requests) || requests < 1 || !Number.isInteger(Number(seed))) {
  console.error(`"${count} ${seed}" cannot be read. Give how many requests each provider gets, and a seed.`)
  process.exit(2)
}
if (isProvider(provider)) process.send?.(await compareProvider(provider, requests, Number(seed)))
else await lead()

/** Splits the providers over the machine's cores, and prints what each comparison found. */
async function lead(): Promise<void> {
  const waiting = [...providerNames].reverse()
  const found = new Map<Provider, Comparison>()
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) found.set(next, await startJob(next))
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  let differences = 0
  for (const name of providerNames) {
    const comparison = found.get(name)
    if (!comparison) continue
    differences += comparison.differences.length
    const statuses = Object.entries(comparison.statuses).map(([status, times]) => `${status}: ${times}`)
    console.log(
      `${name}: ${comparison.requests} requests, ${comparison.distinct} of them distinct, ${comparison.answers} answers compared (${statuses.join(', ')})`,
    )
    for (const { request, wanted, got } of comparison.differences.slice(0, 3)) {
      console.error(
        `Asked:  ${JSON.stringify(request)}\nPrism:  ${JSON.stringify(wanted)}\nUsual:  ${JSON.stringify(got)}`,
      )
    }
  }
  const total = [...found.values()].reduce((sum, one) => sum + one.requests, 0)
  console.log(`${total} requests to ${found.size} providers, with and without Prism: ${differences} differences.`)
  process.exitCode = differences === 0 && found.size === providerNames.length ? 0 : 1
}

async function startJob(name: Provider): Promise<Comparison> {
  const child = fork(fileURLToPath(import.meta.url), [count, seed, name])
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`The comparison of ${name} ended with code ${code} before it was done. See what it printed above.`)
  })
  // The child is this file and sends exactly one comparison.
  const [comparison] = (await Promise.race([once(child, 'message'), failed])) as [Comparison]
  // It may end now.
  failed.catch(() => {})
  return comparison
}
