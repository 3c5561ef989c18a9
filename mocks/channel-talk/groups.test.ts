import { describe, expect, test } from 'vitest'
import { createClient } from '../testing/client.ts'

const client = await createClient('channel-talk')
const messages = (id: string | undefined): string => `/open/v4/groups/${id}/messages`

interface Named {
  id: string
  name: string
  scope: string
  managerIds: string[]
}

async function walk(limit: number): Promise<{ groups: Named[]; pages: number }> {
  const groups: Named[] = []
  let pages = 0
  let since: string | undefined = ''
  while (since !== undefined) {
    const { body }: { body: { groups: Named[]; next?: string } } = await client.get(
      `/open/v4/groups?limit=${limit}&since=${encodeURIComponent(since)}`,
    )
    groups.push(...body.groups)
    pages += 1
    since = body.next
  }
  return { groups, pages }
}

const { groups } = await walk(500)

describe('behaviours', () => {
  test('groups-by-name: pages of any size give every public group once, by name', async () => {
    expect(groups.map(({ name }) => name)).toEqual([...new Set(groups.map(({ name }) => name))].sort())
    expect([groups.length, new Set(groups.map(({ scope }) => scope))]).toEqual([48, new Set(['all', 'public'])])
    for (const [limit, pages] of [
      [1, 48],
      [5, 10],
      [24, 2],
      [48, 1],
    ] as const)
      expect(await walk(limit)).toEqual({ groups, pages })
    const { body } = await client.get('/open/v4/groups')
    expect([body.groups.length, body.next]).toEqual([25, groups[25]?.name])
    expect((await client.get('/open/v4/groups?since=zzz')).body).toEqual({ groups: [] })
  })

  test('private-groups-by-messages-alone: they are neither listed nor shown, but read and written', async () => {
    const listed = new Set(groups.map(({ id }) => id))
    const hidden = (client.ids['group'] ?? []).filter((id) => !listed.has(id))
    expect(hidden).toHaveLength(12)
    for (const id of hidden) {
      expect((await client.get(`/open/v4/groups/${id}`)).status).toBe(404)
      expect((await client.get(`${messages(id)}?sortOrder=asc`)).status).toBe(200)
    }
    expect((await client.send('POST', messages(hidden[0]), { body: { plainText: 'Hello' } })).status).toBe(200)
  })

  test('same-group-by-id-and-by-name: plain, or with any character percent-encoded, the @ too', async () => {
    for (const { id, name } of groups) {
      const byId = await client.get(`${messages(id)}?sortOrder=desc&limit=3`)
      const encoded = name.replaceAll(/[^a-z]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)
      for (const spelling of [`@${name}`, `@${encoded}`, encodeURIComponent(`@${name}`)])
        expect(await client.get(`/open/v4/groups/${spelling}/messages?sortOrder=desc&limit=3`)).toEqual(byId)
    }
    expect(groups.some(({ name }) => /^[a-z-]+\(2\)$/.test(name))).toBe(true)
  })
})

test('shows the group that is listed, with its managers', async () => {
  for (const group of groups) {
    const { body } = await client.get(`/open/v4/groups/${group.id}`)
    expect(body.group).toEqual(group)
    expect(body.managers.map(({ id }: Named) => id)).toEqual(group.managerIds)
    expect(body.onlines.every(({ personId }: { personId: string }) => group.managerIds.includes(personId))).toBe(true)
  }
})

test('counts a new message as unread for the caller', async () => {
  const everybody = groups.find(({ scope }) => scope === 'all')
  const read = async (): Promise<number> => (await client.get(`/open/v4/groups/${everybody?.id}`)).body.session.unread
  const before = await read()
  await client.send('POST', messages(everybody?.id), { body: { plainText: 'News' } })
  expect(await read()).toBe(before + 1)
})
