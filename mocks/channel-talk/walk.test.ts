import { afterAll, expect, test } from 'vitest'
import type { Group, Message, MessagePage } from '../../generated/channel-talk/index.ts'
import type { paths } from '../../generated/channel-talk/types.ts'
import { dataOf, present, startWalk } from '../testing/fetch-client.ts'

const { client, mock, id, unasked } = await startWalk<paths>('channel-talk', {
  'x-access-key': 'any-key',
  'x-access-secret': 'any-secret',
})
afterAll(() => mock.close())

test('a typed client walks every operation of Channel Talk', async () => {
  const groups = dataOf(await client.GET('/open/v4/groups', { params: { query: { limit: 3 } } }))
  const group: Group = present(groups.groups?.[0])
  const path = { groupId: present(group.id) }
  expect(dataOf(await client.GET('/open/v4/groups/{groupId}', { params: { path } })).group).toEqual(group)
  const block = { type: 'text', value: 'One &amp; <b>two</b>' } as const
  const sent = dataOf(
    await client.POST('/open/v4/groups/{groupId}/messages', {
      params: { path, query: { botName: 'Order-bot' } },
      body: { blocks: [block], options: ['silent'] },
    }),
  )
  const message: Message = present(sent.message)
  expect(message.plainText).toBe('One & two')
  const query = { sortOrder: 'desc', limit: 1 } as const
  const page: MessagePage = dataOf(await client.GET('/open/v4/groups/{groupId}/messages', { params: { path, query } }))
  expect([page.messages, page.bots?.map(({ name }) => name)]).toEqual([[message], ['Order-bot']])
  const groupName = present(group.name)
  const byName = await client.GET('/open/v4/groups/@{groupName}/messages', { params: { path: { groupName }, query } })
  expect(dataOf(byName)).toEqual(page)
  const thread = { params: { path: { ...path, messageId: present(message.id) } } }
  const reply = dataOf(
    await client.POST('/open/v4/groups/{groupId}/threads/{messageId}/messages', {
      ...thread,
      body: { plainText: 'Three.' },
    }),
  )
  const replies = dataOf(await client.GET('/open/v4/groups/{groupId}/threads/{messageId}/messages', thread))
  expect(replies.messages).toEqual([reply.message])
  expect(unasked()).toEqual([])
})

test('its errors are typed', async () => {
  const path = { groupId: id('group') }
  const unknown = await client.GET('/open/v4/groups/{groupId}', { params: { path: { groupId: '1' } } })
  const unsigned = await client.GET('/open/v4/groups', { headers: { 'x-access-key': '' } })
  const wrong = await client.POST('/open/v4/groups/{groupId}/messages', { params: { path }, body: { buttons: [] } })
  const answers = [unknown, unsigned, wrong]
  expect(answers.map(({ response }) => response.status)).toEqual([404, 401, 422])
  const errors = answers.map(({ error }) => present(error).errors)
  expect(errors[2]).toMatchObject([{ field: 'buttons', message: expect.any(String) }])
})
