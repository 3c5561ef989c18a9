import { startMock } from '../mocks/server.ts'
import { fuzzFiles } from './fuzz/files.ts'
import { fuzzHttp } from './fuzz/http.ts'
import { fuzzKills } from './fuzz/kills.ts'
import { describeOutcome, type Outcome } from './fuzz/outcome.ts'
import { fuzzSecrets } from './fuzz/secrets.ts'

// npm run fuzz -- http|files|kills|secrets <cases> [--seed <number>]: tries so many generated cases, the same for the same seed. A case that did what
// may never happen makes it fail, and is printed with how to repeat it.

const runs: Record<string, (cases: number, seed: number) => Promise<Outcome>> = {
  async http(cases, seed) {
    const mock = await startMock({ port: 0 })
    try {
      return await fuzzHttp(
        { port: Number(new URL(mock.url).port), reset: () => mock.reset({ seed: 1, profile: 'typical' }) },
        cases,
        seed,
      )
    } finally {
      await mock.close()
    }
  },
  files: (cases, seed) => fuzzFiles(cases, seed),
  kills: fuzzKills,
  secrets: (cases, seed) => fuzzSecrets(cases, seed),
}

const [kind = '', cases = '1000', , seed = '1'] = process.argv.slice(2)
const run = Object.hasOwn(runs, kind) ? runs[kind] : undefined
if (!run || !/^[1-9]\d*$/.test(cases) || !/^\d+$/.test(seed)) {
  console.error(
    `"${process.argv.slice(2).join(' ')}" cannot be read. Write one of ${Object.keys(runs).join(', ')}, how many cases, and perhaps --seed 7.`,
  )
  process.exit(2)
}
const outcome = await run(Number(cases), Number(seed))
process.stdout.write(describeOutcome(kind, Number(seed), outcome))
process.exitCode = outcome.failures.length === 0 ? 0 : 1
