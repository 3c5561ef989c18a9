import { describe, expect, test } from 'vitest'
import { createWorld } from '../world/world.ts'
import { handlers } from './handlers.ts'
import { createState } from './state.ts'
import { createDesk } from './testing/desk.ts'

const desk = await createDesk()
const [first = '', second = ''] = (desk.ids['contact'] ?? []).slice(10)
const [longest = ''] = desk.ids['chat'] ?? []

describe('sending', () => {
  test('message-numbers: ids have the groups of the chat and the next number', async () => {
    const chat = await desk.group()
    const ids = []
    for (const content of ['a', 'b']) ids.push((await desk.call('POST', `/${chat}/messages`, { content })).body.id)
    expect(ids).toEqual([`CMG-${chat.slice(4)}-00000`, `CMG-${chat.slice(4)}-00001`])
    const state = createState(createWorld(1))
    const full = state.chats.get(longest)
    const [message] = full?.messages ?? []
    if (full && message) full.messages = Array.from({ length: 100_000 }, () => message)
    const input = {
      pathParameters: { chatId: longest },
      query: new URLSearchParams(),
      rawQuery: '',
      headers: {},
      profile: 'typical' as const,
      body: { content: 'one more' },
    }
    expect(() => handlers.sendChatMessage(state, input)).toThrow('A chat holds at most 100000 messages.')
  })

  test('unread-counts: each message adds one for the others', async () => {
    const chat = await desk.group(first, second)
    const counts = []
    for (const content of ['a', 'b']) {
      await desk.call('POST', `/${chat}/messages`, { content })
      const { data } = (await desk.call('GET', `/${chat}/participants`)).body
      counts.push(data.map(({ unread, unreadMessageCount }: Record<string, number>) => [unread, unreadMessageCount]))
    }
    await desk.call('POST', `/${chat}/messages`, { content: 'c', visibility: 'private' })
    const { data } = (await desk.call('GET', `/${chat}/participants`)).body
    expect([...counts, data.map(({ unread }: Record<string, number>) => unread)]).toEqual([
      [
        [0, 0],
        [1, 1],
        [1, 1],
      ],
      [
        [0, 0],
        [2, 2],
        [2, 2],
      ],
      [0, 2, 2],
    ])
  })

  test('unread-reset-by-action: whoever writes, edits, deletes or changes the chat is up to date', async () => {
    const { body } = await desk.call(
      'GET',
      `?any(participants,and(eq(contact.id,"${(await desk.me(await desk.group())).contact.id}"),gt(unread,0)))&limit=4`,
    )
    const unread: number[][] = []
    for (const [index, { id }] of body.data.entries()) {
      const before = await desk.me(id)
      const own = (await desk.call('GET', `/${id}/messages?eq(sender.id,"${before.id}")&isDeleted=false&limit=1`)).body
        .data[0]
      if (index === 0) await desk.call('POST', `/${id}/messages`, { content: 'x' })
      else if (index === 1) await desk.call('PUT', `/${id}`, {})
      else if (own && index === 2) await desk.call('PUT', `/${id}/messages/${own.id}`, { content: 'Better' })
      else if (own) await desk.call('DELETE', `/${id}/messages/${own.id}`)
      else await desk.call('POST', `/${id}/links`, { uri: 'https://docs.team.example' })
      unread.push([Math.sign(before.unread), (await desk.me(id)).unread])
    }
    expect(unread).toEqual([
      [1, 0],
      [1, 0],
      [1, 0],
      [1, 0],
    ])
  })

  test('shows sender, identity, links and audit, and is listed as it was answered', async () => {
    const chat = await desk.group()
    const { status, body } = await desk.call('POST', `/${chat}/messages`, {
      content: 'See',
      links: [{ uri: 'https://docs.team.example/1', name: 'One' }, { objectId: 'PRD-2245-6484' }],
    })
    const me = await desk.me(chat)
    expect(status).toBe(201)
    expect(body).toMatchObject({
      content: 'See',
      visibility: 'Public',
      isDeleted: false,
      revision: 1,
      sender: { id: me.id },
      identity: { id: me.identity.id },
      audit: { created: { by: { id: me.identity.id } } },
    })
    expect(body.links).toMatchObject([
      { uri: 'https://docs.team.example/1', url: 'https://docs.team.example/1', name: 'One' },
      { objectId: 'PRD-2245-6484' },
    ])
    expect((await desk.call('GET', `/${chat}/messages?select=audit`)).body.data).toEqual([body])
    expect(
      (await desk.call('GET', `/${chat}/links`)).body.data.map(
        ({ message }: { message: { id: string } }) => message.id,
      ),
    ).toEqual([body.id, body.id])
  })

  test('only participants send', async () => {
    const { identity } = await desk.me(await desk.group())
    const { body } = await desk.call(
      'GET',
      `?type=Direct&not(any(participants,eq(identity.id,"${identity.id}")))&limit=1`,
    )
    expect(await desk.call('POST', `/${body.data[0].id}/messages`, { content: 'x' })).toMatchObject({
      status: 403,
      body: { title: 'Forbidden' },
    })
  })
})

describe('visibility', () => {
  test('private-within-account: private messages of other accounts are nowhere to be seen', async () => {
    const { account } = await desk.me(await desk.group())
    let [hidden, shown] = [0, 0]
    for (const chat of desk.ids['chat'] ?? []) {
      const { data } = (await desk.call('GET', `/${chat}/messages?limit=100&order=id&select=sender.account`)).body
      const own = data.filter(({ visibility }: { visibility: string }) => visibility === 'Private')
      expect(own.every(({ sender }: { sender: { account: { id: string } } }) => sender.account.id === account.id)).toBe(
        true,
      )
      const numbers: number[] = data.map(({ id }: { id: string }) => Number(id.slice(-5)))
      const missing = Array.from({ length: (numbers.at(-1) ?? -1) + 1 }, (_, number) => number).filter(
        (number) => !numbers.includes(number),
      )
      const [gap] = missing
      if (gap !== undefined) {
        const id = `CMG-${chat.slice(4)}-${String(gap).padStart(5, '0')}`
        expect((await desk.call('DELETE', `/${chat}/messages/${id}`)).status).toBe(404)
      }
      hidden += missing.length
      shown += own.length
    }
    expect([hidden > 10, shown > 5]).toEqual([true, true])
  })

  test('a draft of a channel is published by making it public', async () => {
    const channel = (
      await desk.call('POST', '', {
        type: 'Channel',
        name: 'x',
        description: 'x',
        participants: [{ contact: { id: first } }],
      })
    ).body.id
    const draft = (await desk.call('POST', `/${channel}/messages`, { content: 'Soon', visibility: 'Private' })).body
    const unread = async (): Promise<number> =>
      (await desk.call('GET', `/${channel}/participants?offset=1`)).body.data[0].unread
    const before = await unread()
    const { body } = await desk.call('PUT', `/${channel}/messages/${draft.id}`, { revision: 1, visibility: 'public' })
    expect([before, body.visibility, body.revision, await unread()]).toEqual([0, 'Public', 2, 1])
    expect(body.audit.madePublic).toEqual(body.audit.updated)
    expect(
      (await desk.call('PUT', `/${channel}/messages/${draft.id}`, { visibility: 'Private' })).body.audit.madePrivate.by,
    ).toEqual(body.audit.updated.by)
  })
})
