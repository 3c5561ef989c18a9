import { type FailOn, failsOn, isUnchecked } from '../fail-on.ts'
import type { Report, ReportedFinding } from '../report.ts'
import { type CitedFacts, citedFacts } from './cited-facts.ts'
import { explainLines } from './finding-block.ts'
import { worstFirst } from './groups.ts'
import { closingOf, counted, entryOf, placeOf, pointerOf, type Remarked, sourcesOf, unseenOf } from './phrases.ts'
import { allPrintable } from './printable.ts'
import { type Element, element, formatXml } from './xml.ts'

interface Answer {
  provider: string
  operationId: string
  status: number
  failing: ReportedFinding[]
  /** Findings that do not fail, in words. */
  notes: string[]
}

/**
 * Writes a report as JUnit XML, as Jenkins, GitLab and Azure read it: a suite for each provider, a case for each operation and status that
 * answered. Findings that do not make the run fail stand in the case's output.
 * @see https://github.com/jenkinsci/xunit-plugin (junit-10.xsd)
 */
export function formatJunit(given: Report, { failOn = 'error' }: { failOn?: FailOn } = {}): string {
  const report = allPrintable(given)
  const cited = citedFacts(given)
  const answers = answersOf(report, failOn, cited)
  const suites = [...new Set(answers.map(({ provider }) => provider))].map((provider) =>
    suite(
      provider,
      answers.filter((answer) => answer.provider === provider).map((answer) => answerCase(answer, cited)),
    ),
  )
  const others = [
    suite(
      'unmatched',
      report.unmatched.map((one) => remarkCase('unmatched', one)),
    ),
    suite(
      'unreadable',
      (report.unreadable ?? []).map((one) => remarkCase('unreadable', one)),
    ),
    suite('notes', (report.notes ?? []).map(noteCase)),
    suite('baseline', unseenCases(report)),
    suite('run', isUnchecked(report) ? [errorCase('run', 'checks something', closingOf(report, failOn))] : []),
  ].filter(({ children }) => children.length > 0)
  const all = [...suites, ...others]
  const sum = (name: string): number => all.reduce((total, { attributes }) => total + Number(attributes[name]), 0)
  const counts = { tests: sum('tests'), failures: sum('failures'), errors: sum('errors') }
  return formatXml(element('testsuites', { name: 'channel-contracts', ...counts, time: 0 }, all))
}

function suite(name: string, cases: Element[]): Element {
  const count = (kind: string): number => cases.filter((one) => has(one, kind)).length
  const counts = { tests: cases.length, failures: count('failure'), errors: count('error') }
  return element('testsuite', { name, ...counts, skipped: 0, time: 0 }, cases)
}

function has({ children }: Element, name: string): boolean {
  return children.some((child) => typeof child !== 'string' && child.name === name)
}

/** Everything that answered, sorted; what a finding is about has answered too. */
function answersOf({ answers = [], findings, baseline }: Report, failOn: FailOn, cited: CitedFacts): Answer[] {
  const found = new Map<string, Answer>()
  const answerOf = ({ provider, operationId, status }: { provider: string; operationId: string; status: number }) => {
    const key = `${provider} ${operationId} ${status}`
    const answer = found.get(key) ?? { provider, operationId, status, failing: [], notes: [] }
    found.set(key, answer)
    return answer
  }
  for (const answer of answers) answerOf(answer)
  for (const finding of worstFirst(findings)) {
    if (failsOn(finding.severity, failOn)) answerOf(finding).failing.push(finding)
    else answerOf(finding).notes.push(inWords(finding, cited))
  }
  for (const finding of baseline?.accepted ?? [])
    answerOf(finding).notes.push(`accepted by the baseline: ${inWords(finding, cited)}`)
  return [...found].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, answer]) => answer)
}

function answerCase({ provider, operationId, status, failing, notes }: Answer, cited: CitedFacts): Element {
  const [first] = failing
  return element('testcase', { name: `${operationId} ${status}`, classname: `${provider}.${operationId}`, time: 0 }, [
    ...(first
      ? [
          element('failure', { type: first.check, message: shortly(first, failing.length) }, [
            failing.map((finding) => inWords(finding, cited)).join('\n'),
          ]),
        ]
      : []),
    ...(notes.length > 0 ? [element('system-out', {}, [notes.join('\n')])] : []),
  ])
}

function shortly(finding: ReportedFinding, all: number): string {
  const { check, received, documented } = finding
  const more = all > 1 ? ` (and ${counted(all - 1, 'more finding')})` : ''
  return `${check} ${pointerOf(finding)}: received ${received}, documented: ${documented}${more}`
}

function inWords(finding: ReportedFinding, cited: CitedFacts): string {
  const head = `${finding.severity}  ${finding.check}  ${pointerOf(finding)}`
  return `${[head, ...explainLines(finding, cited).map((line) => `  ${line}`)].join('\n')}\n`
}

function errorCase(kind: string, name: string, message: string): Element {
  return element('testcase', { name, classname: kind, time: 0 }, [element('error', { type: kind, message }, [message])])
}

function remarkCase(kind: string, one: Remarked): Element {
  const { source, reason, count = 1 } = one
  return errorCase(kind, placeOf(source), count > 1 ? `${reason} (${sourcesOf(one)})` : reason)
}

function noteCase(one: Remarked): Element {
  return element('testcase', { name: placeOf(one.source), classname: 'notes', time: 0 }, [
    element('system-out', {}, [`${sourcesOf(one)}: ${one.reason}`]),
  ])
}

function unseenCases(report: Report): Element[] {
  const unseen = unseenOf(report)
  if (unseen.length === 0) return []
  const lines = unseen.map((entry) => `no longer seen: ${entryOf(entry)}; remove it, or run --write-baseline`)
  return [
    element('testcase', { name: 'entries still seen', classname: 'baseline', time: 0 }, [
      element('system-out', {}, [lines.join('\n')]),
    ]),
  ]
}
