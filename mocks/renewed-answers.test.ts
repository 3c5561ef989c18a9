import { expect, onTestFinished, test } from 'vitest'
import { keepAnswer } from './keep-answer.ts'
import { createKeptAnswers } from './kept-answers.ts'
import { type Mock, type MockOptions, startMock } from './server.ts'

async function start(options: MockOptions = {}): Promise<Mock> {
  const mock = await startMock({ providers: ['copilot'], port: 0, ...options })
  onTestFinished(() => mock.close())
  return mock
}

const headers = { 'x-api-key': 'any-key', 'content-type': 'application/json' }

async function read(mock: Mock, path: string): Promise<{ text: string; headers: string[][] }> {
  const answer = await fetch(`${mock.urls.copilot}${path}`, { headers })
  return { text: await answer.text(), headers: [...answer.headers].filter(([name]) => name !== 'date') }
}

async function write(mock: Mock, channelId: string, text: string): Promise<void> {
  const body = JSON.stringify({ channelId, text })
  await fetch(`${mock.urls.copilot}/v1/messages`, { method: 'POST', headers, body })
}

test('a read that was answered before a write is answered as by a mock that hears it for the first time', async () => {
  const [asked, fresh] = [await start(), await start()]
  const channel = asked.ids().copilot?.['channel']?.[0] ?? ''
  const paths = [
    `/v1/message-channels/${channel}`,
    `/v1/messages?channelId=${channel}&limit=2`,
    '/v1/message-channels?limit=2',
    '/v1/message-channels/nobody',
    '/v1/messages',
  ]
  const before = await Promise.all(paths.map((path) => read(asked, path)))
  for (const turn of [1, 2]) {
    for (const mock of [asked, fresh]) await write(mock, channel, `Hello ${turn}`)
    const after = await Promise.all(paths.map((path) => read(asked, path)))
    expect(after).toEqual(await Promise.all(paths.map((path) => read(fresh, path))))
    expect(after[1]).not.toEqual(before[1])
  }
})

test('a read that was answered before a reset is shown the world and the profile of after', async () => {
  const asked = await start()
  await read(asked, '/v1/message-channels?limit=3')
  asked.reset({ seed: 2, profile: 'maximal' })
  const fresh = await start({ seed: 2, profile: 'maximal' })
  const after = await read(asked, '/v1/message-channels?limit=3')
  expect(after).toEqual(await read(fresh, '/v1/message-channels?limit=3'))
})

test('a failure of the mock is neither kept nor does it end the server: the service is asked again', () => {
  let version = 1
  const kept = createKeptAnswers()
  const answer = { status: 200 }
  const service = {
    version: () => version,
    hears: ['accept'],
    again: () => () => {
      if (version === 2) throw new Error('broken')
      return { status: version === 3 ? 500 : 201 }
    },
  }
  const said = { accept: '*/*' }
  keepAnswer(kept, {
    service,
    version,
    url: '/birds',
    rawQuery: '',
    said,
    answer,
    status: 200,
    headers: {},
    bytes: new Uint8Array(),
  })
  expect(kept.find('/birds', said)?.status).toBe(200)
  for (const broken of [2, 3]) {
    version = broken
    expect(kept.find('/birds', said)).toBeUndefined()
  }
  version = 4
  expect(kept.find('/birds', said)?.status).toBe(201)
})
