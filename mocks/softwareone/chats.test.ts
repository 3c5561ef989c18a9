import { describe, expect, test } from 'vitest'
import { base, createDesk } from './testing/desk.ts'
import { form } from './testing/form.ts'

const desk = await createDesk()
const [first = '', second = '', third = ''] = (desk.ids['contact'] ?? []).slice(10)
const picture = { filename: 'logo.png', type: 'image/png', content: '\x89PNG\0\xff' }

describe('creating', () => {
  test('create-chat-with-participants: everybody named is listed, and the caller', async () => {
    const { status, body } = await desk.call('POST', '', {
      type: 'Group',
      participants: [{ contact: { id: first } }, { contact: { id: second } }, { contact: { id: first } }],
    })
    const { data } = (await desk.call('GET', `/${body.id}/participants`)).body
    const contacts = data.map(({ contact }: { contact: { id: string } }) => contact.id)
    expect([status, contacts.slice(1), contacts.length]).toEqual([201, [first, second], 3])
    expect(contacts[0]).toBe((await desk.me(body.id)).contact.id)
  })

  test('create-chat-with-opening-message: the message is the first, and each later one becomes lastMessage', async () => {
    const { body } = await desk.call('POST', '', {
      type: 'Channel',
      name: 'News',
      description: 'All of it.',
      lastMessage: { content: 'Welcome' },
    })
    expect(body.lastMessage).toMatchObject({ content: 'Welcome', id: `CMG-${body.id.slice(4)}-00000` })
    const sent = await desk.call('POST', `/${body.id}/messages`, { content: 'More' })
    expect((await desk.call('GET', `/${body.id}`)).body.lastMessage).toMatchObject({
      content: 'More',
      id: sent.body.id,
    })
  })

  test('case-name-from-first-message: a case is named after its first message, not by requests', async () => {
    const { body } = await desk.call('POST', '', {
      type: 'case',
      name: 'Mine',
      lastMessage: { content: 'The invoice of March shows a wrong address.' },
    })
    const changed = await desk.call('PUT', `/${body.id}`, { name: 'Mine' })
    const later = await desk.call('POST', '', { type: 'Case' })
    await desk.call('POST', `/${later.body.id}/messages`, { content: 'Short one' })
    expect([
      body.name,
      changed.body.name,
      later.body.name,
      (await desk.call('GET', `/${later.body.id}`)).body.name,
    ]).toEqual(['The invoice of March shows a', 'The invoice of March shows a', undefined, 'Short one'])
  })

  test('takes names as the type allows, in either case, and lists the chat last', async () => {
    const { body } = await desk.call('POST', '', {
      type: 'direct',
      participants: { identity: { id: desk.ids['user']?.[12] } },
    })
    expect(body).toMatchObject({ type: 'Direct', revision: 1, icon: null })
    const { total } = (await desk.call('GET', '?limit=0')).body.$meta.pagination
    expect((await desk.call('GET', `?offset=${total - 1}`)).body.data[0].id).toBe(body.id)
  })

  test('takes a form with an icon', async () => {
    const { status, body } = await desk.send('POST', base, form({ type: 'Group', name: 'Pictures', icon: picture }))
    expect([status, body.name, body.icon]).toEqual([201, 'Pictures', `/static/chats/${body.id}.icon.png`])
  })

  test.each([
    ['no type', {}, null],
    ['an unknown type', { type: 'Club' }, null],
    ['a channel without a name', { type: 'Channel', description: 'x' }, null],
    ['a direct chat with a name', { type: 'Direct', name: 'Us' }, null],
    ['a case with a description', { type: 'Case', description: 'x' }, null],
    ['a direct chat alone', { type: 'Direct' }, 'participants'],
    [
      'a direct chat of three',
      { type: 'Direct', participants: [{ contact: { id: first } }, { contact: { id: second } }] },
      'participants',
    ],
    [
      'an unknown contact',
      { type: 'Group', participants: [{ contact: { id: 'CTT-0000-0000-0000' } }] },
      'participants[0].contact.id',
    ],
    [
      'an unknown identity',
      { type: 'Group', participants: { identity: { id: 'USR-0000-0000' } } },
      'participants[0].identity.id',
    ],
    [
      'a participant that is nobody',
      { type: 'Group', participants: [{ account: { id: 'ACC-0000-0000' } }] },
      'participants[0].contact.id',
    ],
    ['an opening message without content', { type: 'Group', lastMessage: {} }, null],
    [
      'an opening link that leads nowhere',
      { type: 'Group', lastMessage: { content: 'x', links: [{ name: 'x' }] } },
      'lastMessage.links[0].uri',
    ],
  ])('refuses %s', async (_what, body, parameter) => {
    const answer = await desk.call('POST', '', body)
    // Where no variant of a chat fits, the engine may name a property of any of them.
    const names = Object.keys(answer.body.errors)
    expect([answer.status, parameter === null ? null : names[0], names.length]).toEqual([400, parameter, 1])
  })

  test.each([
    ['no type', { name: 'x' }, null],
    ['an icon that is text', { type: 'Group', icon: 'logo.png' }, 'icon'],
    ['an icon that is no picture', { type: 'Group', icon: { ...picture, type: 'text/plain' } }, 'icon'],
    ['an icon of a case', { type: 'Case', icon: picture }, 'icon'],
    ['a channel without a description', { type: 'Channel', name: 'x' }, null],
  ])('refuses a form with %s', async (_what, parts, parameter) => {
    const { status, body } = await desk.send('POST', base, form(parts))
    const names = Object.keys(body.errors)
    expect([status, parameter === null ? null : names[0], names.length]).toEqual([400, parameter, 1])
  })
})

test('a refused request creates nothing', async () => {
  const totals = []
  for (const body of [
    null,
    { type: 'Direct' },
    { type: 'Group', participants: [{ contact: { id: 'CTT-0000-0000-0000' } }] },
  ]) {
    if (body !== null) await desk.call('POST', '', body)
    totals.push((await desk.call('GET', '?limit=0')).body.$meta.pagination.total)
  }
  expect(totals).toEqual([totals[0], totals[0], totals[0]])
})

describe('changing', () => {
  test('changes what is given, raises the revision and notes who did it when', async () => {
    const chat = await desk.group(third)
    const before = (await desk.call('GET', `/${chat}`)).body
    const { status, body } = await desk.call('PUT', `/${chat}`, {
      id: chat,
      type: 'group',
      revision: before.revision,
      description: 'New',
    })
    expect(status).toBe(200)
    expect(body).toEqual({
      ...before,
      revision: before.revision + 1,
      description: 'New',
      audit: { ...before.audit, updated: { ...before.audit.created, at: body.audit.updated.at } },
    })
    expect(body.audit.updated.at > before.audit.created.at).toBe(true)
    expect((await desk.call('GET', `/${chat}`)).body).toEqual(body)
  })

  test('replaces the icon by a form', async () => {
    const chat = await desk.group()
    const { body } = await desk.send(
      'PUT',
      `${base}/${chat}`,
      form({ revision: '1', name: 'Pictures', icon: { ...picture, type: 'image/svg+xml' } }),
    )
    expect([body.name, body.icon, body.revision]).toEqual(['Pictures', `/static/chats/${chat}.icon.svg`, 2])
  })

  test.each([
    ['another revision', 'Group', { revision: 7 }, 409, undefined],
    ['another id', 'Group', { id: 'CHT-0000-0000-0000' }, 400, 'id'],
    ['another type', 'Group', { type: 'Channel' }, 400, 'type'],
    ['a revision that is text', 'Group', { revision: 'one' }, 400, 'revision'],
    ['a name that is null', 'Group', { name: null }, 400, 'name'],
    ["a direct chat's name", 'Direct', { name: 'Us' }, 400, 'name'],
    ["a case's description", 'Case', { description: 'x' }, 400, 'description'],
    ["a channel's missing description", 'Channel', { description: null }, 400, 'description'],
  ])('refuses %s', async (_what, type, change, status, parameter) => {
    const { body: chat } = await desk.call('POST', '', {
      type,
      ...(type === 'Channel' ? { name: 'x', description: 'x' } : {}),
      ...(type === 'Direct' ? { participants: [{ contact: { id: third } }] } : {}),
    })
    const answer = await desk.call('PUT', `/${chat.id}`, change)
    expect([answer.status, Object.keys(answer.body.errors ?? { undefined: 0 })]).toEqual([status, [String(parameter)]])
    expect((await desk.call('GET', `/${chat.id}`)).body.revision).toBe(1)
  })
})
