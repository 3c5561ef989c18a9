import { afterAll, expect, test } from 'vitest'
import type { Channel } from '../../generated/bird/index.ts'
import type { paths } from '../../generated/bird/types.ts'
import { dataOf, present, startWalk } from '../testing/fetch-client.ts'

const list = '/workspaces/{workspaceId}/channels'
const one = '/workspaces/{workspaceId}/channels/{channelId}'
const contact = '/workspaces/{workspaceId}/channels/{channelId}/contacts/{contactId}'

const { client, mock, id, unasked } = await startWalk<paths>('bird', { authorization: 'AccessKey any-key' })
afterAll(() => mock.close())
const workspaceId = id('workspace')

test('a typed client walks every operation of Bird', async () => {
  const query = { limit: 3, status: 'active', platform: ['whatsapp', 'sms-messagebird'] }
  const page = dataOf(await client.GET(list, { params: { path: { workspaceId }, query } }))
  const channels: Channel[] = present(page.results)
  expect(channels.map(({ status }) => status)).toEqual(['active', 'active', 'active'])
  const next = dataOf(
    await client.GET(list, {
      params: { path: { workspaceId }, query: { ...query, pageToken: present(page.nextPageToken) } },
    }),
  )
  expect(next.results).not.toContainEqual(channels[0])
  const channelId = id('channel')
  const channel = dataOf(await client.GET(one, { params: { path: { workspaceId, channelId } } }))
  expect(channel.id).toBe(channelId)
  const path = { workspaceId, channelId, contactId: id('contact') }
  const window = dataOf(await client.GET(contact, { params: { path } }))
  const expires: string | null | undefined = window.serviceWindowExpireAt
  expect(expires === null || Date.parse(present(expires)) > 0).toBe(true)
  expect(unasked()).toEqual([])
})

test('its errors are typed', async () => {
  const nothing = '00000000-0000-4000-8000-000000000000'
  const unknown = await client.GET(one, { params: { path: { workspaceId, channelId: nothing } } })
  const unsigned = await client.GET(list, { params: { path: { workspaceId } }, headers: { authorization: '' } })
  const wrong = await client.GET(list, { params: { path: { workspaceId }, query: { limit: 0 } } })
  const answers = [unknown, unsigned, wrong]
  expect(answers.map(({ response }) => response.status)).toEqual([404, 401, 422])
  const messages: (string | undefined)[] = answers.map(({ error }) => present(error).message)
  expect(messages[0]).toBe('The requested resource does not exist: channel not found')
  const code: string | undefined = present(wrong.error).code
  expect(code).toBe('InvalidPayload')
})
