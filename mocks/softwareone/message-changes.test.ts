import { describe, expect, test } from 'vitest'
import { createDesk } from './testing/desk.ts'

const desk = await createDesk()
const [longest = ''] = desk.ids['chat'] ?? []

describe('changing and deleting', () => {
  test('soft-deleted-stays-listed: a deleted message is listed without content', async () => {
    const chat = await desk.group()
    const { id } = (await desk.call('POST', `/${chat}/messages`, { content: 'Oops' })).body
    const statuses = [
      (await desk.call('DELETE', `/${chat}/messages/${id}`)).status,
      (await desk.call('DELETE', `/${chat}/messages/${id}`)).status,
    ]
    const { data } = (await desk.call('GET', `/${chat}/messages?select=audit`)).body
    expect([statuses, data.length, Object.hasOwn(data[0], 'content')]).toEqual([[204, 204], 1, false])
    expect(data[0]).toMatchObject({
      id,
      isDeleted: true,
      revision: 2,
      audit: { deleted: { by: { name: expect.any(String) } } },
    })
    expect((await desk.call('GET', `/${chat}`)).body.lastMessage).toMatchObject({ id, isDeleted: true })
  })

  test('deleted-message-keeps-links-and-attachments: they stay in their lists', async () => {
    const chat = await desk.group()
    const { id } = (
      await desk.call('POST', `/${chat}/messages`, { content: 'x', links: [{ uri: 'https://docs.team.example' }] })
    ).body
    await desk.call('DELETE', `/${chat}/messages/${id}`)
    expect((await desk.call('GET', `/${chat}/links`)).body.data).toMatchObject([
      { message: { id, isDeleted: true }, isDeleted: false },
    ])
    const own = (await desk.me(longest)).id
    const { data } = (await desk.call('GET', `/${longest}/messages?eq(sender.id,"${own}")&limit=100`)).body
    const attached = (await desk.call('GET', `/${longest}/attachments?limit=100`)).body.data
    const message = attached.find(({ message: to }: { message?: { id: string } }) =>
      data.some((mine: { id: string; isDeleted: boolean }) => mine.id === to?.id && !mine.isDeleted),
    ).message.id
    await desk.call('DELETE', `/${longest}/messages/${message}`)
    expect((await desk.call('GET', `/${longest}/attachments?limit=0`)).body.$meta.pagination.total).toBe(
      attached.length,
    )
  })

  test.each([
    ['no content', 'POST', {}, 400, 'content'],
    ['content that is no text', 'POST', { content: 1 }, 400, 'content'],
    ['an unknown visibility', 'POST', { content: 'x', visibility: 'Secret' }, 400, 'visibility'],
    ['a link that leads nowhere', 'POST', { content: 'x', links: [{ name: 'x' }] }, 400, 'links[0].uri'],
    [
      'a link to a message of nowhere',
      'POST',
      { content: 'x', links: [{ message: { id: 'CMG-0000-0000-0000-00000' } }] },
      400,
      'links[0].message.id',
    ],
    ['a change of nothing', 'PUT', {}, 400, null],
    ['a change of another message', 'PUT', { id: 'CMG-0000-0000-0000-00000', content: 'x' }, 400, 'id'],
    ['a change to no text', 'PUT', { content: null }, 400, 'content'],
    ['another revision', 'PUT', { revision: 3, content: 'x' }, 409, null],
  ])('refuses %s', async (_what, method, body, status, parameter) => {
    const chat = await desk.group()
    const sent = (await desk.call('POST', `/${chat}/messages`, { content: 'x' })).body
    const answer = await desk.call(method, `/${chat}/messages${method === 'PUT' ? `/${sent.id}` : ''}`, body)
    expect([answer.status, parameter === null ? null : Object.keys(answer.body.errors)[0]]).toEqual([status, parameter])
    expect((await desk.call('GET', `/${chat}/messages?select=audit`)).body.data).toEqual([sent])
  })

  test("only one's own message can be changed, and no deleted one", async () => {
    const own = (await desk.me(longest)).id
    const path = async (filter: string): Promise<string> =>
      `/${longest}/messages/${(await desk.call('GET', `/${longest}/messages?${filter}&limit=1`)).body.data[0].id}`
    const [others, system, deleted] = [
      await path(`ne(sender.id,"${own}")&ne(sender,null())`),
      await path('sender=null()'),
      await path(`eq(sender.id,"${own}")&isDeleted=true`),
    ]
    const statuses = []
    for (const message of [others, system, deleted])
      statuses.push((await desk.call('PUT', message, { content: 'x' })).status)
    for (const message of [others, system]) statuses.push((await desk.call('DELETE', message)).status)
    expect(statuses).toEqual([403, 403, 409, 403, 403])
  })
})
