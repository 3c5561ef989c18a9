import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createClient } from '../testing/client.ts'
import { behaviours } from './behaviours.ts'

const client = await createClient('packagex')
const { thread: [, thread = ''] = [], user: [user = ''] = [], organization: [organization = ''] = [] } = client.ids
const [message = '', contact = ''] = await readThread()

/** A message of somebody else, and a contact. */
async function readThread(): Promise<string[]> {
  const { recent_messages, subscribers } = (await client.get(`/v1/threads/${thread}`)).body.data
  const others = recent_messages.find(
    (one: { type: string; subscriber_id: string }) => one.type === 'text' && one.subscriber_id !== organization,
  )
  return [others.id, subscribers.find((one: { type: string }) => one.type === 'contact').id]
}

describe('refusals', () => {
  test.each([
    ['/v1/threads?page=0', 'page must be >= 1'],
    ['/v1/threads?page=first', 'page must be integer'],
    ['/v1/threads?limit=0', 'limit must be >= 1'],
    ['/v1/channels?page=0', 'page must be >= 1'],
    ['/v1/channels?limit=all', 'limit must be integer'],
    ['/v1/threads/del_123', 'thread must match pattern "^thrd_.+$"'],
  ])('refuses %s and names what is wrong', async (path, error) => {
    expect(await client.get(path)).toMatchObject({
      status: 400,
      body: {
        message: 'The request is not valid.',
        data: {},
        status: 400,
        errors: [error],
        code: 'bad_request',
        pagination: null,
      },
    })
  })

  const own = `/v1/threads/${thread}`
  test.each([
    ['POST', own, undefined, 'Body parameter is required'],
    ['POST', own, {}, 'text is required'],
    ['POST', own, { text: '' }, 'text must NOT have fewer than 1 characters'],
    ['POST', own, { text: 'Hello.', message_id: 5 }, 'message_id must be string'],
    ['POST', `${own}/messages/${message}`, {}, 'text is required'],
    ['POST', `${own}/messages/${message}`, { text: 5 }, 'text must be string'],
    ['POST', `${own}/messages/${message}`, { reaction: 5 }, 'reaction must be string,null'],
    ['POST', `${own}/messages/${message}`, { reaction: '👍', text: 5 }, 'text must be a text'],
    ['POST', `${own}/messages/${message}`, { text: 'Hello.', reaction: 5 }, 'reaction must be a text or null'],
    ['POST', `${own}/subscribers`, {}, 'user_id is required'],
    ['POST', `${own}/subscribers`, { user_id: 5 }, 'user_id must be string'],
    ['POST', `${own}/subscribers`, { user_id: contact }, 'user_id is not a user of the organization'],
    [
      'DELETE',
      `${own}/subscribers/${contact}`,
      undefined,
      'subscriber is not a user: only users of the organization can be removed',
    ],
    ['DELETE', '/v1/threads/del_123/messages/msg_1', undefined, 'thread must match pattern "^thrd_.+$"'],
  ])('refuses %s %s with %j', async (method, path, body, error) => {
    const before = (await client.get(own)).body
    expect(await client.send(method, path, { body })).toMatchObject({
      status: 400,
      body: { errors: [error], data: {} },
    })
    expect((await client.get(own)).body).toEqual(before)
  })

  test.each([
    ['GET', '/v1/threads/thrd_del_nothing', undefined, 'Thread not found.'],
    ['POST', '/v1/threads/thrd_del_nothing', { text: 'Hello.' }, 'Thread not found.'],
    ['POST', own, { text: 'Hello.', message_id: 'msg_nothing' }, 'Message not found.'],
    ['POST', '/v1/threads/thrd_del_nothing/messages/msg_nothing', { text: 'Hello.' }, 'Thread not found.'],
    ['POST', `${own}/messages/msg_nothing`, { reaction: null }, 'Message not found.'],
    ['DELETE', `${own}/messages/msg_nothing`, undefined, 'Message not found.'],
    ['POST', `${own}/subscribers`, { user_id: 'nobody' }, 'User not found.'],
    ['POST', '/v1/threads/thrd_del_nothing/subscribers', { user_id: user }, 'Thread not found.'],
    ['DELETE', `${own}/subscribers/nobody`, undefined, 'Subscriber not found.'],
    ['GET', '/v1/channels/chnl_nothing', undefined, 'Channel not found.'],
    ['GET', '/v1/nothing', undefined, 'Route not found.'],
  ])('answers 404 to %s %s with %j', async (method, path, body, text) => {
    const { status, body: received } = await client.send(method, path, { body })
    expect([status, received]).toEqual([
      404,
      { message: text, data: {}, status: 404, errors: [], code: 'not_found', pagination: null },
    ])
  })

  test('answers 401 without a key and takes both headers', async () => {
    const statuses = []
    const unsigned = { 'px-api-key': '' }
    for (const headers of [unsigned, { ...unsigned, 'x-api-key': 'key' }, { 'px-api-key': 'key' }]) {
      statuses.push((await client.get('/v1/threads', headers)).status)
    }
    expect(statuses).toEqual([401, 200, 200])
    expect((await client.get('/v1/threads', unsigned)).body).toMatchObject({
      status: 401,
      code: 'unauthorized',
      data: {},
    })
  })
})

test('gives equal bytes for equal seeds, also after writes, and others for another seed', async () => {
  const bytes = async (seed: number): Promise<string> => {
    const fresh = await createClient('packagex', seed)
    const sent = await fresh.send('POST', `/v1/threads/${fresh.ids.thread?.[1]}`, { body: { text: 'Hello.' } })
    const answers = [sent, await fresh.get('/v1/threads?limit=10'), await fresh.get('/v1/channels?limit=10')]
    return JSON.stringify([fresh.service.ids(), answers])
  }
  const [first, again, other] = [await bytes(1), await bytes(1), await bytes(2)]
  expect(again).toBe(first)
  expect(other).not.toBe(first)
})

test('each named behaviour has a test here', () => {
  const here = new URL('.', import.meta.url)
  const files = readdirSync(here).filter((name) => name.endsWith('.test.ts'))
  const text = files.map((name) => readFileSync(new URL(name, here), 'utf8')).join('')
  expect(behaviours.filter(({ name }) => !text.includes(`test('${name}: `))).toEqual([])
})
