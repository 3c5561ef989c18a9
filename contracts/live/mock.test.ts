import { describe, expect, test } from 'vitest'
import { type Provider, providers } from '../../generated/index.ts'
import { writtenProviders } from '../../mocks/testing/written.ts'
import { checkExchange } from '../check-exchange.ts'
import { loadContext } from '../context.ts'
import { checkLive } from './check-live.ts'
import { runScenario } from './run-scenario.ts'
import { loadScenario } from './scenarios.ts'
import { idsOf, key, optionsFor, startLocked } from './testing/mocked.ts'

/** What writes leave behind, because the provider has no operation that takes it away. */
const left: Partial<Record<Provider, string[]>> = {
  bird: [],
  'channel-talk': ['createGroupMessage: a message in the group', 'createThreadMessage: an answer to that message'],
  copilot: ['createMessageChannel: a channel with the client', 'sendMessage: a message in that channel'],
  packagex: ['addThreadSubscriber: notices in the thread that the user came and went'],
  softwareone: ['createChat: a group chat named "channel-contracts"'],
}

describe.each(writtenProviders)('%s', async (provider) => {
  const operations = Object.entries(await providers[provider].operations())
  const reads = operations.filter(([, { method }]) => method === 'get').map(([operationId]) => operationId)
  const writes = operations.filter(([, { method }]) => method !== 'get').map(([operationId]) => operationId)

  test('its mock is clean, every read is asked and every write is said to be skipped', async () => {
    const mock = await startLocked(provider)
    const options = optionsFor(provider, `${mock.url}/${provider}`, await idsOf(provider, mock))
    const { report, notes, stopped } = await checkLive(options)
    const requests = await (await fetch(`${mock.url}/_mock/requests`)).text()
    await mock.close()
    expect({ findings: report.findings, stopped }).toEqual({ findings: [], stopped: undefined })
    expect(report.summary.checked).toBeGreaterThanOrEqual(reads.length)
    expect(notes.filter(({ operationId }) => reads.includes(operationId))).toEqual([])
    expect(notes).toEqual(
      writes.map((operationId) => ({ kind: 'skipped', operationId, text: 'it writes; add --allow-writes' })),
    )
    expect(new Set(requests.match(/"method":"\w+"/g))).toEqual(new Set(['"method":"GET"']))
  })

  test('with writes every operation is asked and answered, and what stays is said', async () => {
    const mock = await startLocked(provider)
    const options = optionsFor(provider, `${mock.url}/${provider}`, await idsOf(provider, mock))
    const asked = new Set<string>()
    const notes: string[] = []
    const context = await loadContext(provider)
    for await (const exchange of runScenario({
      ...options,
      allowWrites: true,
      onNote: ({ kind, operationId, text }) => notes.push(`${kind} ${operationId}: ${text}`),
    })) {
      asked.add(exchange.operation?.operationId ?? '')
      expect(JSON.stringify(exchange)).not.toContain(key)
      expect(checkExchange(context, exchange.operation?.operationId ?? '', exchange)).toEqual([])
    }
    await mock.close()
    expect([...asked].sort()).toEqual(operations.map(([operationId]) => operationId).sort())
    expect(notes).toEqual((left[provider] ?? []).map((what) => `left ${what}; no operation takes it away`))
  })

  test('every request that is no GET is marked as a write, and every mark stands on such a request', async () => {
    const methods = new Map(operations.map(([operationId, { method }]) => [operationId, method]))
    const scenario = await loadScenario(provider)
    expect(scenario.filter((step) => (methods.get(step.operationId) === 'get') === (step.writes === true))).toEqual([])
  })
})
