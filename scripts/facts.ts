import { fileURLToPath } from 'node:url'
import { type AuditInput, auditFacts, type Stating } from './facts/audit.ts'
import { loadAuditInput } from './facts/load.ts'
import { providerTable } from './facts/provider-table.ts'
import { GenerateError } from './generate/errors.ts'
import { listProviders } from './generate/source.ts'
import { isDraft } from './lint/is-draft.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const columns = ['schema', 'invariant', 'behaviour', 'note', 'missing'] as const satisfies Stating[]

try {
  const asked = process.argv.slice(2).filter((argument) => argument !== '--table')
  const providers = asked.length > 0 ? asked : listProviders(`${root}/specs`)
  const drafts = providers.filter((provider) => isDraft(`${root}/specs/${provider}/openapi.yaml`))
  const totals = columns.map(() => 0)
  const problems: string[] = []
  const inputs: AuditInput[] = []
  console.log(row('provider', ['facts', ...columns]))
  for (const provider of providers.filter((one) => !drafts.includes(one))) {
    const input = await loadAuditInput(root, provider)
    inputs.push(input)
    const audit = auditFacts(input)
    const counts = columns.map((column) => [...audit.stated.values()].filter((stating) => stating === column).length)
    counts.forEach((count, index) => {
      totals[index] = (totals[index] ?? 0) + count
    })
    console.log(row(provider, [audit.stated.size, ...counts]))
    problems.push(...audit.problems)
  }
  console.log(row('all', [totals.reduce((sum, count) => sum + count, 0), ...totals]))
  for (const draft of drafts) console.log(`${draft} has no facts.json: none of its claims is proven.`)
  if (process.argv.includes('--table')) console.log(`\n${providerTable(inputs)}`)
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) {
    console.error(
      `${problems.length} problems. Correct the description, or the fact where it is wrong against the document.`,
    )
    process.exitCode = 1
  }
} catch (error) {
  if (!(error instanceof GenerateError)) throw error
  console.error(error.message)
  process.exitCode = 2
}

function row(name: string, cells: (string | number)[]): string {
  return name.padEnd(14) + cells.map((cell) => String(cell).padStart(11)).join('')
}
