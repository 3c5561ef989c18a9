import { expect, test } from 'vitest'
import { readHarEntry } from './har.ts'

const source = { file: 'x.har', entry: 0 }

/** Reads an entry with these parts of its answer, and of its request. */
function read(response: object, request: object = {}) {
  return readHarEntry(
    { request: { method: 'GET', url: '/', ...request }, response: { status: 200, ...response } },
    source,
  )
}

test.each(['x-unknown', 'application/x-unknown-content-type', ''])('takes "%s" for no media type', (mimeType) => {
  expect(read({ content: { mimeType } }).response.headers).toEqual({})
})

test('takes the media type of a body from beside it where no header was recorded', () => {
  const form = { postData: { mimeType: 'multipart/form-data; boundary=x', text: '--x' } }
  const { request, response } = read({ content: { mimeType: 'application/json', text: '1' } }, form)
  expect(request).toMatchObject({ headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x' })
  expect(response).toMatchObject({ headers: { 'content-type': 'application/json' }, body: 1 })
  const headers = [{ name: 'Content-Type', value: 'text/plain' }]
  expect(read({ headers, content: { mimeType: 'application/json' } }).response.headers['content-type']).toBe(
    'text/plain',
  )
})

test('reads what the browser had and showed with a 304 as the 200 that it was', () => {
  const { response, notes } = read({ status: 304, content: { text: '{"a":1}' } })
  expect(response).toMatchObject({ status: 200, body: { a: 1 } })
  expect(notes).toEqual(['What the client had was still current (304): that was judged, as a 200.'])
  expect(read({ status: 304, content: { text: '' } })).toMatchObject({ response: { status: 304 } })
})

test.each([
  ['GET', 200, '0', ''],
  ['GET', 200, '5', undefined],
  ['HEAD', 200, '0', undefined],
  ['GET', 204, '0', undefined],
])(
  'tells an empty body of a %s with %d and a length of %s from one that was not recorded',
  (method, status, length, body) => {
    const headers = { 'content-type': 'application/json', 'content-length': length }
    expect(read({ status, headers, content: { size: 0, text: '' } }, { method }).response.body).toBe(body)
  },
)

test('reads a status that is written as text', () => {
  expect(read({ status: '404' }).response.status).toBe(404)
})

test.each([
  ['2025-06-02T11:00:00.250+02:00', 12.7, 1748854800250, 1748854800262],
  ['2025-06-02T11:00:00.250+02:00', -1, 1748854800250, undefined],
  ['2025-06-02T11:00:00.250+02:00', undefined, 1748854800250, undefined],
  ['yesterday', 5, undefined, undefined],
  [undefined, undefined, undefined, undefined],
])('reads when an entry was asked for and answered: %s, after %s ms', (startedDateTime, time, askedAt, endedAt) => {
  const entry = { startedDateTime, time, request: { method: 'GET', url: '/' }, response: { status: 200 } }
  const exchange = readHarEntry(entry, source)
  expect([exchange.askedAt, exchange.endedAt]).toEqual([askedAt, endedAt])
})
