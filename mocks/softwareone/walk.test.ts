import { afterAll, expect, test } from 'vitest'
import type { Attachment, Chat, Link, Message, Participant } from '../../generated/softwareone/index.ts'
import type { paths } from '../../generated/softwareone/types.ts'
import { dataOf, present, startWalk } from '../testing/fetch-client.ts'

const chats = '/public/v1/helpdesk/chats'
const chatPath = '/public/v1/helpdesk/chats/{id}'
const { client, mock, id, unasked } = await startWalk<paths>('softwareone', { authorization: 'Bearer any-key' })
afterAll(() => mock.close())

/** Sends the members of a body as the parts of a form; fetch adds the boundary. */
function toForm(body: object): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(body)) {
    if (value instanceof File) form.append(name, value)
    else form.append(name, typeof value === 'string' ? value : JSON.stringify(value))
  }
  return form
}

/** The description says of a file that it is text, as OpenAPI writes bytes; a form takes a File in its place. */
const asPart = (file: File): string => file as unknown as string

test('a typed client walks every operation of SoftwareOne', async () => {
  const contacts = (mock.ids().softwareone?.['contact'] ?? []).slice(10, 12).map((one) => ({ contact: { id: one } }))
  const chat: Chat = dataOf(
    await client.POST(chats, { body: { type: 'Group', name: 'Ours', participants: contacts.slice(0, 1) } }),
  )
  const chatId = present(chat.id)
  const inChat = { path: { chatId } }
  const list = dataOf(await client.GET(chats, { params: { query: { limit: 1, order: '-id' } } }))
  expect([list.data.length, list.$meta.pagination?.limit]).toEqual([1, 1])
  expect(dataOf(await client.GET(chatPath, { params: { path: { id: chatId } } }))).toEqual(chat)

  const logo = asPart(new File(['\x89PNG'], 'logo.png', { type: 'image/png' }))
  const updated = await client.PUT(chatPath, {
    params: { path: { id: chatId } },
    body: { name: 'All of us', icon: logo },
    bodySerializer: toForm,
  })
  const pictured = await client.POST(chats, {
    body: { type: 'Group', name: 'Pictures', icon: logo },
    bodySerializer: toForm,
  })
  expect(dataOf(pictured)).toMatchObject({ name: 'Pictures', icon: expect.stringMatching(/\.png$/) })
  expect(dataOf(updated)).toMatchObject({ name: 'All of us', icon: `/static/chats/${chatId}.icon.png` })

  const participants = `${chats}/{chatId}/participants` as const
  const [newcomer] = dataOf(await client.POST(participants, { params: inChat, body: contacts.slice(1) })).data
  const ofNewcomer = { params: { path: { chatId, id: present(newcomer?.id) } } }
  const members: Participant[] = dataOf(await client.GET(participants, { params: inChat })).data
  expect(members).toHaveLength(3)
  const participant = `${chats}/{chatId}/participants/{id}` as const
  expect(dataOf(await client.PUT(participant, { ...ofNewcomer, body: { muted: true } })).muted).toBe(true)
  expect(dataOf(await client.GET(participant, ofNewcomer)).muted).toBe(true)
  expect((await client.DELETE(participant, ofNewcomer)).response.status).toBe(204)

  const messages = `${chats}/{chatId}/messages` as const
  const message: Message = dataOf(await client.POST(messages, { params: inChat, body: { content: 'Hello.' } }))
  const ofMessage = { params: { path: { chatId, id: present(message.id) } } }
  const one = `${chats}/{chatId}/messages/{id}` as const
  expect(dataOf(await client.PUT(one, { ...ofMessage, body: { content: 'Good day.' } })).content).toBe('Good day.')
  expect((await client.DELETE(one, ofMessage)).response.status).toBe(204)
  expect(dataOf(await client.GET(messages, { params: inChat })).data).toMatchObject([{ isDeleted: true }])

  await walkLinks(chatId)
  await walkAttachments(chatId)
  expect(unasked()).toEqual([])
})

async function walkLinks(chatId: string): Promise<void> {
  const links = `${chats}/{chatId}/links` as const
  const params = { path: { chatId } }
  const link: Link = dataOf(await client.POST(links, { params, body: { url: 'https://example.com', name: 'Page' } }))
  const ofLink = { params: { path: { chatId, id: present(link.id) } } }
  const one = `${chats}/{chatId}/links/{id}` as const
  expect(dataOf(await client.PUT(one, { ...ofLink, body: { name: 'Site' } })).name).toBe('Site')
  expect((await client.DELETE(one, ofLink)).response.status).toBe(204)
  expect(dataOf(await client.GET(links, { params })).data).toMatchObject([{ name: 'Site', isDeleted: true }])
}

async function walkAttachments(chatId: string): Promise<void> {
  const attachments = `${chats}/{chatId}/attachments` as const
  const params = { path: { chatId } }
  const file = asPart(new File(['a,b\n1,2\n'], 'prices.csv', { type: 'text/csv' }))
  const body = { attachment: { name: 'Prices' }, file }
  const made: Attachment = dataOf(await client.POST(attachments, { params, body, bodySerializer: toForm }))
  expect(made).toMatchObject({ name: 'Prices', filename: 'prices.csv', contentType: 'text/csv', size: 8 })
  const one = `${chats}/{chatId}/attachments/{id}` as const
  const ofFile = { params: { path: { chatId, id: present(made.id) } } }
  const bytes = dataOf(await client.GET(one, { ...ofFile, parseAs: 'arrayBuffer', headers: { accept: 'text/csv' } }))
  expect(Buffer.from(bytes).toString()).toBe('a,b\n1,2\n')
  expect(dataOf(await client.PUT(one, { ...ofFile, body: { name: 'Costs' } })).name).toBe('Costs')
  expect((await client.DELETE(one, ofFile)).response.status).toBe(204)
  expect(dataOf(await client.GET(attachments, { params })).data).toMatchObject([{ name: 'Costs', isDeleted: true }])
}

test('its errors are typed', async () => {
  const unknown = await client.GET(chatPath, { params: { path: { id: 'CHT-0000-0000-0000' } } })
  const unsigned = await client.GET(chats, { headers: { authorization: '' } })
  const wrong = await client.PUT(chatPath, { params: { path: { id: id('chat') } }, body: { revision: -1 } })
  const answers = [unknown, unsigned, wrong]
  expect(answers.map(({ response }) => response.status)).toEqual([404, 401, 400])
  const titles: (string | undefined)[] = answers.map(({ error }) => present(error).title)
  expect(titles.every((title) => typeof title === 'string')).toBe(true)
  expect(answers.map(({ error }) => present(error).status)).toEqual([404, 401, 400])
})
