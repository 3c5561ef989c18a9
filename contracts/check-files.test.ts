import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { checkFiles } from './check-files.ts'
import { inShort } from './testing/judge.ts'

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
