import fc from 'fast-check'
import { expect } from 'vitest'
import type { Client, Received } from '../../testing/client.ts'
import { anyItem, anyText, type Drawn, pick, type Step, step } from '../../testing/model.ts'
import { callerIn, noteAct, noteStatus, pickChat } from './act.ts'
import { base } from './desk.ts'
import { type KnownChat, readChat, type SoftwareoneModel } from './model.ts'

const anyChat = fc.record({
  type: fc.constantFrom('Direct' as const, 'Group' as const, 'Case' as const, 'Channel' as const),
  people: fc.array(anyItem, { minLength: 1, maxLength: 3 }),
  text: fc.option(anyText, { nil: undefined }),
  lower: fc.boolean(),
})
const anyMember = fc.record({
  chat: anyItem,
  participant: anyItem,
  change: fc.constantFrom('muted', 'exited', 'active', 'read', 'leave'),
  message: anyItem,
  isStale: fc.integer({ min: 0, max: 4 }).map((drawn) => drawn === 0),
})

/** Every write to chats and to who takes part in them. */
export const chatSteps: Step<SoftwareoneModel>[] = [
  step('create chat', anyChat, createChat),
  step(
    'rename chat',
    fc.record({ chat: anyItem, name: anyText, stale: fc.boolean() }),
    async (model, client, drawn) => {
      const chat = pickChat(model, drawn.chat)
      const body = { name: drawn.name, revision: drawn.stale ? chat.revision + 1 : chat.revision }
      const { status } = await client.send('PUT', `${base}/${chat.id}`, { body })
      expect(status).toBe(drawn.stale ? 409 : chat.type === 'Direct' ? 400 : 200)
      if (status !== 200) return
      // The name of a case is made from its first message, whatever is asked for.
      if (chat.type !== 'Case') chat.name = drawn.name
      chat.revision += 1
      noteAct(model, chat)
    },
  ),
  step(
    'add participants',
    fc.record({ chat: anyItem, people: fc.array(anyItem, { minLength: 1, maxLength: 3 }), caller: fc.boolean() }),
    addParticipants,
  ),
  step('change participant', anyMember, changeParticipant),
]

async function createChat(model: SoftwareoneModel, client: Client, drawn: Drawn<typeof anyChat>): Promise<void> {
  const { type, text, lower } = drawn
  const people = [...new Set(drawn.people.map((one) => pick(model.contacts, one)))].slice(0, type === 'Direct' ? 1 : 3)
  const { status, body } = await client.send('POST', base, {
    body: {
      type: lower ? type.toLowerCase() : type,
      participants: people.map((id) => ({ contact: { id } })),
      ...(type === 'Group' || type === 'Channel' ? { name: 'Ours', description: 'What we do.' } : {}),
      ...(text === undefined ? {} : { lastMessage: { content: text } }),
    },
  })
  expect([status, body.type, body.revision]).toEqual([201, type, 1])
  expect(model.allChats).not.toContain(body.id)
  const chat = await readChat(client, body.id)
  const caller = callerIn(model, chat)
  expect(chat.participants.map(({ contact }) => contact)).toEqual([model.caller, ...people])
  expect(chat.messages).toEqual(
    text === undefined
      ? []
      : [
          {
            id: firstMessage(chat),
            revision: 1,
            sender: caller?.id,
            content: text,
            visibility: 'Public',
            isDeleted: false,
          },
        ],
  )
  for (const one of chat.participants) {
    expect(one).toMatchObject({ revision: 1, status: 'Active', muted: false })
    expect(one.unread).toEqual(text === undefined || one === caller ? [] : [firstMessage(chat)])
  }
  model.allChats.push(chat.id)
  model.chats.push(chat)
  model.touched.add(chat.id)
}

async function addParticipants(
  model: SoftwareoneModel,
  client: Client,
  drawn: { chat: number; people: number[]; caller: boolean },
): Promise<void> {
  const chat = pickChat(model, drawn.chat)
  const wanted = [...drawn.people.map((one) => pick(model.contacts, one)), ...(drawn.caller ? [model.caller] : [])]
  const present = new Map(chat.participants.map((one) => [one.contact, one]))
  const { status, body } = await client.send('POST', `${base}/${chat.id}/participants`, {
    body: wanted.map((id) => ({ contact: { id } })),
  })
  const isRefused = chat.type === 'Direct' || wanted.some((id) => present.get(id)?.status === 'Deactivated')
  expect(status).toBe(isRefused ? 400 : 201)
  if (isRefused) return
  noteAct(model, chat)
  const people = [...new Set(wanted)]
  expect(body.data.map(({ contact }: Received['body']) => contact.id)).toEqual(people)
  for (const [index, contact] of people.entries()) {
    const one = present.get(contact)
    const { id, revision, account } = body.data[index]
    if (one?.status === 'Exited') noteStatus(one, 'Active')
    if (one) expect({ id, revision }).toEqual({ id: one.id, revision: one.revision })
    else {
      expect(model.chats.flatMap(({ participants }) => participants.map((other) => other.id))).not.toContain(id)
      chat.participants.push({
        id,
        revision: 1,
        contact,
        account: account.id,
        status: 'Active',
        muted: false,
        lastRead: undefined,
        unread: [],
      })
    }
  }
}

async function changeParticipant(
  model: SoftwareoneModel,
  client: Client,
  drawn: Drawn<typeof anyMember>,
): Promise<void> {
  const { change, isStale } = drawn
  const chat = pickChat(model, drawn.chat)
  const one = pick(chat.participants, drawn.participant)
  const path = `${base}/${chat.id}/participants/${one.id}`
  const isDirect = chat.type === 'Direct'
  if (change === 'leave') {
    expect((await client.send('DELETE', path)).status).toBe(isDirect ? 400 : 204)
    if (isDirect || one.status !== 'Active') return
    noteAct(model, chat)
    return noteStatus(one, 'Exited')
  }
  // Nobody can have read less than before.
  const readable = chat.messages.slice(chat.messages.findIndex(({ id }) => id === one.lastRead) + 1)
  if (change === 'read' && readable.length === 0) return
  const last = change === 'read' ? pick(readable, drawn.message).id : undefined
  const asked = {
    muted: { muted: !one.muted },
    exited: { status: 'exited' },
    active: { status: 'active' },
    read: { lastReadMessage: { id: last } },
  }
  const revision = isStale ? one.revision + 1 : one.revision
  const { status } = await client.send('PUT', path, { body: { ...asked[change], revision } })
  const isRefused = (change === 'exited' && isDirect) || (change === 'active' && one.status === 'Deactivated')
  expect(status).toBe(isStale ? 409 : isRefused ? 400 : 200)
  if (status !== 200) return
  const wanted = change === 'exited' ? 'Exited' : change === 'active' ? 'Active' : one.status
  if (wanted !== one.status && wanted !== 'Deactivated') return noteStatus(one, wanted)
  one.revision += 1
  if (change === 'muted') one.muted = !one.muted
  if (last === undefined) return
  const order = chat.messages.map(({ id }) => id)
  one.lastRead = last
  one.unread = one.unread.filter((id) => order.indexOf(id) > order.indexOf(last))
}

function firstMessage({ id }: KnownChat): string {
  return `CMG-${id.slice('CHT-'.length)}-00000`
}
