import { exitCodeOf, type FailOn } from '../fail-on.ts'
import type { Report, ReportedFinding } from '../report.ts'
import { type CitedFacts, citedFacts } from './cited-facts.ts'
import { groupByOperation } from './groups.ts'
import { code, plain } from './markdown-text.ts'
import {
  closingOf,
  counted,
  countsOf,
  entryOf,
  placeOf,
  placesOf,
  pointerOf,
  type Remarked,
  sourcesOf,
  unseenOf,
} from './phrases.ts'
import { allPrintable } from './printable.ts'
import { escapeMarkup } from './xml.ts'

/** How a report in Markdown is written. */
export interface MarkdownOptions {
  /** What the run fails on. */
  failOn?: FailOn
  /** At most so many characters; as many as GitHub takes in a comment when left out. A step summary takes 1 MiB. */
  limit?: number
}

/** The longest comment GitHub takes. */
const commentLimit = 65_536
/** Kept free for the sentence that says what was cut. */
const reserve = 300

/**
 * Writes a report in GitHub's Markdown, for a step summary or a comment: the counts, then each operation with its findings to unfold, each
 * fact with a link to the provider's document. What does not fit is counted in the last sentence.
 */
export function formatMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const { failOn = 'error', limit = commentLimit } = options
  const printable = allPrintable(report)
  const { findings, unmatched, unreadable = [], notes = [] } = printable
  const cited = citedFacts(report)
  const verdict = exitCodeOf(report, failOn) === 0 ? 'passed' : 'failed'
  const head = `## channel-contracts check ${verdict}: ${countsOf(report)}\n\n${table(report)}\n\n${plain(closingOf(report, failOn))}\n`
  const blocks = [
    ...groupByOperation(findings).flatMap(({ provider, operationId, findings: members }) =>
      members.map((finding, index) => {
        const heading = index === 0 ? `### ${plain(`${provider} ${operationId}`)}\n\n` : ''
        return `${heading}${findingBlock(finding, cited)}`
      }),
    ),
    ...unmatched.map((one, index) => listed('Matched no operation', one, index)),
    ...unreadable.map((one, index) => listed('Could not be read', one, index)),
    ...notes.map((one, index) => listed('Notes', one, index)),
    ...unseenOf(printable).map(
      (entry, index) => `${index === 0 ? '### No longer seen\n\n' : ''}- ${code(entryOf(entry))}\n`,
    ),
  ]
  return cut(head, blocks, limit)
}

function cut(head: string, blocks: readonly string[], limit: number): string {
  let text = head
  for (const [index, block] of blocks.entries()) {
    // The last block needs no sentence after it.
    const free = limit - (index === blocks.length - 1 ? 0 : reserve)
    if (text.length + 1 + block.length > free) {
      const left = counted(blocks.length - index, 'more entry', 'more entries')
      return `${text}\n**${left} left out: GitHub takes ${limit} characters. For the whole report, add --output report.txt.**\n`
    }
    text += `\n${block}`
  }
  return text
}

function table({ summary, baseline }: Report): string {
  const { exchanges, checked, unmatched, skipped, error, warning, info } = summary
  const columns: [string, number][] = [
    ['exchanges', exchanges],
    ['checked', checked],
    ['unmatched', unmatched],
    ...(skipped > 0 ? [['skipped', skipped] satisfies [string, number]] : []),
    ['errors', error],
    ['warnings', warning],
    ['new values', info],
  ]
  if (baseline) columns.push(['accepted', baseline.accepted.reduce((sum, { count }) => sum + count, 0)])
  const row = (cells: (string | number)[]): string => `| ${cells.join(' | ')} |`
  return [
    row(columns.map(([name]) => name)),
    row(columns.map(() => '--:')),
    row(columns.map(([, count]) => count)),
  ].join('\n')
}

function findingBlock(finding: ReportedFinding, cited: CitedFacts): string {
  const { severity, check, provider, status, received, documented, facts, spec, source, count, advice } = finding
  const times = count > 1 ? ` (${count} times)` : ''
  const quoted = cited[provider]
  const lines = [
    `- Received: ${code(received)}`,
    `- Documented: ${code(documented)}`,
    ...facts.flatMap((id) => {
      const fact = quoted?.facts[id]
      if (!quoted || !fact) return []
      const { title, url } = quoted.document
      return [`- [${id}](<${encodeURI(url)}>): ${plain(`${fact.fact} (“${title}”, line ${fact.lines.join(', ')})`)}`]
    }),
    `- Spec: ${code(spec)}`,
    `- ${count > 1 ? `Seen ${code(placesOf(finding))}` : `Source: ${code(placeOf(source))}`}`,
    `- Do: ${plain(advice)}`,
  ]
  const summary = `<b>${severity}</b> ${check} ${status} <code>${escapeMarkup(pointerOf(finding))}</code>${times}`
  return `<details><summary>${summary}</summary>\n\n${lines.join('\n')}\n\n</details>\n`
}

function listed(title: string, one: Remarked, index: number): string {
  return `${index === 0 ? `### ${title}\n\n` : ''}- ${code(sourcesOf(one))}: ${code(one.reason)}\n`
}
