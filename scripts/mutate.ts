import { renameSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { isProvider, providerNames } from '../generated/index.ts'
import { mutationReport } from './mutate/mutation-report.ts'
import { type Mutation, mutateProvider } from './mutate/run.ts'
import { formatMutation, isProof } from './mutate/table.ts'

// npm run mutate [-- --provider <name>] [--json <file>]: breaks every claim of the descriptions once, in a valid answer and in the description
// itself, and fails when a broken one goes unnoticed. The JSON is the report format of mutation testing tools, version 2.

try {
  const { values } = parseArgs({
    options: { provider: { type: 'string', multiple: true }, json: { type: 'string' } },
  })
  const asked = values.provider ?? [...providerNames]
  const mutations: Mutation[] = []
  for (const provider of asked) {
    if (!isProvider(provider))
      throw new TypeError(`There is no provider "${provider}". Name one of ${providerNames.join(', ')}.`)
    const mutation = await mutateProvider(provider)
    console.log(formatMutation(mutation))
    mutations.push(mutation)
  }
  if (values.json !== undefined) {
    const part = `${values.json}.part`
    writeFileSync(part, `${JSON.stringify(await mutationReport(mutations))}\n`)
    renameSync(part, values.json)
  }
  const survivors = mutations.flatMap(({ mutants }) => mutants).filter(({ outcome }) => outcome === 'survived').length
  const proven = isProof(mutations)
  console.log(
    proven
      ? `Every broken claim of ${mutations.length} providers is noticed, and nothing valid is refused.`
      : `${survivors} mutants survived. Correct the check that should have noticed, or the description that claims it.`,
  )
  process.exitCode = proven ? 0 : 1
} catch (error) {
  // Wrong options, and a file that cannot be written; anything else is a mistake of this script.
  if (!(error instanceof TypeError) && !(error instanceof Error && 'syscall' in error)) throw error
  console.error(error.message)
  process.exitCode = 2
}
