import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import { originForm } from './host.ts'
import { startMock } from './server.ts'

const mock = await startMock({ port: 0 })
afterAll(() => mock.close())

test.each([
  ['http://127.0.0.1:4010/bird/a?b=c', '/bird/a?b=c'],
  ['HTTPS://api.example/a', '/a'],
  ['http://127.0.0.1:4010', '/'],
  ['http://127.0.0.1:4010?a=b', '/?a=b'],
  ['/bird//http://x', '/bird//http://x'],
  [undefined, '/'],
])('takes the target %s for %s', (target, form) => {
  expect(originForm(target)).toBe(form)
})

test('answers a client that takes the server for its proxy', async () => {
  const { hostname, port, host } = new URL(mock.url)
  const socket = connect(Number(port), hostname)
  const path = '/copilot/v1/message-channels?limit=1'
  socket.write(`GET http://${host}${path} HTTP/1.1\r\nHost: ${host}\r\nX-API-KEY: k\r\nConnection: close\r\n\r\n`)
  const [head, body] = (await text(socket)).split('\r\n\r\n')
  expect(head).toMatch(/^HTTP\/1\.1 200 /)
  const usual = await fetch(mock.url + path, { headers: { 'x-api-key': 'k' } })
  expect(body).toBe(await usual.text())
})

test('takes back the snapshot that it gives, however large', async () => {
  const taken = await (await fetch(`${mock.url}/_mock/snapshot`)).arrayBuffer()
  expect(taken.byteLength).toBeGreaterThan(1_048_576)
  const put = await fetch(`${mock.url}/_mock/snapshot`, { method: 'PUT', body: taken })
  expect([put.status, await put.text()]).toEqual([204, ''])
  const written = { channelId: mock.ids().copilot?.['channel']?.[0], text: 'Hi' }
  const headers = { 'x-api-key': 'k', 'content-type': 'application/json' }
  const state = async (): Promise<string> => (await fetch(`${mock.url}/_mock/state`)).text()
  const before = await state()
  const body = JSON.stringify(written)
  expect((await fetch(`${mock.url}/copilot/v1/messages`, { method: 'POST', headers, body })).status).toBe(200)
  expect(await state()).not.toBe(before)
  mock.restore(new Uint8Array(taken))
  expect(await state()).toBe(before)
})
