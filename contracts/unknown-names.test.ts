import { expect, test } from 'vitest'
import type { Provider } from '../generated/index.ts'
import { checkExchange } from './check-exchange.ts'
import { loadContext } from './context.ts'

const exchange = {
  request: { method: 'GET', url: '/', headers: {} },
  response: { status: 200, headers: {}, body: {} },
  source: { file: 'test', entry: null },
}

test('an operation that the provider does not have is no answer without findings', async () => {
  const context = await loadContext('bird')
  expect(() => checkExchange(context, 'getChanel', exchange)).toThrow(
    'Failed to judge bird getChanel: there is no such operation. Known: listChannels, getChannel, getChannelContact.',
  )
})

test('a provider that is none is named', async () => {
  // As JavaScript may call it.
  const load: (name: Provider) => Promise<unknown> = loadContext
  await expect(Reflect.apply(load, undefined, ['brid'])).rejects.toThrow(
    'Failed to load "brid": there is no such provider. Known: bird, channel-talk, copilot, packagex, softwareone.',
  )
})
