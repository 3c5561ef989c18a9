import { expect, test } from 'vitest'
import { loadContext } from '../context.ts'
import type { Response } from '../description.ts'
import { hiding } from '../redact.ts'
import { inShort, judge } from '../testing/judge.ts'
import { responseHeaders } from './response-headers.ts'

const limits = (headers: Record<string, string>) => judge('channel-talk', 'listGroups', 200, { groups: [] }, headers)

test.each([
  [{}],
  [{ 'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': ' 999 ', 'x-ratelimit-reset': '1624422361' }],
  [{ 'x-ratelimit-will-be-throttled': 'false', 'retry-after': '30' }],
  [{ 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT', 'x-unknown': 'anything' }],
])('says nothing of %j', async (headers) => {
  expect(await limits(headers)).toEqual([])
})

test.each([
  [
    'a number that is none',
    { 'x-ratelimit-limit': 'many' },
    'error response-headers /headers/x-ratelimit-limit: a string of 4 characters / integer',
  ],
  [
    'milliseconds in a header of seconds',
    { 'x-ratelimit-reset': '1624422361892' },
    'error response-headers /headers/x-ratelimit-reset: 1624422361892, which is in milliseconds / seconds since 1970',
  ],
  [
    'a boolean in other letters',
    { 'x-ratelimit-will-be-throttled': 'yes' },
    'error response-headers /headers/x-ratelimit-will-be-throttled: a string of 3 characters / boolean',
  ],
  [
    'more left than allowed',
    { 'x-ratelimit-limit': '10', 'x-ratelimit-remaining': '11' },
    'error response-headers /headers/x-ratelimit-remaining: 11 / at most x-ratelimit-limit, 10',
  ],
  [
    'a moment to retry that no client can read',
    { 'retry-after': '2025-06-02T09:00:00Z' },
    'warning response-headers /headers/retry-after: "0000-00-00T00:00:00Z" / a number of seconds, or an HTTP date',
  ],
])('reports %s', async (_name, headers, finding) => {
  expect((await limits(headers)).map(inShort)).toEqual([finding])
})

test('reports a required header that is absent, unless no header was recorded', async () => {
  const context = { ...(await loadContext('bird')), redactor: hiding }
  const response: Response & { headers: Record<string, { required: boolean; 'x-source': string[] }> } = {
    headers: { 'X-Request-Id': { required: true, 'x-source': ['B01'] } },
  }
  const answer = (headers: Record<string, string>) =>
    responseHeaders(context, response, {
      request: { method: 'GET', url: '/', headers: {} },
      response: { status: 200, headers },
      source: { file: 'test', entry: null },
    }).map(({ instancePath, received, documented, facts }) => [instancePath, received, documented, facts])
  expect(answer({ 'content-type': 'application/json' })).toEqual([])
  expect(answer({ date: 'x', 'x-request-id': 'y' })).toEqual([])
  expect(answer({ date: 'x' })).toEqual([['/headers/x-request-id', 'absent', 'required', ['B01']]])
})
