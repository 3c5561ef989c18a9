import { expect, test } from 'vitest'
import * as enums from '../../generated/channel-talk/enums.ts'
import { createClient } from '../testing/client.ts'

const client = await createClient('channel-talk')

/** Every value in every answer, by the name of the member that holds it; items of a list have the name of the list. */
async function collect(): Promise<Map<string, Set<unknown>>> {
  const found = new Map<string, Set<unknown>>()
  const visit = (name: string, value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(name, item)
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) visit(key, inner)
    found.set(name, (found.get(name) ?? new Set()).add(value))
  }
  visit('', (await client.get('/open/v4/groups?limit=500')).body)
  for (const id of client.ids['group'] ?? []) {
    visit('', (await client.get(`/open/v4/groups/${id}`)).body)
    visit('', (await client.get(`/open/v4/groups/${id}/messages?sortOrder=asc&limit=500`)).body)
  }
  return found
}

const found = await collect()

test.each([
  ['type', enums.blockType],
  ['type', enums.queryType],
  ['colorVariant', enums.buttonColorVariant],
  ['chatType', enums.chatType],
  ['exposureType', enums.exposureType],
  ['action', enums.logAction],
  ['role', enums.managerRole],
  ['options', enums.messageOption],
  ['state', enums.messageState],
  ['state', enums.supportBotState],
  ['runMode', enums.supportBotRunMode],
  ['personType', enums.personType],
  ['privateFileScope', enums.privateFileScope],
  ['watch', enums.watchLevel],
])('shows every known value of %s', (name, { values }) => {
  expect(values.filter((value) => !found.get(name)?.has(value))).toEqual([])
})

test('shows the answer to a profile bot under every tag', () => {
  const tags = [...(found.get('value') ?? [])].flatMap((value) =>
    typeof value === 'object' && value !== null ? Object.keys(value) : [],
  )
  expect([...new Set(tags)].sort()).toEqual(['b', 'bool', 'bs', 'l', 'm', 'n', 'ns', 'null', 's', 'ss'])
})

test('shows a span as an object and as text', () => {
  expect(new Set([...(found.get('userChatExpireDuration') ?? [])].map((span) => typeof span))).toEqual(
    new Set(['object', 'string']),
  )
})
