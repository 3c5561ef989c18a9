import { expect, test } from 'vitest'
import { createDesk } from './testing/desk.ts'

const desk = await createDesk()

test('a new link is listed as it was answered, and shown by its chat and message', async () => {
  const chat = await desk.group()
  const message = (await desk.call('POST', `/${chat}/messages`, { content: 'x' })).body
  const { status, body } = await desk.call('POST', `/${chat}/links`, {
    uri: 'https://docs.team.example/1',
    name: 'One',
    icon: '/one.svg',
    objectId: 'AGR-1234-5678-9012',
    message: { id: message.id },
  })
  expect(status).toBe(201)
  expect(body).toMatchObject({
    revision: 1,
    uri: 'https://docs.team.example/1',
    url: 'https://docs.team.example/1',
    name: 'One',
    type: 'Agreement',
    message: { id: message.id },
    isDeleted: false,
  })
  expect((await desk.call('GET', `/${chat}/links?select=audit`)).body.data).toEqual([body])
  expect((await desk.call('GET', `/${chat}?select=links.id`)).body.links).toEqual([{ id: body.id }])
  expect((await desk.call('GET', `/${chat}/messages`)).body.data[0].links).toMatchObject([{ id: body.id, name: 'One' }])
})

test('a link can be changed until it is deleted, which leaves it listed', async () => {
  const chat = await desk.group()
  const { id } = (await desk.call('POST', `/${chat}/links`, { url: 'https://docs.team.example/1' })).body
  const changed = await desk.call('PUT', `/${chat}/links/${id}`, {
    uri: 'https://docs.team.example/2',
    name: 'Two',
    icon: '/two.svg',
    objectId: 'PRD-2245-6484',
  })
  expect(changed.body).toMatchObject({
    url: 'https://docs.team.example/2',
    name: 'Two',
    icon: '/two.svg',
    objectId: 'PRD-2245-6484',
    revision: 2,
  })
  const statuses = [
    (await desk.call('DELETE', `/${chat}/links/${id}`)).status,
    (await desk.call('DELETE', `/${chat}/links/${id}`)).status,
    (await desk.call('PUT', `/${chat}/links/${id}`, { name: 'x' })).status,
  ]
  expect(statuses).toEqual([204, 204, 409])
  expect((await desk.call('GET', `/${chat}/links?select=audit`)).body.data).toMatchObject([
    { id, isDeleted: true, revision: 3, audit: { deleted: { at: expect.any(String) } } },
  ])
})

test('every link is taken back as it is read', async () => {
  const [chat] = desk.ids['chat'] ?? []
  const { data } = (await desk.call('GET', `/${chat}/links?limit=100&select=audit`)).body
  const live = data.filter((link: { isDeleted: boolean }) => !link.isDeleted)
  expect(live.some((link: { icon: string | null }) => link.icon === null)).toBe(true)
  for (const link of live) {
    const { status, body } = await desk.call('PUT', `/${chat}/links/${link.id}`, link)
    const audit = { ...link.audit, updated: body.audit.updated }
    expect([status, body]).toEqual([200, { ...link, revision: link.revision + 1, audit }])
  }
})

test.each([
  ['uri', { uri: 'https://docs.team.example/2', url: 'https://docs.team.example/1' }],
  ['url', { uri: 'https://docs.team.example/1', url: 'https://docs.team.example/2' }],
])('a link that is sent back with another %s has that address', async (_name, body) => {
  const chat = await desk.group()
  const { id } = (await desk.call('POST', `/${chat}/links`, { uri: 'https://docs.team.example/1' })).body
  const changed = await desk.call('PUT', `/${chat}/links/${id}`, body)
  expect(changed.body).toMatchObject({ uri: 'https://docs.team.example/2', url: 'https://docs.team.example/2' })
})

test('a link is changed only from its present revision', async () => {
  const chat = await desk.group()
  const { id } = (await desk.call('POST', `/${chat}/links`, { uri: 'https://docs.team.example' })).body
  const change = async (revision: number): Promise<unknown[]> => {
    const { status, body } = await desk.call('PUT', `/${chat}/links/${id}`, { id, revision, name: 'Two' })
    return [status, body.detail ?? body.name]
  }
  expect(await change(7)).toEqual([409, `"${id}" has revision 1, the request starts from 7.`])
  expect(await change(1)).toEqual([200, 'Two'])
})

test.each([
  ['nothing', 'POST', {}, null],
  ['a name alone', 'POST', { name: 'x' }, 'uri'],
  ['an address that is no text', 'POST', { uri: 1 }, 'uri'],
  [
    'a message of nowhere',
    'POST',
    { uri: 'https://docs.team.example', message: { id: 'CMG-0000-0000-0000-00000' } },
    'message.id',
  ],
  ['two addresses', 'POST', { uri: 'https://docs.team.example/1', url: 'https://docs.team.example/2' }, 'url'],
  ['a change of nothing', 'PUT', {}, null],
  ['a change of another link', 'PUT', { id: 'LNK-0000-0000-0000', name: 'x' }, 'id'],
  [
    'a change to two addresses',
    'PUT',
    { uri: 'https://docs.team.example/1', url: 'https://docs.team.example/2' },
    'url',
  ],
  ['a change to no text', 'PUT', { name: null }, 'name'],
])('refuses %s', async (_what, method, body, parameter) => {
  const chat = await desk.group()
  const { id } = (await desk.call('POST', `/${chat}/links`, { uri: 'https://docs.team.example' })).body
  const answer = await desk.call(method, `/${chat}/links${method === 'PUT' ? `/${id}` : ''}`, body)
  expect([answer.status, parameter === null ? null : Object.keys(answer.body.errors)[0]]).toEqual([400, parameter])
  expect((await desk.call('GET', `/${chat}/links`)).body.data).toHaveLength(1)
})
