import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { birdChannel, copilotChannel, inShort, judge } from './testing/judge.ts'

const thread: { data: object } = JSON.parse(
  readFileSync(new URL('../specs/packagex/examples/thread.composed.json', import.meta.url), 'utf8'),
)

describe('one fault that makes many members missed or unknown is told once', () => {
  test('an object without what stands around it', async () => {
    expect((await judge('packagex', 'getThread', 200, thread.data)).map(inShort)).toEqual([
      'error response-schema /data: absent, and 12 of its members one level higher / an object around them',
    ])
  })

  test('an object with something around it', async () => {
    expect((await judge('bird', 'getChannel', 200, { channel: birdChannel })).map(inShort)).toEqual([
      `error response-schema /channel: an object around ${Object.keys(birdChannel).length} members that belong one level higher / its members where it stands`,
    ])
  })

  test('an object with none of its members, which is another one whoever says of each that it is there', async () => {
    const members =
      'one with membershipType, id, object, createdAt, updatedAt, memberIds, lastMessageDate, membershipEntityId'
    const get = async (body: object) => (await judge('copilot', 'getMessageChannel', 200, body)).map(inShort)
    expect(await get({})).toEqual([`error response-schema /: an empty object / ${members}`])
    expect(await get({ ok: true })).toEqual([
      `error response-schema /: an object with none of its members / ${members}`,
      'warning undocumented-property /ok: a property of type boolean / no such property',
    ])
  })

  test('a refusal with none of its members, which may come from elsewhere and is as grave as they are', async () => {
    expect((await judge('bird', 'getChannel', 404, { error: 'gone' })).map(inShort)).toEqual([
      'warning response-schema /: an object with none of its members / one with code, message',
      'warning undocumented-property /error: a property of type string / no such property',
    ])
  })

  test('a member under its name in other letters, as grave as the gravest of both', async () => {
    const { createdAt, ...rest } = birdChannel
    expect((await judge('bird', 'getChannel', 200, { ...rest, created_at: createdAt })).map(inShort)).toEqual([
      'error required-property /createdAt: absent, and in its place /created_at / required',
    ])
  })

  test('a list under another name, where nothing else is missed or unknown', async () => {
    const page = { items: [copilotChannel] }
    expect((await judge('copilot', 'listMessageChannels', 200, page)).map(inShort)).toEqual([
      'warning presence /data: absent, and in its place /items / present in every known answer',
    ])
  })

  test('a member that is required and in every known answer', async () => {
    const { membershipType: _, ...rest } = copilotChannel
    const found = await judge('copilot', 'getMessageChannel', 200, rest)
    expect(found.filter(({ instancePath }) => instancePath === '/membershipType')).toHaveLength(1)
  })
})

describe('what are several faults stays several', () => {
  test('two members that are missed', async () => {
    const { createdAt: _, name: __, ...rest } = birdChannel
    expect((await judge('bird', 'getChannel', 200, rest)).map(({ instancePath }) => instancePath)).toEqual([
      '/name',
      '/createdAt',
    ])
  })

  test('a member that is missed, and another of a type that it cannot have', async () => {
    const page = { items: 5 }
    expect((await judge('copilot', 'listMessageChannels', 200, page)).map(({ instancePath }) => instancePath)).toEqual([
      '/items',
      '/data',
    ])
  })

  test('shows no name that may be data', async () => {
    const { createdAt, ...rest } = birdChannel
    const found = await judge('bird', 'getChannel', 200, { ...rest, 'cre-atedAt': createdAt, 'a b 1234567': 1 })
    expect(JSON.stringify(found)).not.toContain('1234567')
  })
})
