import { expect, test } from 'vitest'
import { inShort, judge } from './testing/judge.ts'

const omitted = (...names: string[]) => ({ $meta: { omitted: names } })
const page = (names: string[], item: object) => ({
  $meta: { pagination: { offset: 0, limit: 10, total: 1 }, omitted: names },
  data: [item],
})
const chat = { id: 'CHT-1111-2222-3333', type: 'Channel' }

async function said(operationId: string, body: object): Promise<string[]> {
  return (await judge('softwareone', operationId, 200, body)).map(inShort)
}

test.each([
  ['getChat', { ...chat, name: 'n', ...omitted('description') }],
  ['getChat', { ...chat, description: 'd', ...omitted('name') }],
  ['listChats', page(['type', 'description', 'participants'], { id: chat.id, name: 'g' })],
  ['listChats', page([], { id: chat.id, name: 'g', ...omitted('type') })],
])('%s: what an answer says it leaves out is not missing: %j', async (operationId, body) => {
  expect(await said(operationId, body)).toEqual([])
})

test.each([
  ['getChat', { ...chat, name: 'n', ...omitted('name') }, ['error required-property /description: ']],
  ['getChat', { ...chat, name: 'n' }, ['error required-property /description: ']],
  ['getChat', { ...chat, name: 5, description: 'd', ...omitted('type') }, ['error response-schema /name: ']],
  ['listChats', page(['description'], { ...chat, name: 'n' }), []],
  ['listChats', page(['name'], { ...chat, name: 'n' }), ['error required-property /data/0/description: ']],
])('%s: everything else is: %j', async (operationId, body, findings) => {
  expect((await said(operationId, body)).map((one) => one.replace(/: .*/, ': '))).toEqual(findings)
})
