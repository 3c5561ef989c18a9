import fc from 'fast-check'
import { expect } from 'vitest'
import type { Client } from '../../testing/client.ts'
import { anyItem, anyText, type Drawn, pick, type Step, step } from '../../testing/model.ts'
import { callerIn, noteAct, pickChat } from './act.ts'
import { base } from './desk.ts'
import { form } from './form.ts'
import { type KnownChat, type KnownPart, knownPart, type SoftwareoneModel } from './model.ts'

const anyVisibility = fc.constantFrom('Public' as const, 'Private' as const)
const anySending = fc.record({ chat: anyItem, text: anyText, visibility: anyVisibility, withLink: fc.boolean() })
const anyPlace = fc.record({ chat: anyItem, item: anyItem })
const anyEdit = fc.record({
  chat: anyItem,
  item: anyItem,
  text: anyText,
  visibility: anyVisibility,
  isStale: fc.boolean(),
})
const anyName = fc.constantFrom('list.csv', 'Größe "x".pdf', 'a b.txt')

/** A write between the pages of a list. */
export const anyMessage: typeof anySending = anySending

/** Every write to messages, links and attachments. */
export const contentSteps: Step<SoftwareoneModel>[] = [
  step('send message', anySending, sendMessage),
  step('send message', anySending, sendMessage),
  step('edit message', anyEdit, editMessage),
  step('delete message', anyPlace, deleteMessage),
  step('create link', fc.record({ chat: anyItem, name: anyText }), async (model, client, { chat: drawn, name }) => {
    const chat = pickChat(model, drawn)
    const body = { url: 'https://example.com/a?b=c', name }
    const answer = await client.send('POST', `${base}/${chat.id}/links`, { body })
    expect([answer.status, answer.body]).toMatchObject([201, { ...body, uri: body.url, revision: 1, isDeleted: false }])
    noteNew(model, chat, 'links', knownPart('links', answer.body))
  }),
  step('upload', fc.record({ chat: anyItem, filename: anyName, bytes: fc.uint8Array({ maxLength: 60 }) }), upload),
  step(
    'rename link or attachment',
    fc.record({
      chat: anyItem,
      item: anyItem,
      name: anyText,
      kind: fc.constantFrom('links' as const, 'attachments' as const),
    }),
    renamePart,
  ),
  step(
    'delete link or attachment',
    fc.record({ chat: anyItem, item: anyItem, kind: fc.constantFrom('links' as const, 'attachments' as const) }),
    deletePart,
  ),
]

/** Sends a message for the caller, as far as it takes part. */
export async function sendMessage(
  model: SoftwareoneModel,
  client: Client,
  drawn: Drawn<typeof anySending>,
): Promise<void> {
  const { text, visibility, withLink } = drawn
  const chat = pickChat(model, drawn.chat)
  const links = withLink ? [{ url: 'https://example.com' }] : []
  const { status, body } = await client.send('POST', `${base}/${chat.id}/messages`, {
    body: { content: text, visibility, links },
  })
  const caller = callerIn(model, chat)
  const isMember = caller?.status === 'Active'
  expect(status).toBe(isMember ? 201 : 403)
  if (!isMember) return
  const { id, revision, content, isDeleted } = body
  expect({ revision, content, isDeleted, sender: body.sender.id, visibility: body.visibility }).toEqual({
    revision: 1,
    content: text,
    isDeleted: false,
    sender: caller.id,
    visibility,
  })
  expect(id).toMatch(new RegExp(`^CMG-${chat.id.slice(4)}-\\d{5}$`))
  expect(id > (chat.messages.at(-1)?.id ?? '')).toBe(true)
  if (chat.type === 'Case' && chat.name === undefined) chat.name = (await client.get(`${base}/${chat.id}`)).body.name
  chat.messages.push({ id, revision, sender: caller.id, content: text, visibility, isDeleted })
  for (const one of chat.participants) if (one.status === 'Active') one.unread.push(id)
  for (const link of body.links) chat.links.push(knownPart('links', await linkOf(client, chat, link.id)))
  noteAct(model, chat)
}

async function editMessage(model: SoftwareoneModel, client: Client, drawn: Drawn<typeof anyEdit>): Promise<void> {
  const { text, visibility, isStale } = drawn
  const chat = pickChat(model, drawn.chat)
  if (chat.messages.length === 0) return
  const message = pick(chat.messages, drawn.item)
  const body = { content: text, visibility, revision: message.revision + (isStale ? 1 : 0) }
  const { status } = await client.send('PUT', `${base}/${chat.id}/messages/${message.id}`, { body })
  const isOwn = message.sender !== undefined && message.sender === callerIn(model, chat)?.id
  expect(status).toBe(!isOwn ? 403 : message.isDeleted || isStale ? 409 : 200)
  if (status !== 200) return
  Object.assign(message, { content: text, visibility, revision: message.revision + 1 })
  noteAct(model, chat)
}

/** A deleted message stays, without its content; deleting it again is harmless. */
async function deleteMessage(model: SoftwareoneModel, client: Client, drawn: Drawn<typeof anyPlace>): Promise<void> {
  const chat = pickChat(model, drawn.chat)
  if (chat.messages.length === 0) return
  const message = pick(chat.messages, drawn.item)
  const isOwn = message.sender !== undefined && message.sender === callerIn(model, chat)?.id
  const { status } = await client.send('DELETE', `${base}/${chat.id}/messages/${message.id}`)
  expect(status).toBe(isOwn ? 204 : 403)
  if (!isOwn || message.isDeleted) return
  Object.assign(message, { content: undefined, isDeleted: true, revision: message.revision + 1 })
  noteAct(model, chat)
}

async function upload(
  model: SoftwareoneModel,
  client: Client,
  drawn: { chat: number; filename: string; bytes: Uint8Array },
): Promise<void> {
  const chat = pickChat(model, drawn.chat)
  const content = Buffer.from(drawn.bytes).toString('latin1')
  // The form is sent byte by byte, and names are UTF-8 there.
  const filename = Buffer.from(drawn.filename.replaceAll('"', '%22')).toString('latin1')
  const file = { filename, type: 'application/pdf', content }
  const answer = await client.send(
    'POST',
    `${base}/${chat.id}/attachments`,
    form({ attachment: '{"name":"File"}', file }),
  )
  expect([answer.status, answer.body]).toMatchObject([
    201,
    { name: 'File', size: drawn.bytes.length, contentType: 'application/pdf', revision: 1 },
  ])
  noteNew(model, chat, 'attachments', { ...knownPart('attachments', answer.body), bytes: content })
}

async function renamePart(
  model: SoftwareoneModel,
  client: Client,
  drawn: { chat: number; item: number; name: string; kind: 'links' | 'attachments' },
): Promise<void> {
  const { name, kind } = drawn
  const chat = pickChat(model, drawn.chat)
  if (chat[kind].length === 0) return
  const part = pick(chat[kind], drawn.item)
  const { status } = await client.send('PUT', `${base}/${chat.id}/${kind}/${part.id}`, { body: { name } })
  expect(status).toBe(part.isDeleted ? 409 : 200)
  if (part.isDeleted) return
  part.shown['name'] = name
  part.revision += 1
  noteAct(model, chat)
}

/** What is deleted stays listed, and is harmlessly deleted again; of an attachment the file is gone. */
async function deletePart(
  model: SoftwareoneModel,
  client: Client,
  drawn: { chat: number; item: number; kind: 'links' | 'attachments' },
): Promise<void> {
  const { kind } = drawn
  const chat = pickChat(model, drawn.chat)
  if (chat[kind].length === 0) return
  const part = pick(chat[kind], drawn.item)
  const path = `${base}/${chat.id}/${kind}/${part.id}`
  if (part.bytes !== undefined && !part.isDeleted) expect(await download(client, path)).toBe(part.bytes)
  expect((await client.send('DELETE', path)).status).toBe(204)
  expect((await client.send('DELETE', path)).status).toBe(204)
  if (kind === 'attachments') expect(await download(client, path)).toBe(404)
  if (part.isDeleted) return
  part.isDeleted = true
  part.revision += 1
  noteAct(model, chat)
}

/** The bytes of a file, one character for each, or the status of the refusal. */
async function download(client: Client, path: string): Promise<string | number> {
  const headers = { authorization: 'Bearer k', accept: '*/*' }
  const { status, body } = await client.service.answer({ method: 'GET', path, rawQuery: '', headers })
  return body instanceof Uint8Array ? Buffer.from(body).toString('latin1') : status
}

async function linkOf(client: Client, chat: KnownChat, id: string): Promise<object> {
  const { body } = await client.get(`${base}/${chat.id}/links?eq(id,"${id}")`)
  expect(body.data).toHaveLength(1)
  return body.data[0]
}

function noteNew(model: SoftwareoneModel, chat: KnownChat, kind: 'links' | 'attachments', part: KnownPart): void {
  expect(model.chats.flatMap((one) => one[kind].map(({ id }) => id))).not.toContain(part.id)
  chat[kind].push(part)
  noteAct(model, chat)
}
