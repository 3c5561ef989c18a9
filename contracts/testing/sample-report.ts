import type { Finding } from '../finding.ts'
import { createReport, type Report } from '../report.ts'

const base: Finding = {
  check: 'enum-value',
  severity: 'error',
  provider: 'bird',
  operationId: 'getChannel',
  status: 200,
  instancePath: '/status',
  received: '"paused"',
  documented: 'one of "active" or "failed"',
  facts: ['B89'],
  spec: 'specs/bird/schemas/ChannelStatus.yaml',
  advice: 'Ask the provider.',
  source: { file: 'recordings/bird.har', entry: 3 },
}

/** A finding with some members as a test wants them. */
export function sampleFinding(changes: Partial<Finding> = {}): Finding {
  return { ...base, ...changes }
}

/** Text that acts in terminals, logs, XML, Markdown and SARIF viewers unless a format takes care. */
export const hostile =
  '"\u001b[31m]]>\r\n::error::x ##[add-mask]y @octocat #1 [click](https://evil.example) `tick` | <img src=x> \u202e%0A,\ufffe"'

/** A report with an error, a warning, something new, seven equal findings, one with hostile text, and an exchange of no operation. */
export const sampleReport: Report = {
  ...createReport(
    14,
    [
      sampleFinding({ severity: 'info', instancePath: '/suites/0', received: '"service"', facts: [] }),
      sampleFinding({
        check: 'undocumented-property',
        severity: 'warning',
        instancePath: '/extra',
        received: 'a property of type integer',
        documented: 'no such property',
        facts: [],
        spec: 'specs/bird/schemas/Channel.yaml',
      }),
      sampleFinding(),
      ...[0, 1, 2, 3, 4, 5, 6].map((entry) =>
        sampleFinding({
          check: 'id-kind',
          provider: 'copilot',
          operationId: 'listMessages',
          instancePath: `/data/${entry}/channelId`,
          received: '"aaaa-0"',
          documented: 'the ID of a channel',
          facts: [],
          spec: 'specs/copilot/schemas/Message.yaml',
          source: { file: '-', entry },
        }),
      ),
      sampleFinding({
        check: 'nullable',
        provider: 'packagex',
        operationId: 'listThreads',
        instancePath: '/a|b<i>`c`',
        received: hostile,
        documented: 'a string',
        facts: [],
        spec: 'specs/packagex/schemas/Thread.yaml',
        source: { file: 'odd name,with:colon%.har', entry: null },
      }),
    ],
    [{ source: { file: 'a.har', entry: 1 }, reason: '::ERROR TITLE=x::y /<script> is no operation of any provider.' }],
  ),
  answers: [
    { provider: 'bird', operationId: 'getChannel', status: 200, count: 4 },
    { provider: 'bird', operationId: 'listChannels', status: 200, count: 1 },
    { provider: 'copilot', operationId: 'listMessages', status: 200, count: 7 },
    { provider: 'packagex', operationId: 'listThreads', status: 200, count: 1 },
  ],
}

/** The report of a run that read nothing. */
export const emptyReport: Report = createReport(0, [], [])
