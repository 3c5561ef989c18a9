import { expect, test } from 'vitest'
import type { Provider } from '../../generated/index.ts'
import { checkExchange } from '../check-exchange.ts'
import { loadContext } from '../context.ts'
import { birdChannel } from '../testing/judge.ts'

const other = '4C1F7A90-2e6b-5d38-9b14-7f02c6ae5d81'
const workspace = `/workspaces/${other}`

async function judge(provider: Provider, operationId: string, url: string, body: unknown): Promise<string[]> {
  const exchange = {
    request: { method: 'GET', url, headers: {} },
    response: { status: 200, headers: {}, body },
    source: { file: 'test', entry: null },
  }
  return checkExchange(await loadContext(provider), operationId, exchange, { showValues: true })
    .filter(({ check }) => check === 'consistency')
    .map(
      ({ severity, instancePath, received, documented }) => `${severity} ${instancePath}: ${received} / ${documented}`,
    )
}

test('reports an answer about another object than the one asked for', async () => {
  expect(await judge('bird', 'getChannel', `${workspace}/channels/${other}`, birdChannel)).toEqual([
    `error /id: "${birdChannel.id}" / the channel that was asked for, "${other}"`,
  ])
  const thread = { data: { id: 'thrd_b', resource_id: 'b' } }
  expect(await judge('packagex', 'getThread', 'https://api.packagex.io/v1/threads/thrd_a?x=1', thread)).toEqual([
    'error /data/id: "thrd_b" / the thread that was asked for, "thrd_a"',
  ])
  const group = { group: { id: '2', name: 'a', scope: 'all' } }
  expect(await judge('channel-talk', 'getGroup', '/open/v4/groups/1', group)).toEqual([
    'error /group/id: "2" / the group that was asked for, "1"',
  ])
})

test.each([
  ['the object asked for', 'getChannel', `${workspace}/channels/${birdChannel.id.toUpperCase()}`, birdChannel],
  ['an encoded ID', 'getChannel', `${workspace}/channels/${birdChannel.id.replace('1', '%31')}`, birdChannel],
  ['a list', 'listChannels', `${workspace}/channels`, { results: [birdChannel] }],
  ['a request that is not known', 'getChannel', '', birdChannel],
  ['no object', 'getChannel', `${workspace}/channels/${other}`, null],
])('says nothing of %s', async (_name, operationId, url, body) => {
  expect(await judge('bird', operationId, url, body)).toEqual([])
})

test('takes the message of a thread for no thread', async () => {
  expect(await judge('packagex', 'createThreadMessage', '/v1/threads/thrd_a', { data: { id: 'msg_1' } })).toEqual([])
})
