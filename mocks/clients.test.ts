import createClient from 'openapi-fetch'
import { afterAll, expect, test } from 'vitest'
import type { paths as BirdPaths } from '../generated/bird/types.ts'
import type { paths as ChannelTalkPaths } from '../generated/channel-talk/types.ts'
import type { paths as CopilotPaths } from '../generated/copilot/types.ts'
import type { paths as PackagexPaths } from '../generated/packagex/types.ts'
import type { paths as SoftwareonePaths } from '../generated/softwareone/types.ts'
import { startMock } from './server.ts'
import { startWalk } from './testing/fetch-client.ts'

const mock = await startMock({ port: 0 })
afterAll(() => mock.close())

// One short example of a typed client per provider, as a user writes it.

test('bird', async () => {
  const client = createClient<BirdPaths>({
    baseUrl: `${mock.url}/bird`,
    headers: { authorization: 'AccessKey any-key' },
  })
  const workspaceId = mock.ids().bird?.['workspace']?.[0] ?? ''
  const { data, error } = await client.GET('/workspaces/{workspaceId}/channels', {
    params: { path: { workspaceId }, query: { status: 'active', limit: 5 } },
  })
  expect([data?.results?.[0]?.platformId, error?.message]).toEqual(['whatsapp', undefined])
})

test('channel-talk', async () => {
  const client = createClient<ChannelTalkPaths>({
    baseUrl: `${mock.url}/channel-talk`,
    headers: { 'x-access-key': 'any-key', 'x-access-secret': 'any-secret' },
  })
  const { data } = await client.GET('/open/v4/groups/@{groupName}/messages', {
    params: { path: { groupName: 'invoice-planning' }, query: { sortOrder: 'desc', limit: 5 } },
  })
  expect(data?.messages).toHaveLength(5)
})

test('copilot', async () => {
  const client = createClient<CopilotPaths>({ baseUrl: `${mock.url}/copilot`, headers: { 'x-api-key': 'any-key' } })
  const { data } = await client.GET('/v1/message-channels', {
    params: { query: { membershipType: 'group', limit: 2 } },
  })
  expect(data?.data?.map(({ membershipType }) => membershipType)).toEqual(['group', 'group'])
})

test('packagex', async () => {
  const client = createClient<PackagexPaths>({ baseUrl: `${mock.url}/packagex`, headers: { 'px-api-key': 'any-key' } })
  const thread = mock.ids().packagex?.['thread']?.[0] ?? ''
  const { data } = await client.POST('/v1/threads/{thread}', { params: { path: { thread } }, body: { text: 'Hello.' } })
  expect(data?.data.text).toBe('Hello.')
})

test('softwareone', async () => {
  const client = createClient<SoftwareonePaths>({
    baseUrl: `${mock.url}/softwareone`,
    headers: { authorization: 'Bearer any-key' },
  })
  const { data, error } = await client.POST('/public/v1/helpdesk/chats', {
    body: { type: 'Case', lastMessage: { content: 'The invoice is wrong.' } },
  })
  // Only the type tells whether a chat has a name: a direct one has none.
  const name = data?.type === 'Case' ? data.name : undefined
  expect([name, error?.title]).toEqual(['The invoice is wrong.', undefined])
})

test('a walk that leaves operations out names them', async () => {
  const walk = await startWalk<CopilotPaths>('copilot', { 'x-api-key': 'any-key' })
  await walk.client.GET('/v1/message-channels')
  // A refusal is no success.
  await walk.client.GET('/v1/message-channels/{id}', { params: { path: { id: 'nothing' } } })
  await walk.mock.close()
  expect(walk.unasked()).toEqual(['createMessageChannel', 'getMessageChannel', 'listMessages', 'sendMessage'])
})
