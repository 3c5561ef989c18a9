import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { providerNames } from '../../generated/index.ts'
import { loadContext } from '../context.ts'
import { birdChannel } from '../testing/judge.ts'
import { createCoverage } from './coverage.ts'
import { pointKinds } from './point.ts'
import { coveragePasses, createCoverageReport, type NeverObserved } from './report.ts'
import { formatCoverage } from './text.ts'

const coverage = createCoverage(await loadContext('bird'))
const errors = [401, 403, 404, 422, 429].map((status) => ({ status, body: { code: 'x', message: 'y' } }))
for (const { status, body } of [{ status: 200, body: { ...birdChannel, status: 'paused' } }, ...errors]) {
  const request = { method: 'GET', url: '/', headers: {} }
  coverage.add('getChannel', {
    request,
    response: { status, headers: {}, body },
    source: { file: 'test', entry: null },
  })
}
const report = createCoverageReport([coverage.report()])

test('prints what was seen of each kind, and first what matters most of what was not', () => {
  expect(formatCoverage(report)).toMatchInlineSnapshot(`
    "coverage  bird  41 of 194 (21.1 %)
      operation                 1 of 3
      status                   6 of 18
      required-property        9 of 12
      property                 0 of 51
      list-items                0 of 7
      enum-value               0 of 23
      null                     0 of 13
      absent                  18 of 51
      empty-list                0 of 7
      id-kind                   3 of 3
      format                    4 of 6
      listChannels                      0 of 170  0 %
      getChannel                       41 of 165  24.8 %
      getChannelContact                  0 of 28  0 %
      Never observed:
        operation         listChannels: the operation
        operation         getChannelContact: the operation
        required-property Channel: status
        property          Channel: identifier, contactIdentifierKeyOverride, contactIdentifierFormatOverride, platformServiceUrlOverride, platformServiceVersionOverride, platformServiceProtocolOverride, platformMessageJsonSchemaOverride, platformTemplateEngineOverride, capabilities, settings, connectionParams, preferences, useCaseId, useCaseType, channelMessageType, suites, updatedAt
        property          ContactIdentifierFormat: type, pattern
        property          ChannelCapabilities: messaging, voice
        property          MessagingCapabilities: messaging
        property          CapabilityNode: displayName, status, name, version, updatedAt, createdAt, expiresAt
        property          MessagingCapability: outgoing, incoming
        property          OutgoingMessagingCapability: mms, media
        property          PausableCapability: paused
        property          MediaCapabilities: textFallback
        property          IncomingMessagingCapability: mms
        property          VoiceCapabilities: voice
        property          VoiceCapability: recording
        property          Setting: key, value, displayName, description, visibility
        property          Preferences: disableProfileFetching, explicitMarketingOptOut, ignoreSuppressionChecks, isPrivate
        property          ValidationError: details
        list-items        Channel.settings: an entry
        list-items        Channel.connectionParams: an entry
        list-items        Channel.suites: an entry
        list-items        ValidationError.details: an entry
        list-items        ValidationError.details{}: an entry
        enum-value        ChannelStatus: "active", "pending", "setting-up", "failed", "inactive", "deleted", "warning"
        enum-value        ContactIdentifierFormatType: "none"
        and 37 more lines; --coverage-output <file> writes them all
    "
  `)
})

test('says when nothing was checked', () => {
  const empty = createCoverageReport([])
  expect([formatCoverage(empty), coveragePasses(empty, 0)]).toEqual(['Coverage: nothing was checked.\n', false])
})

test('passes at its percentage and not above', () => {
  const { percent } = report
  expect([coveragePasses(report, percent), coveragePasses(report, percent + 0.1)]).toEqual([true, false])
})

test('every provider must reach the percentage by itself', async () => {
  const other = createCoverage(await loadContext('copilot')).report()
  expect(coveragePasses(createCoverageReport([coverage.report(), other]), report.percent)).toBe(false)
})

test('the JSON is as its schema says', async () => {
  const schema = JSON.parse(readFileSync(new URL('coverage.schema.json', import.meta.url), 'utf8'))
  expect(schema.$defs.kind.enum).toEqual(pointKinds)
  // ajv's ESM default export is typed as a namespace under nodenext; its CommonJS form is what runs.
  const Ajv2020 = createRequire(import.meta.url)('ajv/dist/2020').default
  const validate = new Ajv2020({ strict: true, formats: { 'json-pointer': true } }).compile(schema)
  const contexts = await Promise.all(providerNames.map(loadContext))
  const all = createCoverageReport(contexts.map((context) => createCoverage(context).report()))
  for (const one of [report, all]) expect([validate(one), validate.errors]).toEqual([true, null])
  expect(validate({ ...report, percent: 101 })).toBe(false)
})

test('names what bodies never showed before statuses and headers, and no header of a status that never came', async () => {
  const counted = createCoverage(await loadContext('channel-talk'))
  counted.add('listGroups', {
    request: { method: 'GET', url: '/', headers: {} },
    response: { status: 200, headers: {}, body: { groups: [] } },
    source: { file: 'test', entry: null },
  })
  const isOfAnswer = (one: NeverObserved): boolean =>
    (one.kind === 'status' || one.kind === 'header') && /groups\/get\/responses\/(?:200|429)$/.test(one.pointer)
  const isOfBody = (one: NeverObserved): boolean => one.kind === 'list-items' && /roup/.test(one.place)
  const neverObserved = counted.report().neverObserved.filter((one) => isOfAnswer(one) || isOfBody(one))
  const text = formatCoverage(createCoverageReport([{ ...counted.report(), neverObserved }]))
  expect(text.slice(text.indexOf('Never observed'))).toMatchInlineSnapshot(`
    "Never observed:
        list-items        GroupPage.groups: an entry
        list-items        Group.managerIds: an entry
        list-items        GroupView.managers: an entry
        list-items        GroupView.onlines: an entry
        status            listGroups: the status 429
        header            listGroups 200: the header x-ratelimit-limit, the header x-ratelimit-remaining, the header x-ratelimit-reset, the header x-ratelimit-will-be-throttled
    "
  `)
})
