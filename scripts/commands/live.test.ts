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

test('a run that is stopped says why and asks for exit code 2', async () => {
  const { notes, exitCode } = await live(command, { CHANNEL_CONTRACTS_COPILOT_API_KEY: 'a-wrong-key' })
  expect([notes.at(-1), exitCode]).toEqual([
    'Stopped at copilot listMessageChannels: it answered 401. Check the key in CHANNEL_CONTRACTS_COPILOT_API_KEY.',
    2,
  ])
})

test.each([
  [{ skip: ['https://app.example'] }, '--server and --skip are for recordings. Leave them out with --live.'],
  [{ server: ['https://a.example=https://api.copilot.com'] }, '--server and --skip are for recordings.'],
])('refuses %j, which says nothing of a provider that is asked itself', async (options, sentence) => {
  await expect(check([], { ...command, live: true, failOn: 'error', ...options })).rejects.toThrow(sentence)
})

test('nothing is asked without a key', async () => {
  await expect(live(command, {})).rejects.toThrow(
    'Failed to ask copilot: no key is set. Set CHANNEL_CONTRACTS_COPILOT_API_KEY in the environment.',
  )
})
