import type { ExchangeSource } from '../exchange.ts'
import { type FailOn, isUnchecked } from '../fail-on.ts'
import type { Report, ReportedFinding } from '../report.ts'
import { type CitedFacts, citedFacts } from './cited-facts.ts'
import { explainLines } from './finding-block.ts'
import { worstFirst } from './groups.ts'
import { closingOf, counted, pointerOf, type Remarked, sourcesOf, unseenOf } from './phrases.ts'
import { allPrintable } from './printable.ts'
import { textBlocks } from './text.ts'

interface Annotation {
  level: 'error' | 'warning' | 'notice'
  title: string
  source?: ExchangeSource
  message: string
}

/** How many annotations of a level GitHub shows for one step. */
const shown = 10

const levels = { error: 'error', warning: 'warning', info: 'notice' } as const

/**
 * Writes workflow commands, so that findings become annotations of a GitHub Actions run; then the whole report in a fold of the log.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function formatGithub(report: Report, { failOn = 'error' }: { failOn?: FailOn } = {}): string {
  const annotations = annotationsOf(allPrintable(report), citedFacts(report))
  const blocks = textBlocks(report)
  const lines = [
    ...(['error', 'warning', 'notice'] as const).flatMap((level) =>
      atMostShown(annotations.filter((one) => one.level === level)).map(command),
    ),
    ...(blocks.length > 0 ? ['::group::The whole report', `${blocks.join('\n')}::endgroup::`] : []),
    closingOf(report, failOn),
  ]
  return `${lines.join('\n')}\n`
}

function annotationsOf(report: Report, cited: CitedFacts): Annotation[] {
  const { findings, unmatched, unreadable = [], notes = [] } = report
  const annotations: Annotation[] = worstFirst(findings).map((finding) => annotation(finding, cited))
  for (const one of unreadable) annotations.push(remark('error', 'unreadable', one))
  for (const one of unmatched) annotations.push(remark('error', 'unmatched', one))
  for (const one of notes) annotations.push(remark('notice', 'note', one))
  if (isUnchecked(report)) annotations.push({ level: 'error', title: 'nothing checked', message: closingOf(report) })
  const unseen = unseenOf(report)
  if (unseen.length > 0) {
    const count = counted(unseen.length, 'entry', 'entries')
    const message = `${count} no longer seen: remove what is mended, or run --write-baseline.`
    annotations.push({ level: 'notice', title: 'baseline', message })
  }
  return annotations
}

function annotation(finding: ReportedFinding, cited: CitedFacts): Annotation {
  const { severity, check, provider, operationId, status, source } = finding
  return {
    level: levels[severity],
    title: `${check} ${provider} ${operationId} ${status}`,
    source,
    message: [pointerOf(finding), ...explainLines(finding, cited)].join('\n'),
  }
}

function remark(level: Annotation['level'], title: string, one: Remarked): Annotation {
  const { source, reason, count = 1 } = one
  return { level, title, source, message: count > 1 ? `${reason}\nSeen ${sourcesOf(one)}` : reason }
}

/** GitHub drops what is above its limit without a word: the last place says what else there is. */
function atMostShown(annotations: Annotation[]): Annotation[] {
  const [first] = annotations
  if (!first || annotations.length <= shown) return annotations
  const left = annotations.length - shown + 1
  const more: Annotation = {
    level: first.level,
    title: `and ${left} more`,
    message: `${left} more stand in the log of this step, below “The whole report”.`,
  }
  return [...annotations.slice(0, shown - 1), more]
}

function command({ level, title, source, message }: Annotation): string {
  const file = source === undefined || source.file === '-' ? '' : `,file=${property(source.file)}`
  return `::${level} title=${property(title)}${file}::${data(message)}`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
