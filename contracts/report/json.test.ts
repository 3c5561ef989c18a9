import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type Ajv2020Class from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { applyBaseline, createBaseline, formatBaseline } from '../baseline.ts'
import { createReport } from '../report.ts'
import { emptyReport, sampleFinding, sampleReport } from '../testing/sample-report.ts'
import { formatJson } from './json.ts'

const Ajv2020: typeof Ajv2020Class.default = createRequire(import.meta.url)('ajv/dist/2020').default
const ajv = new Ajv2020({ allErrors: true })
const compile = (name: string) => ajv.compile(JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')))
const isReport = compile('report.schema.json')
const unread = { file: 'a', entry: null }
const isBaseline = compile('baseline.schema.json')

test('carries the text and lines of every fact that it cites, and the document they are of', () => {
  const report = createReport(1, [sampleFinding({ source: { file: 'a.json', entry: null } })], [])
  expect(formatJson(report)).toMatchInlineSnapshot(`
    "{
      "summary": {
        "exchanges": 1,
        "checked": 1,
        "unmatched": 0,
        "skipped": 0,
        "unreadable": 0,
        "error": 1,
        "warning": 0,
        "info": 0
      },
      "files": [
        "a.json"
      ],
      "findings": [
        {
          "check": "enum-value",
          "severity": "error",
          "provider": "bird",
          "operationId": "getChannel",
          "status": 200,
          "instancePath": "/status",
          "received": "\\"paused\\"",
          "documented": "one of \\"active\\" or \\"failed\\"",
          "facts": [
            "B89"
          ],
          "spec": "specs/bird/schemas/ChannelStatus.yaml",
          "advice": "Ask the provider.",
          "source": {
            "file": "a.json",
            "entry": null
          },
          "count": 1,
          "places": [
            {
              "source": {
                "file": "a.json",
                "entry": null
              },
              "instancePath": "/status"
            }
          ]
        }
      ],
      "unmatched": [],
      "unreadable": [],
      "notes": [],
      "facts": {
        "bird": {
          "document": {
            "title": "Channels management",
            "url": "https://docs.bird.com/api/channels-api/api-reference/channels-management"
          },
          "facts": {
            "B89": {
              "fact": "The listed values are active, pending, setting-up, failed, inactive, deleted, warning, printed without a gap between them.",
              "lines": [
                206
              ]
            }
          }
        }
      }
    }
    "
  `)
})

test.each([
  ['the sample', sampleReport],
  ['a run that read nothing', emptyReport],
  ['a run with a baseline', applyBaseline(sampleReport, createBaseline(createReport(1, [sampleFinding()], [])))],
  ['a run with an entry no longer seen', applyBaseline(emptyReport, createBaseline(sampleReport))],
  ['a run with a file that cannot be read', { ...emptyReport, unreadable: [{ source: unread, reason: 'why' }] }],
  [
    'a run with notes',
    { ...emptyReport, notes: [{ source: unread, reason: 'why', count: 2, sources: [unread, unread] }] },
  ],
])('%s is described by the published schema', (_name, report) => {
  isReport(JSON.parse(formatJson(report)))
  expect(isReport.errors).toBe(null)
})

test('the schema refuses another severity, a missing count and a report without its facts', () => {
  const report = JSON.parse(formatJson(sampleReport))
  expect(isReport({ ...report, findings: [{ ...report.findings[0], severity: 'fatal' }] })).toBe(false)
  expect(isReport({ ...report, summary: { exchanges: 1 } })).toBe(false)
  expect(isReport(sampleReport)).toBe(false)
})

test('a baseline is described by its schema', () => {
  const baseline = JSON.parse(formatBaseline(createBaseline(sampleReport)))
  isBaseline(baseline)
  expect(isBaseline.errors).toBe(null)
  expect(isBaseline({ ...baseline, channelContractsBaseline: 2 })).toBe(false)
  expect(isBaseline({ ...baseline, findings: [{ ...baseline.findings[0], count: 0 }] })).toBe(false)
})

test('leaves nothing for a terminal to act on, and every value as it was', () => {
  const text = formatJson(createReport(1, [sampleFinding({ received: '\u009b31m\u202e\u2028' })], []))
  expect(text).toContain('"received": "\\u009b31m\\u202e\\u2028"')
  expect(JSON.parse(text).findings[0].received).toBe('\u009b31m\u202e\u2028')
})
