import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { applyBaseline, createBaseline } from '../baseline.ts'
import { createReport } from '../report.ts'
import { emptyReport, hostile, sampleFinding, sampleReport } from '../testing/sample-report.ts'
import { formatJunit } from './junit.ts'

/** What junit-10.xsd of Jenkins allows: the attributes (a star for the needed ones) and the elements of each element. */
const allowed: Record<string, { attributes: string; elements: string }> = {
  testsuites: { attributes: 'name time tests failures errors', elements: 'testsuite' },
  testsuite: {
    attributes: 'name* tests* failures* errors* skipped time',
    elements: 'testcase system-out',
  },
  testcase: { attributes: 'name* time classname', elements: 'failure error system-out' },
  failure: { attributes: 'type message', elements: '#text' },
  error: { attributes: 'type message', elements: '#text' },
  'system-out': { attributes: '', elements: '#text' },
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
})

/** Reads a document and says what in it is not allowed. */
function faults(xml: string): string[] {
  const wellFormed = XMLValidator.validate(xml)
  if (wellFormed !== true) return [wellFormed.err.msg]
  const [, root] = parser.parse(xml)
  return faultsOf('testsuites', root)
}

function faultsOf(parent: string, node: Record<string, unknown>): string[] {
  const [name = '', attributes] = [Object.keys(node).find((key) => key !== ':@'), Object(node[':@'])]
  const children = node[name]
  if (!Array.isArray(children)) return []
  const rule = allowed[name]
  if (!rule) return [`${name} in ${parent}`]
  const known = rule.attributes.split(' ')
  const elements = children.map((child) => Object.keys(child).find((key) => key !== ':@') ?? '')
  return [
    ...Object.keys(attributes).filter((key) => !known.includes(key) && !known.includes(`${key}*`)),
    ...known.filter((key) => key.endsWith('*') && !(key.slice(0, -1) in attributes)),
    ...elements.filter((key, index) => !rule.elements.split(' ').includes(key) && !isSpace(children[index])),
    ...children.flatMap((child) => faultsOf(name, child)),
  ]
}

function isSpace(child: Record<string, unknown>): boolean {
  return String(child['#text'] ?? 'x').trim() === ''
}

test('has a suite for each provider and a case for each operation and status, also those in order', () => {
  expect(formatJunit(sampleReport)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="channel-contracts" tests="5" failures="3" errors="1" time="0">
      <testsuite name="bird" tests="2" failures="1" errors="0" skipped="0" time="0">
        <testcase name="getChannel 200" classname="bird.getChannel" time="0">
          <failure type="enum-value" message="enum-value /status: received &quot;paused&quot;, documented: one of &quot;active&quot; or &quot;failed&quot;">error  enum-value  /status
      Received:   &quot;paused&quot;
      Documented: one of &quot;active&quot; or &quot;failed&quot;
      B89:        The listed values are active, pending, setting-up, failed, inactive, deleted, warning, printed without a gap between them. (“Channels management”, line 206)
      Spec:       specs/bird/schemas/ChannelStatus.yaml
      Source:     recordings/bird.har, exchange 3
      Do:         Ask the provider.
    </failure>
          <system-out>warning  undocumented-property  /extra
      Received:   a property of type integer
      Documented: no such property
      Spec:       specs/bird/schemas/Channel.yaml
      Source:     recordings/bird.har, exchange 3
      Do:         Ask the provider.

    info  enum-value  /suites/0
      Received:   &quot;service&quot;
      Documented: one of &quot;active&quot; or &quot;failed&quot;
      Spec:       specs/bird/schemas/ChannelStatus.yaml
      Source:     recordings/bird.har, exchange 3
      Do:         Ask the provider.
    </system-out>
        </testcase>
        <testcase name="listChannels 200" classname="bird.listChannels" time="0"/>
      </testsuite>
      <testsuite name="copilot" tests="1" failures="1" errors="0" skipped="0" time="0">
        <testcase name="listMessages 200" classname="copilot.listMessages" time="0">
          <failure type="id-kind" message="id-kind /data/0/channelId: received &quot;aaaa-0&quot;, documented: the ID of a channel">error  id-kind  /data/0/channelId
      Received:   &quot;aaaa-0&quot;
      Documented: the ID of a channel
      Spec:       specs/copilot/schemas/Message.yaml
      Source:     standard input, exchange 0
      Seen:       7 times, at standard input, exchange 0 /data/0/channelId, standard input, exchange 1 /data/1/channelId, standard input, exchange 2 /data/2/channelId, standard input, exchange 3 /data/3/channelId, standard input, exchange 4 /data/4/channelId, …
      Do:         Ask the provider.
    </failure>
        </testcase>
      </testsuite>
      <testsuite name="packagex" tests="1" failures="1" errors="0" skipped="0" time="0">
        <testcase name="listThreads 200" classname="packagex.listThreads" time="0">
          <failure type="nullable" message="nullable /a|b&lt;i&gt;\`c\`: received &quot;\\u{1b}[31m]]&gt;\\u{d}\\u{a}::error::x # #[add-mask]y @octocat #1 [click](https://evil.example) \`tick\` | &lt;img src=x&gt; \\u{202e}%0A,\\u{fffe}&quot;, documented: a string">error  nullable  /a|b&lt;i&gt;\`c\`
      Received:   &quot;\\u{1b}[31m]]&gt;\\u{d}\\u{a}::error::x # #[add-mask]y @octocat #1 [click](https://evil.example) \`tick\` | &lt;img src=x&gt; \\u{202e}%0A,\\u{fffe}&quot;
      Documented: a string
      Spec:       specs/packagex/schemas/Thread.yaml
      Source:     odd name,with:colon%.har
      Do:         Ask the provider.
    </failure>
        </testcase>
      </testsuite>
      <testsuite name="unmatched" tests="1" failures="0" errors="1" skipped="0" time="0">
        <testcase name="a.har, exchange 1" classname="unmatched" time="0">
          <error type="unmatched" message="::ERROR TITLE=x::y /&lt;script&gt; is no operation of any provider.">::ERROR TITLE=x::y /&lt;script&gt; is no operation of any provider.</error>
        </testcase>
      </testsuite>
    </testsuites>
    "
  `)
})

test('is red when nothing was checked', () => {
  expect(formatJunit(emptyReport)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="channel-contracts" tests="1" failures="0" errors="1" time="0">
      <testsuite name="run" tests="1" failures="0" errors="1" skipped="0" time="0">
        <testcase name="checks something" classname="run" time="0">
          <error type="run" message="0 of 0 exchanges checked: 0 errors, 0 warnings, 0 new values. Nothing was checked, since there was no exchange: record some, or name for --live what was skipped.">0 of 0 exchanges checked: 0 errors, 0 warnings, 0 new values. Nothing was checked, since there was no exchange: record some, or name for --live what was skipped.</error>
        </testcase>
      </testsuite>
    </testsuites>
    "
  `)
})

test.each([
  ['the sample', sampleReport],
  ['a run that read nothing', emptyReport],
  ['a run with a baseline', applyBaseline(emptyReport, createBaseline(sampleReport))],
  ['a run in order', createReport(1, [], [])],
])('%s is well-formed and as the schema of Jenkins wants it', (_name, report) => {
  expect(faults(formatJunit(report))).toEqual([])
})

test('the reader of this test finds what is wrong', () => {
  expect(faults('<testsuites><testsuite name="a" tests="1" failures="0" errors="0"/></testsuites')).not.toEqual([])
  expect(faults('<?xml version="1.0"?><testsuites><testsuite name="a"><b x="1"/></testsuite></testsuites>')).toEqual([
    'tests*',
    'failures*',
    'errors*',
    'b',
    'b in testsuite',
  ])
})

test('a case fails on what the run fails on; the rest stands in its output', () => {
  const warning = sampleFinding({ severity: 'warning', facts: [] })
  const report = createReport(1, [warning], [])
  expect(formatJunit(report)).toContain('tests="1" failures="0" errors="0"')
  expect(formatJunit(report)).toContain('<system-out>warning  enum-value  /status\n')
  expect(formatJunit(report, { failOn: 'warning' })).toContain('tests="1" failures="1" errors="0"')
})

test('an accepted finding does not fail its case', () => {
  const report = createReport(1, [sampleFinding()], [])
  const xml = formatJunit(applyBaseline(report, createBaseline(report)))
  expect(xml).toContain('tests="1" failures="0" errors="0"')
  expect(xml).toContain('<system-out>accepted by the baseline: error  enum-value  /status\n')
})

test('gives hostile text back as it was, but for what cannot be seen', () => {
  const [, root] = parser.parse(formatJunit(createReport(1, [sampleFinding({ received: hostile })], [])))
  const failure = root.testsuites.find((node: object) => 'testsuite' in node).testsuite[1].testcase[1]
  expect(failure[':@'].message).toContain('::error::x # #[add-mask]y @octocat')
  expect(formatJunit(sampleReport)).not.toMatch(/[^\n\x20-\x7e\u201c\u201d\u2026]/)
})
