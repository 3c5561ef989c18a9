import { claimKinds } from './claim.ts'
import type { Changed, Mutant, Outcome } from './mutant.ts'
import type { Mutation } from './run.ts'

const outcomes = ['killed', 'survived', 'equivalent'] as const satisfies Outcome[]

/** What each kind of change is called in the table. */
const titles: Readonly<Record<Changed, string>> = {
  answer: 'answers with a broken claim',
  loosened: 'descriptions with a claim taken out',
  tightened: 'descriptions with a value forbidden',
}

/** Prints the mutants of a provider by kind, the survivors, the rules behind the equivalent ones, and false alarms. */
export function formatMutation({ provider, mutants, exchanges, falseAlarms }: Mutation): string {
  const survivors = mutants.filter(({ outcome }) => outcome === 'survived')
  return [
    `${provider}: ${mutants.length} mutants of ${exchanges} valid exchanges, ${scoreOf(mutants)} % killed`,
    ...(['answer', 'loosened', 'tightened'] as const).flatMap((changed) => formatChanged(changed, mutants)),
    ...survivors.map(
      ({ changed, kind, detail, place, operationId, reason }) =>
        `  survived  ${changed} ${kind}${detail === null ? '' : ` ${JSON.stringify(detail)}`} at ${place} (${operationId || 'no operation'}): ${reason}`,
    ),
    ...rulesOf(mutants).map(([rule, count]) => `  equivalent  ${String(count).padStart(4)}  ${rule}`),
    ...falseAlarms.map((alarm) => `  false alarm  ${alarm}`),
    '',
  ].join('\n')
}

/** How many per cent of the mutants that are not equivalent were killed, rounded down to a tenth; 0 when there are none. */
export function scoreOf(mutants: readonly Mutant[]): number {
  const killed = mutants.filter(({ outcome }) => outcome === 'killed').length
  const alive = mutants.filter(({ outcome }) => outcome === 'survived').length
  return killed + alive === 0 ? 0 : Math.floor((killed / (killed + alive)) * 1000) / 10
}

/** Tells whether a run proves that the checks bite: something was mutated, nothing survived, and nothing valid was refused. */
export function isProof(mutations: readonly Mutation[]): boolean {
  return (
    mutations.length > 0 &&
    mutations.every(({ mutants, falseAlarms }) => scoreOf(mutants) === 100 && falseAlarms.length === 0)
  )
}

function formatChanged(changed: Changed, all: readonly Mutant[]): string[] {
  const mutants = all.filter((mutant) => mutant.changed === changed)
  if (mutants.length === 0) return []
  const kinds = claimKinds.filter((kind) => mutants.some((mutant) => mutant.kind === kind))
  return [
    `  ${titles[changed].padEnd(38)}${outcomes.map((outcome) => outcome.padStart(12)).join('')}`,
    ...kinds.map((kind) =>
      row(
        kind,
        mutants.filter((mutant) => mutant.kind === kind),
      ),
    ),
  ]
}

function row(name: string, mutants: readonly Mutant[]): string {
  const counts = outcomes.map((outcome) => mutants.filter((mutant) => mutant.outcome === outcome).length)
  return `    ${name.padEnd(36)}${counts.map((count) => String(count).padStart(12)).join('')}`
}

/** The rules, without the place that each names, and how many mutants each explains. */
function rulesOf(mutants: readonly Mutant[]): [rule: string, count: number][] {
  const counts = new Map<string, number>()
  for (const { outcome, reason } of mutants) {
    if (outcome !== 'equivalent') continue
    const rule = reason.replace(/ at \/\S*/, ' around it').replace(/ \([^)]*\)$/, '')
    counts.set(rule, (counts.get(rule) ?? 0) + 1)
  }
  return [...counts].sort(([left], [right]) => (left < right ? -1 : 1))
}
