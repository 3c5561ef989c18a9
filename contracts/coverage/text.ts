import type { CoverageReport, NeverObserved, ProviderCoverage } from './report.ts'

/** How many lines of what was never observed the text has for a provider; the JSON has all. */
const named = 25

/**
 * Prints what was exercised, per provider and kind, and what was never observed, the most important first. The text ends with a line
 * break.
 */
export function formatCoverage({ providers, seen, total, percent }: CoverageReport): string {
  if (providers.length === 0) return 'Coverage: nothing was checked.\n'
  const last = providers.length > 1 ? [`coverage  all providers  ${seen} of ${total} (${percent} %)`, ''] : []
  return [...providers.flatMap(formatProvider), ...last].join('\n')
}

function formatProvider({
  provider,
  percent,
  seen,
  total,
  kinds,
  operations,
  neverObserved,
}: ProviderCoverage): string[] {
  const missing = inLines(neverObserved)
  const shown = missing.slice(0, named)
  const left = missing.length - shown.length
  return [
    `coverage  ${provider}  ${seen} of ${total} (${percent} %)`,
    ...kinds.map((one) => `  ${one.kind.padEnd(18)}${`${one.seen} of ${one.total}`.padStart(14)}`),
    ...operations.map(
      (one) => `  ${one.operationId.padEnd(28)}${`${one.seen} of ${one.total}`.padStart(14)}  ${one.percent} %`,
    ),
    ...(shown.length > 0 ? ['  Never observed:'] : []),
    ...shown,
    ...(left > 0 ? [`    and ${left} more lines; --coverage-output <file> writes them all`] : []),
    '',
  ]
}

/**
 * One line for everything of a kind that is missing at a place. Of an operation that never came, nothing else is said, nor of a status its headers.
 * What bodies can show comes before statuses and headers, which bodies alone never show.
 */
function inLines(neverObserved: readonly NeverObserved[]): string[] {
  const missing = new Set(neverObserved.flatMap(({ kind, place }) => (kind === 'operation' ? [place] : [])))
  const statuses = new Set(neverObserved.flatMap(({ kind, pointer }) => (kind === 'status' ? [pointer] : [])))
  const lines = new Map<string, string[]>()
  const isOfAnswer = ({ kind }: NeverObserved): boolean => kind === 'status' || kind === 'header'
  const bodiesFirst = [...neverObserved].sort((left, right) => Number(isOfAnswer(left)) - Number(isOfAnswer(right)))
  for (const { kind, place, pointer, what, detail, operations } of bodiesFirst) {
    if (kind === 'header' && statuses.has(pointer)) continue
    if (kind !== 'operation' && operations.every((operationId) => missing.has(operationId))) continue
    const start = `    ${kind.padEnd(18)}${place}: `
    lines.set(start, [...(lines.get(start) ?? []), isPresence(kind) ? String(detail) : what])
  }
  return [...lines].map(([start, whats]) => start + whats.join(', '))
}

/** The name of a property says enough beside its kind. */
function isPresence(kind: NeverObserved['kind']): boolean {
  return kind === 'property' || kind === 'required-property'
}
