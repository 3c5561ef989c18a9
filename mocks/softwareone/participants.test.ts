import { describe, expect, test } from 'vitest'
import { createDesk } from './testing/desk.ts'

const desk = await createDesk()
const contacts = desk.ids['contact'] ?? []
const [first = '', second = ''] = contacts.slice(10)

async function add(
  chat: string,
  ...people: object[]
): Promise<{
  status: number
  body: { data: { id: string; status: string; contact: { id: string } }[]; errors: object }
}> {
  return desk.call('POST', `/${chat}/participants`, people)
}

/** The first participant of the world with a status, in a chat of a type that is not direct. */
async function found(status: string): Promise<{ chat: string; id: string; contact: string }> {
  const { body } = await desk.call('GET', `?any(participants,eq(status,"${status}"))&select=participants&limit=1`)
  const [{ id: chat, participants }] = body.data
  const one = participants.find((participant: { status: string }) => participant.status === status)
  return { chat, id: one.id, contact: one.contact.id }
}

describe('adding', () => {
  test('account-from-contact: the account is the one given, else that of the contact, and stays', async () => {
    const { data } = (await desk.call('GET', '?limit=100&select=participants')).body
    type Listed = { contact: { id: string; directories: { account: { id: string } }[] } }
    const two: Listed = data
      .flatMap(({ participants }: { participants: Listed[] }) => participants)
      .find(({ contact }: Listed) => contact.directories.length === 2)
    const [usual, other] = two.contact.directories.map(({ account }) => account.id)
    const chats = [await desk.group(), await desk.group()]
    const contact = { id: two.contact.id }
    const [plain, given] = [
      await add(chats[0] ?? '', { contact }),
      await add(chats[1] ?? '', { contact, account: { id: other } }),
    ]
    const id = given.body.data[0]?.id
    const changed = await desk.call('PUT', `/${chats[1]}/participants/${id}`, { muted: true, account: { id: usual } })
    expect([plain.body.data[0], given.body.data[0], changed.body]).toMatchObject([
      { account: { id: usual } },
      { account: { id: other } },
      { account: { id: other }, muted: true },
    ])
  })

  test('lists whom it added, each once, and does not add again who is there', async () => {
    const chat = await desk.group(first)
    const { status, body } = await add(
      chat,
      { contact: { id: first } },
      { contact: { id: second } },
      { contact: { id: second } },
    )
    const listed = await desk.call('GET', `/${chat}/participants`)
    expect([status, body.data.map(({ contact }) => contact.id), listed.body.data.length]).toEqual([
      201,
      [first, second],
      3,
    ])
  })

  test('brings back who has left, and counts nothing it missed', async () => {
    const chat = await desk.group(first)
    const [, participant] = (await desk.call('GET', `/${chat}/participants`)).body.data
    await desk.call('DELETE', `/${chat}/participants/${participant.id}`)
    await desk.call('POST', `/${chat}/messages`, { content: 'Missed' })
    const left = (await desk.call('GET', `/${chat}/participants/${participant.id}`)).body
    const { body } = await add(chat, { contact: { id: first } })
    expect([left, body.data[0]]).toMatchObject([
      { status: 'Exited', unread: 0, revision: 2, audit: { exited: { at: expect.any(String) } } },
      {
        id: participant.id,
        status: 'Active',
        unread: 0,
        revision: 3,
        audit: { reactivated: { at: expect.any(String) } },
      },
    ])
  })

  test.each([
    ['nobody', [], 'request'],
    ['no array', { contact: { id: first } }, 'request'],
    ['somebody without contact and identity', [{}], null],
    ['an unknown contact', [{ contact: { id: first } }, { contact: { id: 'CTT-0000-0000-0000' } }], '[1].contact.id'],
    ['an account of others', [{ contact: { id: first }, account: { id: desk.ids['account']?.[0] } }], '[0].account.id'],
  ])('refuses %s', async (_what, body, parameter) => {
    const chat = await desk.group()
    const answer = await desk.call('POST', `/${chat}/participants`, body)
    expect([answer.status, parameter === null ? null : Object.keys(answer.body.errors)[0]]).toEqual([400, parameter])
    expect((await desk.call('GET', `/${chat}/participants`)).body.data).toHaveLength(1)
  })

  test('refuses a third in a direct chat, and who was deactivated', async () => {
    const direct = await desk.call('POST', '', { type: 'Direct', participants: [{ contact: { id: first } }] })
    const gone = await found('Deactivated')
    const answers = [
      await add(direct.body.id, { contact: { id: second } }),
      await add(gone.chat, { contact: { id: gone.contact } }),
    ]
    expect(answers.map(({ status, body }) => [status, Object.keys(body.errors)])).toEqual([
      [400, ['request']],
      [400, ['[0].contact.id']],
    ])
  })
})

describe('leaving', () => {
  test('exit-only-outside-direct: nobody leaves a direct chat, anybody another one', async () => {
    const direct = (await desk.call('POST', '', { type: 'Direct', participants: [{ contact: { id: first } }] })).body.id
    const group = await desk.group(first, second)
    const statuses: unknown[] = []
    for (const chat of [direct, group]) {
      const [, one, two = one] = (await desk.call('GET', `/${chat}/participants`)).body.data
      const answers = [
        await desk.call('PUT', `/${chat}/participants/${one.id}`, { status: 'exited' }),
        await desk.call('DELETE', `/${chat}/participants/${two.id}`),
      ]
      const after = (await desk.call('GET', `/${chat}/participants`)).body.data.slice(1)
      statuses.push([answers.map(({ status }) => status), after.map(({ status }: { status: string }) => status)])
    }
    expect(statuses).toEqual([
      [[400, 400], ['Active']],
      [
        [200, 204],
        ['Exited', 'Exited'],
      ],
    ])
  })

  test('deactivated-is-final: a deactivated participant stays so', async () => {
    const { chat, id } = await found('Deactivated')
    const { status, body } = await desk.call('PUT', `/${chat}/participants/${id}`, { status: 'Active' })
    expect([
      status,
      Object.keys(body.errors),
      (await desk.call('GET', `/${chat}/participants/${id}`)).body.status,
    ]).toEqual([400, ['status'], 'Deactivated'])
  })

  test('whoever has left cannot send, and comes back by its status', async () => {
    const chat = await desk.group()
    const { id } = await desk.me(chat)
    await desk.call('DELETE', `/${chat}/participants/${id}`)
    const refused = await desk.call('POST', `/${chat}/messages`, { content: 'x' })
    const again = await desk.call('DELETE', `/${chat}/participants/${id}`)
    const back = await desk.call('PUT', `/${chat}/participants/${id}`, { status: 'active' })
    const sent = await desk.call('POST', `/${chat}/messages`, { content: 'x' })
    expect([refused.status, again.status, back.body.status, back.body.revision, sent.status]).toEqual([
      403,
      204,
      'Active',
      3,
      201,
    ])
  })
})
