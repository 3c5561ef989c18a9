import { afterAll, expect, test } from 'vitest'
import { startMock } from '../../mocks/server.ts'
import { check } from './check.ts'
import { live } from './live.ts'

const mock = await startMock({ providers: ['copilot'], port: 0, apiKey: 'the-right-key' })
afterAll(() => mock.close())

const command = { provider: 'copilot', baseUrl: `${mock.url}/copilot`, pace: 1000 } as const

test('a clean run says what was skipped and asks for exit code 0', async () => {
  const { report, notes, exitCode } = await live(command, { CHANNEL_CONTRACTS_COPILOT_API_KEY: 'the-right-key' })
  expect([report.findings, report.summary.checked > 5, exitCode]).toEqual([[], true, 0])
  expect(notes).toEqual([
    'skipped  createMessageChannel: it writes; add --allow-writes.',
    'skipped  sendMessage: it writes; add --allow-writes.',
  ])
})

test('a run that was refused something says what fails and where to look', async () => {
  const { notes, exitCode } = await live(
    { ...command, baseUrl: `${mock.url}/copilot/nowhere` },
    { CHANNEL_CONTRACTS_COPILOT_API_KEY: 'the-right-key' },
  )
  expect([notes.at(-1), exitCode]).toEqual([
    'Exit code 1: what failed was asked and never well answered. Check --base-url, what --id names, and what the key may do.',
    1,
  ])
})

test('a run that is stopped says why and asks for exit code 2', async () => {
  const { notes, exitCode } = await live(command, { CHANNEL_CONTRACTS_COPILOT_API_KEY: 'a-wrong-key' })
  expect([notes.at(-1), exitCode]).toEqual([
    'Stopped at copilot listMessageChannels: it answered 401. Check the key in CHANNEL_CONTRACTS_COPILOT_API_KEY.',
    2,
  ])
})

test.each([
  [{ skip: ['https://app.example'] }, 'the options: --skip is for recordings. Leave it out with --live.'],
  [{ server: ['https://a.example=https://api.copilot.com'], keepGoing: true }, '--server and --keep-going are for'],
  [{ operation: 'getChannel', status: 200, allowWrites: true }, '--operation and --status are for recordings.'],
  [{ jobs: 2, shard: { index: 0, of: 2 } }, '--shard and --jobs are for recordings.'],
])('refuses %j, which says nothing of a provider that is asked itself', async (options, sentence) => {
  await expect(check([], { ...command, live: true, failOn: 'error', ...options })).rejects.toThrow(sentence)
})

test.each([
  [{ baseUrl: 'https://api.copilot.com', id: ['channel=1'] }, '--base-url and --id are for --live. Add that, or leave'],
  [{ allowWrites: true, pace: 1, timeout: 5 }, '--allow-writes and --pace and --timeout are for --live.'],
])('refuses %j of files, which nobody is asked for', async (options, sentence) => {
  await expect(check(['a.har'], { failOn: 'error', ...options })).rejects.toThrow(sentence)
})

test('refuses an operation that the provider does not have', async () => {
  const bare = { provider: 'copilot', operation: 'getMesage', status: 200, failOn: 'error' } as const
  await expect(check(['body.json'], bare)).rejects.toThrow(
    /^Failed to read the options: copilot has no operation "getMesage". Known: listMessageChannels, .*\.$/,
  )
})

test('nothing is asked without a key', async () => {
  await expect(live(command, {})).rejects.toThrow(
    'Failed to ask copilot: no key is set. Set CHANNEL_CONTRACTS_COPILOT_API_KEY in the environment.',
  )
})
