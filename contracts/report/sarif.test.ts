import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type AjvClass from 'ajv'
import type addFormatsPlugin from 'ajv-formats'
import { expect, test } from 'vitest'
import { applyBaseline, createBaseline } from '../baseline.ts'
import { createReport } from '../report.ts'
import { emptyReport, sampleFinding, sampleReport } from '../testing/sample-report.ts'
import { formatSarif } from './sarif.ts'

const require = createRequire(import.meta.url)
const Ajv: typeof AjvClass.default = require('ajv')
const addFormats: typeof addFormatsPlugin.default = require('ajv-formats')

// The schema is of draft-04, but has only what later drafts say alike.
const {
  $schema: _draft,
  id: _id,
  ...schema
} = JSON.parse(
  readFileSync(require.resolve('@microsoft/sarif-matcher-utils/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
)
// One of its patterns is no Unicode one.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats(ajv)
const isSarif = ajv.compile(schema)

function errorsOf(sarif: string): unknown {
  isSarif(JSON.parse(sarif))
  return isSarif.errors
}

const baseline = createBaseline(createReport(1, [sampleFinding()], []))

test('carries a finding with its rule, place, fingerprint and description', () => {
  const { runs } = JSON.parse(formatSarif(createReport(1, [sampleFinding()], [])))
  expect(runs[0].results).toMatchInlineSnapshot(`
    [
      {
        "level": "error",
        "locations": [
          {
            "logicalLocations": [
              {
                "fullyQualifiedName": "/status",
                "kind": "value",
              },
            ],
            "message": {
              "text": "recordings/bird.har, exchange 3",
            },
            "physicalLocation": {
              "artifactLocation": {
                "uri": "recordings/bird.har",
              },
              "region": {
                "startLine": 1,
              },
            },
          },
        ],
        "message": {
          "text": "Received "paused" at bird getChannel 200, /status; documented: one of "active" or "failed".
    B89: The listed values are active, pending, setting-up, failed, inactive, deleted, warning, printed without a gap between them. (line 206)
    Ask the provider.",
        },
        "occurrenceCount": 1,
        "partialFingerprints": {
          "primaryLocationLineHash": "9e7634dc50bd2fe1:1",
        },
        "properties": {
          "facts": [
            "B89",
          ],
          "instancePath": "/status",
          "operationId": "getChannel",
          "provider": "bird",
          "status": 200,
        },
        "relatedLocations": [
          {
            "id": 1,
            "message": {
              "text": "The description.",
            },
            "physicalLocation": {
              "artifactLocation": {
                "uri": "specs/bird/schemas/ChannelStatus.yaml",
              },
              "region": {
                "startLine": 1,
              },
            },
          },
        ],
        "ruleId": "enum-value",
        "ruleIndex": 7,
      },
    ]
  `)
  expect(runs[0].tool.driver.rules[runs[0].results[0].ruleIndex]).toMatchInlineSnapshot(`
    {
      "fullDescription": {
        "text": "A value that the list of documented values does not have. In a closed list it is broken; in a list that the provider may extend it is only new. If the provider names it now, add it to the description.",
      },
      "help": {
        "text": "In a closed list it is broken; in a list that the provider may extend it is only new. If the provider names it now, add it to the description.",
      },
      "id": "enum-value",
      "properties": {
        "tags": [
          "contract",
        ],
      },
      "shortDescription": {
        "text": "A value that the list of documented values does not have.",
      },
    }
  `)
})

test('says every kind of result in words, the worst first', () => {
  const { runs } = JSON.parse(formatSarif(sampleReport))
  const inShort = runs[0].results.map(
    (result: {
      level: string
      ruleId: string
      message: { text: string }
      locations: { physicalLocation: { artifactLocation: { uri: string } } }[]
    }) => [
      result.level,
      result.ruleId,
      result.locations[0]?.physicalLocation.artifactLocation.uri,
      result.message.text,
    ],
  )
  expect(inShort).toMatchInlineSnapshot(`
    [
      [
        "error",
        "enum-value",
        "recordings/bird.har",
        "Received "paused" at bird getChannel 200, /status; documented: one of "active" or "failed".
    B89: The listed values are active, pending, setting-up, failed, inactive, deleted, warning, printed without a gap between them. (line 206)
    Ask the provider.",
      ],
      [
        "error",
        "id-kind",
        "specs/copilot/schemas/Message.yaml",
        "Received "aaaa-0" at copilot listMessages 200, /data/0/channelId; documented: the ID of a channel.
    Ask the provider.",
      ],
      [
        "error",
        "nullable",
        "odd%20name%2Cwith%3Acolon%25.har",
        "Received "\\u{1b}[31m]]>\\u{d}\\u{a}::error::x # #[add-mask]y @octocat #1 [click] (https://evil.example) \`tick\` | <img src=x> \\u{202e}%0A,\\u{fffe}" at packagex listThreads 200, /a|b<i>\`c\`; documented: a string.
    Ask the provider.",
      ],
      [
        "warning",
        "undocumented-property",
        "recordings/bird.har",
        "Received a property of type integer at bird getChannel 200, /extra; documented: no such property.
    Ask the provider.",
      ],
      [
        "note",
        "enum-value",
        "recordings/bird.har",
        "Received "service" at bird getChannel 200, /suites/0; documented: one of "active" or "failed".
    Ask the provider.",
      ],
      [
        "error",
        "unmatched",
        "a.har",
        "::ERROR TITLE=x::y /<script> is no operation of any provider.",
      ],
    ]
  `)
})

test('of a run that read nothing, says that it was not successful and why', () => {
  const { runs } = JSON.parse(formatSarif(emptyReport))
  expect([runs[0].results, runs[0].invocations]).toMatchInlineSnapshot(`
    [
      [],
      [
        {
          "executionSuccessful": false,
          "exitCode": 1,
          "toolExecutionNotifications": [
            {
              "level": "error",
              "message": {
                "text": "0 of 0 exchanges checked: 0 errors, 0 warnings, 0 new values. Nothing was checked, since there was no exchange: record some, or name for --live what was skipped.",
              },
            },
          ],
        },
      ],
    ]
  `)
})

test.each([
  ['the sample', sampleReport],
  ['a run that read nothing', emptyReport],
  ['a run with a baseline', applyBaseline(sampleReport, baseline)],
  [
    'a run with a file that cannot be read',
    { ...emptyReport, unreadable: [{ source: { file: 'a', entry: null }, reason: 'why' }] },
  ],
])('%s is valid by the SARIF schema', (_name, report) => {
  expect(errorsOf(formatSarif(report))).toBe(null)
})

test('the SARIF schema refuses another level and a result without message', () => {
  const log = JSON.parse(formatSarif(sampleReport))
  const withResult = (result: object) => ({ ...log, runs: [{ ...log.runs[0], results: [result] }] })
  expect(isSarif(withResult({ ...log.runs[0].results[0], level: 'fatal' }))).toBe(false)
  expect(isSarif(withResult({ ruleId: 'enum-value' }))).toBe(false)
})

test('what a baseline accepts is suppressed', () => {
  const { runs } = JSON.parse(formatSarif(applyBaseline(createReport(1, [sampleFinding()], []), baseline)))
  expect(
    runs[0].results.map((one: object) => ({ ...one, message: 0, locations: 0, relatedLocations: 0 })),
  ).toMatchObject([{ ruleId: 'enum-value', baselineState: 'unchanged', suppressions: [{ kind: 'external' }] }])
})
