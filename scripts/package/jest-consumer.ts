/** The Jest that the package is tried in: it loads modules by itself, in a realm of its own. */
export const jest = 'jest@30.5.2'

/** Tells Jest that the program below is a test, and that a start may take its time. */
export const jestConfig = `export default { testMatch: ['**/*.test.mjs'], testTimeout: 60_000 }
`

/** What the README says to write for Jest in TypeScript, then a use of it that is right and one that has to be found wrong. */
export const jestTyped = `import { expect } from '@jest/globals'
import { contractMatchers } from 'channel-contracts/matchers'
import type { ContractMatchers } from 'channel-contracts/matchers'

expect.extend(contractMatchers)
declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends ContractMatchers<T> {}
}
expect({}).toMatchContract('bird', 'getChannel', 200)
void expect(fetch('http://127.0.0.1/')).resolves.toMatchContract('bird', 'getChannel')
// @ts-expect-error: no operation of the provider
expect({}).toMatchContract('bird', 'getChanel', 200)
`

/** A test that uses all that a test uses: the matcher, with what it lets pass and what it does not, the mock of all providers, factories and handlers. */
export const jestConsumer = `import { contractMatchers } from 'channel-contracts/matchers'
import { createFactories } from 'channel-contracts/factories'
import { startMock } from 'channel-contracts/mocks'
import { createHandlers } from 'channel-contracts/msw'
import { setupServer } from 'msw/node'

expect.extend(contractMatchers)

test('the matcher tells right from wrong', async () => {
  const bird = await createFactories('bird', { seed: 1 })
  expect(bird.Channel()).toMatchContract('bird', 'getChannel', 200)
  const wrong = { ...bird.Channel(), status: 'ACTIVE' }
  expect(() => expect(wrong).toMatchContract('bird', 'getChannel', 200)).toThrow(/enum-value/)
})

test('the mock answers for every provider, and takes its snapshot back', async () => {
  const mock = await startMock({ seed: 1, port: 0 })
  try {
    const ask = async (path) => (await fetch(mock.providers.copilot.url + path, { headers: { 'x-api-key': 'k' } })).json()
    const before = await ask('/v1/message-channels')
    mock.restore(mock.snapshot())
    expect(await ask('/v1/message-channels')).toEqual(before)
    expect(Object.keys(mock.providers)).toHaveLength(5)
    const state = await (await fetch(mock.url + '/_mock/state')).json()
    expect(Object.keys(state.copilot.channels).length).toBeGreaterThan(0)
  } finally {
    await mock.close()
  }
})

test('the handlers answer for every provider', async () => {
  const mock = await createHandlers({ seed: 1 })
  const server = setupServer(...mock.handlers)
  server.listen()
  const answer = await fetch('https://api.copilot.com/v1/message-channels', { headers: { 'x-api-key': 'k' } })
  server.close()
  expect(answer.status).toBe(200)
})
`
