import { expect, test } from 'vitest'
import { checkSettings } from './check-settings.ts'
import { createHandlers } from './handlers.ts'
import { startMock } from './server.ts'

test.each([
  [{ seed: 'abc' }, '"abc" is no seed. Write a whole number from 0 to 4294967295.'],
  [{ seed: 1.5 }, '"1.5" is no seed. Write a whole number from 0 to 4294967295.'],
  [{ seed: -5 }, '"-5" is no seed. Write a whole number from 0 to 4294967295.'],
  [{ profile: 'foo' }, /^"foo" is no profile\. Write one of typical, minimal, /],
  [{ providers: ['nope'] }, '"nope" is no provider. Write one of bird, channel-talk, copilot, packagex, softwareone.'],
])('refuses %j, of a server and of handlers', async (settings, sentence) => {
  expect(() => checkSettings(settings)).toThrow(sentence)
  // What only JavaScript can write.
  const options = { port: 0, ...settings } as object
  await expect(startMock(options)).rejects.toThrow(sentence)
  await expect(createHandlers(options)).rejects.toThrow(sentence)
})

test('a reset refuses them too, and changes nothing', async () => {
  const mock = await startMock({ providers: ['bird'], port: 0 })
  const handlers = await createHandlers({ providers: ['bird'] })
  const before = JSON.stringify([mock.ids(), handlers.ids()])
  for (const one of [mock, handlers]) expect(() => one.reset({ seed: 1.5 })).toThrow('"1.5" is no seed.')
  expect(JSON.stringify([mock.ids(), handlers.ids()])).toBe(before)
  await mock.close()
})

test.each([70_000, -1, 1.5, 'x'])('a server refuses the port %s', async (port) => {
  await expect(startMock({ port } as object)).rejects.toThrow(
    `"${port}" is no port. Write a whole number from 0 to 65535.`,
  )
})

test.each(['/api', { bird: 'api.example' }])('handlers refuse the address %j', async (baseUrl) => {
  await expect(createHandlers({ baseUrl })).rejects.toThrow(
    /^"[^"]+" is no address\. Write one such as https:\/\/api\.example\.$/,
  )
})

test('handlers refuse to answer an operation that is not there', async () => {
  const { on } = await createHandlers({ providers: ['bird'] })
  // @ts-expect-error the operation is getChannel
  expect(() => on('bird', 'getChanel', () => undefined)).toThrow(
    'bird has no operation "getChanel". Write one of listChannels, ',
  )
  expect(() => on('copilot', 'listMessages', () => undefined)).toThrow('"copilot" is not served. Served are bird.')
})

test('a server that is closed twice is closed', async () => {
  const mock = await startMock({ providers: ['bird'], port: 0 })
  await mock.close()
  await expect(mock.close()).resolves.toBeUndefined()
})
