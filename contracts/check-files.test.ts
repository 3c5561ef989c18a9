import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { checkFiles } from './check-files.ts'
import { birdChannel, inShort } from './testing/judge.ts'

const folder = mkdtempSync(join(tmpdir(), 'check-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Checks a page of Channel Talk with one block that holds a block that holds a block …, so many levels deep. */
async function checkNested(levels: number) {
  const block = `${'{"type":"bullets","blocks":['.repeat(levels)}${']}'.repeat(levels)}`
  const message =
    '"id":"60d2b7d9897380e9d378","chatKey":"group-1","channelId":"1","chatType":"group","chatId":"1","createdAt":1624422361866'
  const body = `{"messages":[{${message},"blocks":[${block}]}]}`
  const file = join(folder, `${levels}.json`)
  const exchange = `{"provider":"channel-talk","operationId":"listGroupMessages","request":{"url":"/"},"response":{"status":200,"body":${body}}}`
  writeFileSync(file, `{"channelContracts":1,"exchanges":[${exchange}]}`)
  return checkFiles([file])
}

test('judges a body as deep as any that a provider sends', async () => {
  expect((await checkNested(245)).findings.map(inShort)).toEqual([])
})

test('refuses a body that is nested too deeply in one sentence', async () => {
  await expect(checkNested(6000)).rejects.toThrow(
    /6000\.json, exchange 0: its body is nested more than 500 levels deep\. Leave it out\.$/,
  )
})

test('refuses a provider that is none', async () => {
  // @ts-expect-error: as who writes no types may do
  await expect(checkFiles(['a.har'], { provider: 'brid' })).rejects.toThrow(
    'Failed to choose "brid": there is no such provider. Known: bird, channel-talk, copilot, packagex, softwareone.',
  )
})

test('judges names that every object has like any other', async () => {
  const file = join(folder, 'names.json')
  const body = '{"__proto__":{"a":1},"constructor":5,"serviceWindowExpireAt":null}'
  writeFileSync(
    file,
    `{"channelContracts":1,"exchanges":[{"provider":"bird","operationId":"getChannelContact","request":{"url":"/"},"response":{"status":200,"body":${body}}}]}`,
  )
  expect((await checkFiles([file])).findings.map(({ check, instancePath }) => [check, instancePath])).toEqual([
    ['undocumented-property', '/__proto__'],
    ['undocumented-property', '/constructor'],
  ])
})

test('does not miss what an accepted write may have removed that no description has', async () => {
  const channel = '/workspaces/123e4567-e89b-12d3-a456-426614174000/channels/123e4567-e89b-12d3-a456-426614174000'
  const entry = (method: string, path: string, status: number, text = '') => ({
    request: { method, url: `https://api.bird.com${path}`, headers: [] },
    response: { status, headers: [], content: { mimeType: 'application/json', text } },
  })
  const check = async (name: string, removed: number) => {
    const entries = [
      entry('GET', channel, 200, JSON.stringify(birdChannel)),
      entry('DELETE', '/workspaces/123e4567-e89b-12d3-a456-426614174000/connectors/1', removed),
      entry('GET', channel, 404, '{"code":"NotFound","message":"none"}'),
    ]
    const file = join(folder, name)
    writeFileSync(file, JSON.stringify({ log: { version: '1.2', entries } }))
    return (await checkFiles([file])).findings.map(inShort)
  }
  expect(await check('accepted.har', 204)).toEqual([])
  expect(await check('refused.har', 403)).toEqual([expect.stringMatching(/^warning consistency \/: 404 for /)])
})
