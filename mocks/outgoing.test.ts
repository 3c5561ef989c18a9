import { expect, test } from 'vitest'
import { outgoing, preflight } from './outgoing.ts'

/** A file that must not be written as JSON, which for a long one takes seconds. */
class File extends Uint8Array {
  toJSON(): never {
    throw new Error('It was written as JSON.')
  }
}

test('sends a file as it is, without writing it as JSON first', () => {
  const file = new File([1, 2, 3])
  const { bytes, headers } = outgoing({}, { status: 200, body: file })
  expect(bytes).toBe(file)
  expect(headers['content-length']).toBe('3')
})

test.each([
  ['an object as JSON', { id: 'ä' }, '{"id":"ä"}'],
  ['text as it is', 'ä', 'ä'],
  ['no body as none', undefined, ''],
])('sends %s', (_what, body, text) => {
  const { bytes, headers } = outgoing({}, { status: 200, body })
  expect(Buffer.from(bytes).toString()).toBe(text)
  expect(headers['content-length']).toBe(String(Buffer.byteLength(text)))
})

test('says no length of an answer that never has a body', () => {
  expect(outgoing({}, { status: 204 }).headers).not.toHaveProperty('content-length')
  expect(outgoing({}, { status: 200 }).headers).toHaveProperty('content-length', '0')
})

test('lets a page that sends its cookies along read an answer and its headers', () => {
  const { headers } = outgoing({ origin: 'http://localhost:3000' }, { status: 429, headers: { 'retry-after': '1' } })
  expect(headers).toMatchObject({
    'access-control-allow-origin': 'http://localhost:3000',
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': '*, retry-after',
  })
  expect(outgoing({}, { status: 200 }).headers).not.toHaveProperty('access-control-allow-credentials')
})

test('says what a page may send where a browser asks for it, and only there', () => {
  const asked = { origin: 'http://localhost:3000', 'access-control-request-headers': 'x-api-key' }
  const sendable = {
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS',
    'access-control-allow-headers': 'x-api-key',
  }
  expect(outgoing(asked, preflight(asked))).toMatchObject({ status: 204, headers: sendable })
  for (const name of Object.keys(sendable)) expect(outgoing(asked, { status: 200 }).headers).not.toHaveProperty(name)
})
