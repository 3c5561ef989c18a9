import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createClient } from '../testing/client.ts'
import { createWorld } from '../world/world.ts'
import { behaviours } from './behaviours.ts'
import { problem } from './problem.ts'

const client = await createClient('channel-talk')
const [group = ''] = client.ids['group'] ?? []
const [message = ''] = client.ids['message'] ?? []
const nobody = '60d2b7d9897380e9d378'
const groups = '/open/v4/groups'

test('each named behaviour has a test here', () => {
  const folder = new URL('.', import.meta.url)
  const texts = readdirSync(folder).filter((name) => name.endsWith('.test.ts'))
  const text = texts.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n')
  expect(behaviours.filter(({ name }) => !text.includes(`test('${name}: `))).toEqual([])
})

describe('wrong parameters', () => {
  test.each([
    ['GET', `${groups}?limit=0`, 'limit'],
    ['GET', `${groups}?limit=501`, 'limit'],
    ['GET', `${groups}/${group}/messages?sortOrder=up`, 'sortOrder'],
    ['GET', `${groups}/${group}/messages?sortOrder=asc&limit=501`, 'limit'],
    ['GET', `${groups}/${group}/messages?sortOrder=asc&since=nonsense`, 'since'],
    ['GET', `${groups}/@invoice-handover/messages?sortOrder=up`, 'sortOrder'],
    ['GET', `${groups}/@invoice-handover/messages?sortOrder=asc&limit=0`, 'limit'],
    ['GET', `${groups}/${group}/threads/${message}/messages?sortOrder=up`, 'sortOrder'],
    ['GET', `${groups}/${group}/threads/${message}/messages?limit=many`, 'limit'],
    ['GET', `${groups}/${group}/threads/${message}/messages?limit=0`, 'limit'],
    ['POST', `${groups}/${group}/threads/${message}/messages?broadcast=maybe`, 'broadcast'],
  ])('%s %s is refused with 422 and named', async (method, path, field) => {
    const received = await client.send(method, path, method === 'POST' ? { body: { plainText: 'Hello' } } : {})
    expect(received).toMatchObject({ status: 422, body: { errors: [{ field, message: expect.any(String) }] } })
  })

  test('the order of a group has to be said', async () => {
    for (const name of [group, '@invoice-handover'])
      expect((await client.get(`${groups}/${name}/messages`)).status).toBe(422)
  })

  test('a cursor of one group is none of another', async () => {
    const { body } = await client.get(`${groups}/${group}/messages?sortOrder=desc&limit=1`)
    const other = await client.get(`${groups}/${client.ids['group']?.[1]}/messages?sortOrder=desc&since=${body.next}`)
    expect(other).toMatchObject({ status: 422, body: { errors: [{ field: 'since' }] } })
  })

  test('unknown parameters are ignored', async () => {
    const plain = await client.get(`${groups}/${group}/messages?sortOrder=asc&limit=2`)
    expect(await client.get(`${groups}/${group}/messages?sortOrder=asc&limit=2&order=desc&debug`)).toEqual(plain)
  })
})

describe('refusals', () => {
  test.each([
    ['GET', `${groups}/${nobody}`, `There is no group "${nobody}".`],
    ['GET', `${groups}/${nobody}/messages?sortOrder=asc`, `There is no group "${nobody}".`],
    ['POST', `${groups}/${nobody}/messages`, `There is no group "${nobody}".`],
    ['GET', `${groups}/@nobody/messages?sortOrder=asc`, 'There is no group "@nobody".'],
    ['GET', `${groups}/${group}/threads/${nobody}/messages`, `There is no message "${nobody}".`],
    ['POST', `${groups}/${group}/threads/${nobody}/messages`, `There is no message "${nobody}".`],
  ])('answers 404 to %s %s', async (method, path, text) => {
    const received = await client.send(method, path, method === 'POST' ? { body: { plainText: 'Hello' } } : {})
    expect([received.status, received.body]).toEqual([404, { errors: [{ message: text }] }])
  })

  test('a message of a thread has no thread of its own', async () => {
    const { body } = await client.get(`${groups}/${group}/messages?sortOrder=asc&limit=500`)
    const reply = body.messages.find(({ threadMsg }: { threadMsg?: boolean }) => threadMsg)
    expect((await client.get(`${groups}/${group}/threads/${reply.id}/messages`)).status).toBe(404)
  })

  test('answers 401 unless both the key and its secret are there', async () => {
    const statuses = []
    for (const [key, secret] of [
      ['', ''],
      ['k', ''],
      ['', 's'],
      ['k', 's'],
    ] as const) {
      statuses.push((await client.get(groups, { 'x-access-key': key, 'x-access-secret': secret })).status)
    }
    expect(statuses).toEqual([401, 401, 401, 200])
  })

  test('puts every kind of problem into a list of errors', () => {
    expect(problem({ kind: 'badRequest', detail: 'Must be at least 1.', parameter: 'limit' })).toEqual({
      status: 422,
      body: { errors: [{ message: 'Must be at least 1.', field: 'limit' }] },
    })
    expect(problem({ kind: 'tooManyRequests', detail: 'Too many requests.' })).toEqual({
      status: 429,
      headers: { 'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '0', 'x-ratelimit-will-be-throttled': 'true' },
      body: { errors: [{ message: 'Too many requests.' }] },
    })
  })

  test('says how many requests are left', async () => {
    expect((await client.get(groups)).headers).toMatchObject({
      'x-ratelimit-limit': '1000',
      'x-ratelimit-will-be-throttled': 'false',
    })
  })
})

test('the same seed gives the same bytes and another seed others', async () => {
  const bytes = async (seed: number): Promise<string> => {
    const fresh = await createClient('channel-talk', seed)
    const first = fresh.ids['group']?.[0]
    const sent = await fresh.send('POST', `${groups}/${first}/messages?botName=New`, { body: { plainText: 'Hello' } })
    const bodies = [sent.body, (await fresh.get(`${groups}?limit=500`)).body]
    for (const id of fresh.ids['group'] ?? [])
      bodies.push((await fresh.get(`${groups}/${id}/messages?sortOrder=asc&limit=500`)).body)
    return JSON.stringify(bodies)
  }
  const [one, again, two] = [await bytes(1), await bytes(1), await bytes(2)]
  expect([one === again, one === two]).toEqual([true, false])
})

test('shows the people of the world: the team as managers, clients as users', async () => {
  const { people } = createWorld(1)
  const known = new Map(people.map(({ name, role }) => [name, role]))
  const roles = new Set<string>()
  for (const id of client.ids['group'] ?? []) {
    const page = await client.get(`${groups}/${id}/messages?sortOrder=asc&limit=500`)
    const view = await client.get(`${groups}/${id}`)
    for (const { name } of page.body.users) roles.add(`user ${known.get(name)}`)
    for (const { name } of view.body.managers ?? []) roles.add(`manager ${known.get(name)}`)
  }
  expect([...roles].sort()).toEqual(['manager internal', 'user client'])
})
