import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createClient } from '../testing/client.ts'
import { createWorld } from '../world/world.ts'
import { behaviours } from './behaviours.ts'
import { createState } from './state.ts'
import { base, createDesk } from './testing/desk.ts'

const desk = await createDesk()
const [chat = ''] = desk.ids['chat'] ?? []

describe('refusals', () => {
  test.each([
    ['GET', '/CHT-0000-0000-0000', 'chat'],
    ['PUT', '/CHT-0000-0000-0000', 'chat'],
    ...['participants', 'messages', 'links', 'attachments'].map(
      (name) => ['GET', `/CHT-0000-0000-0000/${name}`, 'chat'] as const,
    ),
    ['GET', `/${chat}/participants/CPT-0000-0000-0000`, 'participant'],
    ['PUT', `/${chat}/participants/CPT-0000-0000-0000`, 'participant'],
    ['DELETE', `/${chat}/participants/CPT-0000-0000-0000`, 'participant'],
    ['PUT', `/${chat}/messages/CMG-0000-0000-0000-00000`, 'message'],
    ['DELETE', `/${chat}/messages/CMG-0000-0000-0000-00000`, 'message'],
    ['PUT', `/${chat}/links/LNK-0000-0000-0000`, 'link'],
    ['DELETE', `/${chat}/links/LNK-0000-0000-0000`, 'link'],
    ['GET', `/${chat}/attachments/ATC-0000-0000-0000`, 'attachment'],
    ['PUT', `/${chat}/attachments/ATC-0000-0000-0000`, 'attachment'],
    ['DELETE', `/${chat}/attachments/ATC-0000-0000-0000`, 'attachment'],
  ] as const)("%s %s answers 404 in the platform's words", async (method, path, subject) => {
    const id = path.split('/').find((part) => part.includes('0000-0000'))
    expect(await desk.call(method, path, method === 'PUT' ? { name: 'x' } : undefined)).toEqual({
      status: 404,
      headers: { 'content-type': 'application/json' },
      body: {
        type: 'https://tools.ietf.org/html/rfc9110#section-15.5.5',
        title: 'Not Found',
        status: 404,
        detail: `There is no ${subject} "${id}".`,
      },
    })
  })

  test.each([`${base}/${chat}`, `${base}/${chat}/participants/${desk.ids['participant']?.[0]}`])(
    '%s refuses to select what is unknown',
    async (path) => {
      expect(await desk.get(`${path}?select=%2Bnothing`)).toMatchObject({
        status: 400,
        body: { errors: { nothing: ['Invalid property path.'] } },
      })
    },
  )

  test('answers 401 without a token, and 405 for what no path has', async () => {
    const statuses = [
      (await desk.get(base, { authorization: 'Bearer' })).status,
      (await desk.get(base, { authorization: 'Basic x' })).status,
      (await desk.call('DELETE', `/${chat}`)).status,
    ]
    expect(statuses).toEqual([401, 401, 405])
  })
})

describe('the world', () => {
  test('the same seed gives the same bytes, another one other bytes', async () => {
    const answers = []
    for (const seed of [1, 1, 2]) {
      const client = await createClient('softwareone', seed)
      const [id] = client.ids['chat'] ?? []
      const sent = await client.send('POST', `${base}/${id}/messages`, { body: { content: 'x' } })
      answers.push(JSON.stringify([sent, (await client.get(`${base}?limit=20&select=*`)).body]))
    }
    expect([answers[1] === answers[0], answers[2] === answers[0]]).toEqual([true, false])
  })

  test('two states share nothing, and a state can be cloned', () => {
    const world = createWorld(1)
    const [one, two] = [createState(world), createState(world)]
    const before = structuredClone(two)
    for (const stored of one.chats.values()) stored.participants.length = 0
    for (const contact of one.contacts.values()) contact.identity.name = 'x'
    expect(two).toEqual(before)
  })

  test('shows the people and companies of the world', async () => {
    const { people, companies } = createWorld(1)
    const { data } = (await desk.call('GET', '?limit=100&select=participants')).body
    type Shown = { contact: { name: string; email: string; directories: { account: { name: string } }[] } }
    const shown: Shown[] = data.flatMap(({ participants }: { participants: Shown[] }) => participants)
    const known = new Set(
      people.map(({ name, email, company }) =>
        [name, email, companies[company ?? -1]?.name ?? 'Team Operations'].join(),
      ),
    )
    expect(
      shown.filter(
        ({ contact }) => !known.has([contact.name, contact.email, contact.directories[0]?.account.name].join()),
      ),
    ).toEqual([])
  })

  test('every value, null and absence that is plausible occurs', async () => {
    const found = new Set<string>()
    const look = (value: unknown, path: string): void => {
      if (Array.isArray(value)) for (const item of value) look(item, path)
      else if (typeof value === 'object' && value !== null)
        for (const [name, inner] of Object.entries(value)) look(inner, `${path}.${name}`)
      else if (value === null || typeof value === 'boolean') found.add(`${path}=${value}`)
      else if (/\.(type|status|visibility|role|content)$/.test(path)) found.add(`${path}=${value}`)
    }
    look((await desk.call('GET', '?limit=100&select=participants,links,audit')).body.data, 'chat')
    for (const id of desk.ids['chat'] ?? []) {
      for (const name of ['messages', 'links', 'attachments'])
        look((await desk.call('GET', `/${id}/${name}?limit=100&select=audit`)).body.data, name)
    }
    const want = [
      ...['Direct', 'Group', 'Case', 'Channel'].map((type) => `chat.type=${type}`),
      'chat.name=null',
      'chat.description=null',
      'chat.icon=null',
      'chat.links.icon=null',
      ...['Active', 'Exited', 'Deactivated'].map((status) => `chat.participants.status=${status}`),
      ...['Admin', 'Contributor'].map((role) => `chat.participants.role=${role}`),
      ...['Active', 'Archived'].map((status) => `chat.participants.chat.status=${status}`),
      ...['Active', 'Blocked'].map((status) => `chat.participants.contact.status=${status}`),
      'chat.participants.contact.blockedReason=null',
      'chat.participants.contact.chat=true',
      'chat.participants.contact.chat=false',
      ...['User', 'ApiToken', 'Extension', 'Service'].map((type) => `chat.participants.identity.type=${type}`),
      ...['Client', 'Vendor', 'Operations'].map((type) => `chat.participants.account.type=${type}`),
      ...['Active', 'Enabled', 'Disabled'].map((status) => `chat.participants.account.status=${status}`),
      'chat.participants.muted=true',
      'chat.participants.muted=false',
      'chat.participants.account.icon=null',
      'chat.participants.identity.icon=null',
      'messages.visibility=Public',
      'messages.visibility=Private',
      'messages.isDeleted=true',
      'messages.content=',
      'messages.content=null',
      'messages.audit.created.by=null',
      'links.isDeleted=true',
      'links.type=Order',
      'attachments.isDeleted=true',
      'attachments.description=null',
      'attachments.audit.created=null',
    ]
    expect(want.filter((one) => !found.has(one))).toEqual([])
  })

  test('every id it names is taken, also those it made itself', async () => {
    const own = await desk.group(desk.ids['contact']?.[20] ?? '')
    const sent = (await desk.call('POST', `/${own}/messages`, { content: 'x' })).body
    const ids = desk.service.ids()
    expect([ids['chat']?.includes(own), ids['message']?.includes(sent.id)]).toEqual([true, true])
    expect(
      Object.entries(ids).map(([kind, values]) => [kind, values.length > 10, new Set(values).size === values.length]),
    ).toEqual(
      ['chat', 'participant', 'message', 'link', 'attachment', 'object', 'contact', 'user', 'account'].map((kind) => [
        kind,
        true,
        true,
      ]),
    )
    expect((await desk.get(desk.service.firstPath())).body.data).toHaveLength(10)
  })
})

test('each named behaviour has a test here', () => {
  const folder = new URL('.', import.meta.url)
  const text = readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n')
  expect(behaviours.filter(({ name }) => !text.includes(`test('${name}: `))).toEqual([])
})
