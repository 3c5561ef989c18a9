import { styleText } from 'node:util'
import type { FailOn } from '../fail-on.ts'
import type { Severity } from '../finding.ts'
import type { Report, ReportedFinding } from '../report.ts'
import { type CitedFacts, citedFacts } from './cited-facts.ts'
import { explainLines } from './finding-block.ts'
import { groupByOperation } from './groups.ts'
import { closingOf, entryOf, pointerOf, type Remarked, sourcesOf, unseenOf } from './phrases.ts'
import { allPrintable } from './printable.ts'

type Style = 'red' | 'yellow' | 'cyan' | 'bold'

/** How a report for a person is printed. */
export interface TextOptions {
  /** Colours, for a terminal. */
  colour?: boolean
  /** What the run fails on; the last line says what to do about it. */
  failOn?: FailOn
}

const styles = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<Severity, Style>

/**
 * Writes a report for a person: each finding below its operation with what came, what is documented, and by which line of the document;
 * what to do next stands in the last line.
 */
export function formatText(report: Report, { colour = false, failOn = 'error' }: TextOptions = {}): string {
  const blocks = textBlocks(report, colour)
  return `${blocks.join('\n')}${blocks.length > 0 ? '\n' : ''}${closingOf(report, failOn)}\n`
}

/** The blocks of such a report without the last line. Every line starts with a word of ours, so that none can be a command to a CI system. */
export function textBlocks(report: Report, colour = false): string[] {
  const printable = allPrintable(report)
  const { findings, unmatched, unreadable = [], notes = [] } = printable
  const paint = (style: Style, text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text
  const cited = citedFacts(report)
  return [
    ...groupByOperation(findings).map(
      ({ provider, operationId, findings: members }) =>
        `${paint('bold', `${provider} ${operationId}`)}\n${members.map((finding) => block(finding, cited, paint)).join('\n')}`,
    ),
    ...unmatched.map((one) => remark(paint('red', 'unmatched'), one)),
    ...unreadable.map((one) => remark(paint('red', 'unreadable'), one)),
    ...notes.map((one) => remark(paint('cyan', 'note'), one)),
    ...unseenOf(printable).map(
      (entry) =>
        `${paint('cyan', 'info')}  baseline  ${entryOf(entry)}\n    No longer seen: remove it, or run --write-baseline.\n`,
    ),
  ]
}

function block(finding: ReportedFinding, cited: CitedFacts, paint: (style: Style, text: string) => string): string {
  const { severity, check, status } = finding
  const head = `  ${paint(styles[severity], severity)}  ${check}  ${status}  ${pointerOf(finding)}`
  return `${[head, ...explainLines(finding, cited).map((line) => `    ${line}`)].join('\n')}\n`
}

function remark(kind: string, one: Remarked): string {
  return `${kind}  ${sourcesOf(one)}\n    Reason:     ${one.reason}\n`
}
