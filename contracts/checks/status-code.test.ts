import { expect, test } from 'vitest'
import type { Provider } from '../../generated/index.ts'
import { inShort, judge } from '../testing/judge.ts'

test.each<[why: string, provider: Provider, operationId: string, status: number, finding: string]>([
  [
    'published for its class',
    'copilot',
    'getMessageChannel',
    201,
    'error status-code /: 201 / 200, 400, 401, 404, 429, 500',
  ],
  ['published in part', 'bird', 'getChannel', 400, 'warning status-code /: 400 / 200, 401, 403, 404, 422, 429'],
  [
    'published for no status of its class',
    'bird',
    'getChannel',
    302,
    'warning status-code /: 302 / 200, 401, 403, 404, 422, 429',
  ],
  ['inferred', 'softwareone', 'createChat', 200, 'warning status-code /: 200 / 201, 400, 401, 403, 415, 500'],
  [
    'published, but of a server that fails',
    'copilot',
    'getMessageChannel',
    503,
    'warning status-code /: 503 / 200, 400, 401, 404, 429, 500',
  ],
])(
  'reports a status that the operation does not document, where what is documented is %s',
  async (_, provider, operationId, status, finding) => {
    expect((await judge(provider, operationId, status, undefined)).map(inShort)).toEqual([finding])
  },
)

test('cites no fact that speaks of something else', async () => {
  expect((await judge('bird', 'listChannels', 500, {})).map(({ facts }) => facts)).toEqual([[]])
})

test('judges a documented error by its own schema', async () => {
  expect(await judge('copilot', 'getMessageChannel', 404, { code: 'not_found', message: 'no channel' })).toEqual([])
  expect((await judge('copilot', 'getMessageChannel', 404, { code: 5, message: 'x' })).map(inShort)).toEqual([
    'error response-schema /code: a number / string, as a CodedError',
  ])
})
