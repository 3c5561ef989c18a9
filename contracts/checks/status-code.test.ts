import { expect, test } from 'vitest'
import type { Provider } from '../../generated/index.ts'
import { checkExchange } from '../check-exchange.ts'
import { loadContext } from '../context.ts'
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
    'published, but of a request that was refused',
    'copilot',
    'getMessageChannel',
    403,
    'warning status-code /: 403 / 200, 400, 401, 404, 429, 500',
  ],
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

test.each([206, 416])('takes %i for an answer to who asks for a part, and for nothing else', async (status) => {
  const context = await loadContext('softwareone')
  const ask = (headers: Record<string, string>) =>
    checkExchange(context, 'getChatAttachment', {
      request: { method: 'GET', url: '/public/v1/helpdesk/chats/CHT-1111-2222-3333/attachments/CAT-1', headers },
      response: { status, headers: { 'content-type': 'application/pdf' }, body: '%PDF' },
      source: { file: 'test', entry: null },
    }).filter(({ check }) => check === 'status-code')
  expect(ask({ range: 'bytes=0-99' })).toEqual([])
  expect(ask({}).map(({ received }) => received)).toEqual([String(status)])
})
