import { expect, test } from 'vitest'
import { createHandlers } from './handlers.ts'
import { startMock } from './server.ts'

const refusal = '"" is no API key. Write one that is not empty, or leave it out to accept any.'

test('a server refuses an empty key, which nobody can give, instead of letting everybody in', async () => {
  await expect(startMock({ providers: ['bird'], port: 0, apiKey: '' })).rejects.toThrow(refusal)
})

test('handlers refuse an empty key too', async () => {
  await expect(createHandlers({ providers: ['bird'], apiKey: '' })).rejects.toThrow(refusal)
})

test('a key of blanks is as empty as what requests carry of it', async () => {
  await expect(startMock({ providers: ['bird'], port: 0, apiKey: ' ' })).rejects.toThrow(/^" " is no API key\./)
})
