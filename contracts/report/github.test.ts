import { expect, test } from 'vitest'
import { createReport } from '../report.ts'
import { emptyReport, hostile, sampleFinding, sampleReport } from '../testing/sample-report.ts'
import { formatGithub } from './github.ts'

interface Command {
  name: string
  properties: Record<string, string>
  data: string
}

/** Reads commands from a log as the runner does: at the start of a line behind spaces, or the older form anywhere in it. */
function readCommands(log: string): Command[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => {
    const [, name, list = '', data = ''] = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/.exec(line) ?? []
    if (name === undefined) return /##\[[^\]]+\]/.test(line) ? [{ name: line, properties: {}, data: '' }] : []
    const pairs = list === '' ? [] : list.split(',').map((pair) => pair.split(/=(.*)/s).slice(0, 2).map(unescaped))
    return [{ name, properties: Object.fromEntries(pairs), data: unescaped(data) }]
  })
}

function unescaped(text: string): string {
  const code: Record<string, string> = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' }
  return text.replaceAll(/%(0D|0A|3A|2C|25)/g, (token) => code[token] ?? '')
}

test('writes one command for each finding, the worst first, then the whole report in a fold', () => {
  expect(formatGithub(sampleReport).replace(/(?<=The whole report\n).*(?=::endgroup)/s, '…\n')).toMatchInlineSnapshot(`
    "::error title=enum-value bird getChannel 200,file=recordings/bird.har::/status%0AReceived:   "paused"%0ADocumented: one of "active" or "failed"%0AB89:        The listed values are active, pending, setting-up, failed, inactive, deleted, warning, printed without a gap between them. (“Channels management”, line 206)%0ASpec:       specs/bird/schemas/ChannelStatus.yaml%0ASource:     recordings/bird.har, exchange 3%0ADo:         Ask the provider.
    ::error title=id-kind copilot listMessages 200::/data/0/channelId%0AReceived:   "aaaa-0"%0ADocumented: the ID of a channel%0ASpec:       specs/copilot/schemas/Message.yaml%0ASource:     standard input, exchange 0%0ASeen:       7 times, at standard input, exchange 0 /data/0/channelId, standard input, exchange 1 /data/1/channelId, standard input, exchange 2 /data/2/channelId, standard input, exchange 3 /data/3/channelId, standard input, exchange 4 /data/4/channelId, …%0ADo:         Ask the provider.
    ::error title=nullable packagex listThreads 200,file=odd name%2Cwith%3Acolon%25.har::/a|b<i>\`c\`%0AReceived:   "\\u{1b}[31m]]>\\u{d}\\u{a}::error::x # #[add-mask]y @octocat #1 [click](https://evil.example) \`tick\` | <img src=x> \\u{202e}%250A,\\u{fffe}"%0ADocumented: a string%0ASpec:       specs/packagex/schemas/Thread.yaml%0ASource:     odd name,with:colon%25.har%0ADo:         Ask the provider.
    ::error title=unmatched,file=a.har::::ERROR TITLE=x::y /<script> is no operation of any provider.
    ::warning title=undocumented-property bird getChannel 200,file=recordings/bird.har::/extra%0AReceived:   a property of type integer%0ADocumented: no such property%0ASpec:       specs/bird/schemas/Channel.yaml%0ASource:     recordings/bird.har, exchange 3%0ADo:         Ask the provider.
    ::notice title=enum-value bird getChannel 200,file=recordings/bird.har::/suites/0%0AReceived:   "service"%0ADocumented: one of "active" or "failed"%0ASpec:       specs/bird/schemas/ChannelStatus.yaml%0ASource:     recordings/bird.har, exchange 3%0ADo:         Ask the provider.
    ::group::The whole report
    …
    ::endgroup::
    13 of 14 exchanges checked: 9 errors, 1 warning, 1 new value. 1 matched no operation: see the reasons, add or correct --provider or --server, or leave them out of the recording. Do as each finding says, or accept today's findings with --baseline <file> --write-baseline.
    "
  `)
})

test('is an error when nothing was checked', () => {
  expect(formatGithub(emptyReport)).toMatchInlineSnapshot(`
    "::error title=nothing checked::0 of 0 exchanges checked: 0 errors, 0 warnings, 0 new values. Nothing was checked, since there was no exchange: record some, or name for --live what was skipped.
    0 of 0 exchanges checked: 0 errors, 0 warnings, 0 new values. Nothing was checked, since there was no exchange: record some, or name for --live what was skipped.
    "
  `)
})

test('says nothing but the counts of a run that is in order', () => {
  expect(formatGithub(createReport(1, [], []))).toBe('1 of 1 exchanges checked: 0 errors, 0 warnings, 0 new values.\n')
})

test('the runner reads the commands that were meant and no other', () => {
  const commands = readCommands(formatGithub(sampleReport))
  expect(commands.map(({ name, properties }) => [name, properties['title'], properties['file']])).toEqual([
    ['error', 'enum-value bird getChannel 200', 'recordings/bird.har'],
    ['error', 'id-kind copilot listMessages 200', undefined],
    ['error', 'nullable packagex listThreads 200', 'odd name,with:colon%.har'],
    ['error', 'unmatched', 'a.har'],
    ['warning', 'undocumented-property bird getChannel 200', 'recordings/bird.har'],
    ['notice', 'enum-value bird getChannel 200', 'recordings/bird.har'],
    ['group', undefined, undefined],
    ['endgroup', undefined, undefined],
  ])
  expect(commands[2]?.data).toContain('::error::x # #[add-mask]y')
  expect(commands[2]?.data).toContain('%0A,')
})

test('the reader of this test finds commands that hide in text', () => {
  expect(readCommands(hostile).map(({ name }) => name)).toEqual(['error'])
  expect(readCommands('text ##[add-mask]x').map(({ name }) => name)).toEqual(['text ##[add-mask]x'])
})

test('tells in the tenth annotation how many more there are, since GitHub shows ten', () => {
  const findings = Array.from({ length: 25 }, (_, index) => sampleFinding({ instancePath: `/a${index}`, facts: [] }))
  const errors = readCommands(formatGithub(createReport(25, findings, []))).filter(({ name }) => name === 'error')
  expect([errors.length, errors[9]?.properties['title'], errors[9]?.data]).toEqual([
    10,
    'and 16 more',
    '16 more stand in the log of this step, below “The whole report”.',
  ])
  const ten = readCommands(formatGithub(createReport(10, findings.slice(0, 10), [])))
  expect(ten.filter(({ name }) => name === 'error').at(-1)?.properties['title']).toBe('enum-value bird getChannel 200')
})
