import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { describeOutcome } from './bench/describe-outcome.ts'
import { describeMachine, inspectMachine } from './bench/machine.ts'
import { type Bench, type Outcome, runPairs } from './bench/pairs.ts'
import { resultsPage } from './bench/results-page.ts'

// npm run bench [-- topics] [--rounds n] [--json file] [--markdown file]: measures what is built (`npm run build`) against its limits and peers,
// in turns. Exits with 1 when a bar was missed, with 2 for wrong usage.

/** What can be measured; each topic makes its benches ready, one after the other. */
const topics: Record<string, () => Promise<{ benches: (root: string) => AsyncGenerator<Bench> }>> = {
  check: () => import('./bench/check.ts'),
  generate: () => import('./bench/generate.ts'),
  har: () => import('./bench/har.ts'),
  import: () => import('./bench/import.ts'),
  memory: () => import('./bench/memory.ts'),
  mock: () => import('./bench/mock.ts'),
  msw: () => import('./bench/msw.ts'),
  start: () => import('./bench/start.ts'),
  types: () => import('./bench/types.ts'),
}

const root = fileURLToPath(new URL('..', import.meta.url))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '7' }, json: { type: 'string' }, markdown: { type: 'string' } },
})
const rounds = Number(values.rounds)
const names = positionals.length > 0 ? positionals : Object.keys(topics)
const unknown = names.find((name) => !Object.hasOwn(topics, name))
if (unknown !== undefined || !Number.isInteger(rounds) || rounds < 1) {
  console.error(
    `Failed to read the options. Topics: ${Object.keys(topics).join(', ')}; --rounds takes a number from 1 up.`,
  )
  process.exitCode = 2
} else process.exitCode = (await measure()) ? 0 : 1

/** Measures what was asked for, and tells whether every bar was reached. */
async function measure(): Promise<boolean> {
  const machine = inspectMachine(root)
  console.log(`${describeMachine(machine)}\n`)
  const outcomes: Outcome[] = []
  const unmeasured = new Set(Object.keys(topics))
  // After each bench, so that nothing is lost when a later one fails.
  const save = (): void => {
    if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ machine, outcomes }, null, 2)}\n`)
    if (values.markdown !== undefined) writeFileSync(values.markdown, resultsPage(machine, outcomes, [...unmeasured]))
  }
  for (const name of names) {
    const topic = await topics[name]?.()
    for await (const bench of topic?.benches(root) ?? []) {
      const outcome = await run(bench)
      outcomes.push(outcome)
      console.log(describeOutcome(outcome))
      save()
    }
    unmeasured.delete(name)
    save()
  }
  return outcomes.every(({ bars }) => bars.every(({ isReached }) => isReached))
}

async function run(bench: Bench): Promise<Outcome> {
  try {
    return await runPairs(bench, rounds)
  } finally {
    await bench.close?.()
  }
}
