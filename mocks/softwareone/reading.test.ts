import { describe, expect, test } from 'vitest'
import { createDesk } from './testing/desk.ts'

const desk = await createDesk()
const [first = ''] = (desk.ids['contact'] ?? []).slice(10)

describe('reading', () => {
  test('unread-reset-by-last-read: unread are the messages after the last read one', async () => {
    const chat = await desk.group(first)
    const { id } = (await desk.call('GET', `/${chat}/participants?offset=1`)).body.data[0]
    const sent: string[] = []
    for (const content of ['a', 'b', 'c'])
      sent.push((await desk.call('POST', `/${chat}/messages`, { content })).body.id)
    const before = (await desk.call('GET', `/${chat}/participants/${id}`)).body
    const counts = [[before.unread, before.lastReadMessage?.id]]
    for (const read of [sent[0], sent[2]]) {
      const { body } = await desk.call('PUT', `/${chat}/participants/${id}`, { lastReadMessage: { id: read } })
      counts.push([body.unread, body.lastReadMessage.id])
    }
    expect(counts).toEqual([
      [3, undefined],
      [2, sent[0]],
      [0, sent[2]],
    ])
  })

  test('changes what is given, raises the revision and agrees with what is read', async () => {
    const chat = await desk.group()
    const { id, revision } = await desk.me(chat)
    const { body } = await desk.call('PUT', `/${chat}/participants/${id}`, { id, revision, muted: true })
    expect(body).toMatchObject({
      id,
      muted: true,
      revision: revision + 1,
      audit: { updated: { by: { name: expect.any(String) } } },
    })
    expect((await desk.call('GET', `/${chat}/participants/${id}`)).body).toEqual(body)
  })

  test.each([
    ['another revision', { revision: 9 }, 409, undefined],
    ['another id', { id: 'CPT-0000-0000-0000' }, 400, 'id'],
    ['a flag that is text', { muted: 'yes' }, 400, 'muted'],
    ['an unknown status', { status: 'Away' }, 400, 'status'],
    ['a deactivation', { status: 'Deactivated' }, 400, 'status'],
    ['a message of nowhere', { lastReadMessage: { id: 'CMG-0000-0000-0000-00000' } }, 400, 'lastReadMessage.id'],
    ['a reading without id', { lastReadMessage: {} }, 400, 'lastReadMessage.id'],
  ])('refuses %s', async (_what, change, status, parameter) => {
    const chat = await desk.group()
    const before = await desk.me(chat)
    const answer = await desk.call('PUT', `/${chat}/participants/${before.id}`, { muted: true, ...change })
    expect([
      answer.status,
      Object.keys(answer.body.errors ?? { undefined: 0 })[0]?.replace(/^lastReadMessage$/, 'lastReadMessage.id'),
    ]).toEqual([status, String(parameter)])
    expect(await desk.me(chat)).toEqual(before)
  })

  test('refuses to go back to an older message', async () => {
    const chat = await desk.group()
    const older = (await desk.call('POST', `/${chat}/messages`, { content: 'a' })).body.id
    const newest = (await desk.call('POST', `/${chat}/messages`, { content: 'b' })).body.id
    const { id } = await desk.me(chat)
    const { status, body } = await desk.call('PUT', `/${chat}/participants/${id}`, { lastReadMessage: { id: older } })
    expect([status, body.errors]).toEqual([400, { 'lastReadMessage.id': [`is older than ${newest}`] }])
  })
})
