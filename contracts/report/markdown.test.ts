import { marked } from 'marked'
import { expect, test } from 'vitest'
import { applyBaseline, createBaseline } from '../baseline.ts'
import { createReport } from '../report.ts'
import { emptyReport, hostile, sampleFinding, sampleReport } from '../testing/sample-report.ts'
import { formatMarkdown } from './markdown.ts'
import { code, plain } from './markdown-text.ts'

/** The HTML that a reader of GitHub's Markdown makes of it. */
function render(markdown: string): string {
  return String(marked.parse(markdown, { async: false, gfm: true }))
}

function textOf(html: string): string {
  const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' }
  return html.replaceAll(/<[^>]*>/g, '').replaceAll(/&\w+;|&#39;/g, (entity) => entities[entity] ?? entity)
}

test('writes the counts, then each operation with its findings to unfold', () => {
  expect(formatMarkdown(sampleReport)).toMatchInlineSnapshot(`
    "## channel-contracts check failed: 9 errors, 1 warning, 1 new value

    | exchanges | checked | unmatched | errors | warnings | new values |
    | --: | --: | --: | --: | --: | --: |
    | 14 | 13 | 1 | 9 | 1 | 1 |

    13 of 14 exchanges checked: 9 errors, 1 warning, 1 new value. 1 matched no operation: see the reasons, add or correct --provider or --server, or leave them out of the recording. Do as each finding says, or accept today's findings with --baseline \\<file\\> --write-baseline.

    ### bird getChannel

    <details><summary><b>error</b> enum-value 200 <code>/status</code></summary>

    - Received: \`"paused"\`
    - Documented: \`one of "active" or "failed"\`
    - [B89](<https://docs.bird.com/api/channels-api/api-reference/channels-management>): The listed values are active, pending, setting-up, failed, inactive, deleted, warning, printed without a gap between them. \\(“Channels management”, line 206\\)
    - Spec: \`specs/bird/schemas/ChannelStatus.yaml\`
    - Source: \`recordings/bird.har, exchange 3\`
    - Do: Ask the provider.

    </details>

    <details><summary><b>warning</b> undocumented-property 200 <code>/extra</code></summary>

    - Received: \`a property of type integer\`
    - Documented: \`no such property\`
    - Spec: \`specs/bird/schemas/Channel.yaml\`
    - Source: \`recordings/bird.har, exchange 3\`
    - Do: Ask the provider.

    </details>

    <details><summary><b>info</b> enum-value 200 <code>/suites/0</code></summary>

    - Received: \`"service"\`
    - Documented: \`one of "active" or "failed"\`
    - Spec: \`specs/bird/schemas/ChannelStatus.yaml\`
    - Source: \`recordings/bird.har, exchange 3\`
    - Do: Ask the provider.

    </details>

    ### copilot listMessages

    <details><summary><b>error</b> id-kind 200 <code>/data/0/channelId</code> (7 times)</summary>

    - Received: \`"aaaa-0"\`
    - Documented: \`the ID of a channel\`
    - Spec: \`specs/copilot/schemas/Message.yaml\`
    - Seen \`7 times, at standard input, exchange 0 /data/0/channelId, standard input, exchange 1 /data/1/channelId, standard input, exchange 2 /data/2/channelId, standard input, exchange 3 /data/3/channelId, standard input, exchange 4 /data/4/channelId, …\`
    - Do: Ask the provider.

    </details>

    ### packagex listThreads

    <details><summary><b>error</b> nullable 200 <code>/a|b&lt;i&gt;\`c\`</code></summary>

    - Received: \`\`"\\u{1b}[31m]]>\\u{d}\\u{a}::error::x # #[add-mask]y @octocat #1 [click](https://evil.example) \`tick\` | <img src=x> \\u{202e}%0A,\\u{fffe}"\`\`
    - Documented: \`a string\`
    - Spec: \`specs/packagex/schemas/Thread.yaml\`
    - Source: \`odd name,with:colon%.har\`
    - Do: Ask the provider.

    </details>

    ### Matched no operation

    - \`a.har, exchange 1\`: \`::ERROR TITLE=x::y /<script> is no operation of any provider.\`
    "
  `)
})

test('says that nothing was checked', () => {
  expect(formatMarkdown(emptyReport)).toMatchInlineSnapshot(`
    "## channel-contracts check failed: 0 errors, 0 warnings, 0 new values

    | exchanges | checked | unmatched | errors | warnings | new values |
    | --: | --: | --: | --: | --: | --: |
    | 0 | 0 | 0 | 0 | 0 | 0 |

    0 of 0 exchanges checked: 0 errors, 0 warnings, 0 new values. Nothing was checked, since there was no exchange: record some, or name for --live what was skipped.
    "
  `)
})

test('counts what was skipped where something was', () => {
  const report = createReport(3, [], [])
  const skipped = { ...report, summary: { ...report.summary, checked: 1, skipped: 2 } }
  expect(formatMarkdown(skipped)).toMatchInlineSnapshot(`
    "## channel-contracts check passed: 0 errors, 0 warnings, 0 new values

    | exchanges | checked | unmatched | skipped | errors | warnings | new values |
    | --: | --: | --: | --: | --: | --: | --: |
    | 3 | 1 | 0 | 2 | 0 | 0 | 0 |

    1 of 3 exchanges checked, 2 skipped: 0 errors, 0 warnings, 0 new values.
    "
  `)
})

test('passes when all is accepted, and names what is no longer seen', () => {
  const report = createReport(1, [sampleFinding()], [])
  const known = createBaseline(createReport(2, [sampleFinding(), sampleFinding({ instancePath: '/gone' })], []))
  expect(formatMarkdown(applyBaseline(report, known))).toMatchInlineSnapshot(`
    "## channel-contracts check passed: 0 errors, 0 warnings, 0 new values

    | exchanges | checked | unmatched | errors | warnings | new values | accepted |
    | --: | --: | --: | --: | --: | --: | --: |
    | 1 | 1 | 0 | 0 | 0 | 0 | 1 |

    1 of 1 exchanges checked: 0 errors, 0 warnings, 0 new values; 1 accepted by the baseline. 1 entry of the baseline no longer seen: remove what is mended, or run --write-baseline.

    ### No longer seen

    - \`enum-value bird getChannel 200 /gone\`
    "
  `)
})

test('no text of an answer becomes markup, a link or a mention', () => {
  const html = render(formatMarkdown(sampleReport))
  const tags = new Set(Array.from(html.matchAll(/<(\w+)/g), ([, tag]) => tag))
  expect([...tags].sort()).toEqual(
    'a b code details h2 h3 li p strong summary table tbody td th thead tr ul'
      .split(' ')
      .filter((tag) => tags.has(tag)),
  )
  expect(tags.has('img') || tags.has('script') || tags.has('i')).toBe(false)
  expect(Array.from(html.matchAll(/href="([^"]*)"/g), ([, link]) => link)).toEqual([
    'https://docs.bird.com/api/channels-api/api-reference/channels-management',
  ])
  expect(html.replaceAll(/<code>.*?<\/code>/gs, '')).not.toMatch(/octocat|evil/)
})

test.each(['`', '``', 'a`b', '` `', ' a ', '  ', 'a|b', '<b>', '\\', 'a``b`c', '*x*', '&amp;'])(
  'the code span of %j shows it as it is',
  (text) => {
    const html = render(`- ${code(text)}\n`)
    expect(/<code>(.*)<\/code>/s.exec(html)?.[1] ?? '').toSatisfy(
      (inner: string) => textOf(inner) === text || text.trim() === '',
    )
  },
)

test.each([
  '*a* _b_ ~~c~~ `d`',
  '[x](https://evil.example) <https://evil.example> ![i](x)',
  'https://evil.example www.evil.example',
  '<img src=x onerror=y> &lt; # h | cell | $x$',
  '<!-- -->\\',
])('plain text shows %j as it is', (text) => {
  const html = render(`- ${plain(text)}\n`)
  expect(html).not.toMatch(/<(?!\/?(?:ul|li)\b)/)
  expect(textOf(html).trim()).toBe(text)
})

test('plain text mentions nobody and no issue', () => {
  expect(plain('@octocat #12')).toBe('@&#8203;octocat \\#&#8203;12')
})

test('is cut where GitHub would refuse it, with a sentence that counts what is left out', () => {
  const findings = Array.from({ length: 500 }, (_, index) =>
    sampleFinding({ instancePath: `/a${index}`, received: hostile }),
  )
  const text = formatMarkdown(createReport(500, findings, []))
  const shown = text.match(/<details>/g)?.length ?? 0
  expect(text.length).toBeLessThanOrEqual(65_536)
  expect(text.length).toBeGreaterThan(64_000)
  expect(text.trimEnd().split('\n').at(-1)).toBe(
    `**${500 - shown} more entries left out: GitHub takes 65536 characters. For the whole report, add --output report.txt.**`,
  )
})
