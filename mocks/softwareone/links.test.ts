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
  ['a change of nothing', 'PUT', {}, null],
  ['a change to no text', 'PUT', { name: null }, 'name'],
])('refuses %s', async (_what, method, body, parameter) => {
  const chat = await desk.group()
  const { id } = (await desk.call('POST', `/${chat}/links`, { uri: 'https://docs.team.example' })).body
  const answer = await desk.call(method, `/${chat}/links${method === 'PUT' ? `/${id}` : ''}`, body)
  expect([answer.status, parameter === null ? null : Object.keys(answer.body.errors)[0]]).toEqual([400, parameter])
  expect((await desk.call('GET', `/${chat}/links`)).body.data).toHaveLength(1)
})
