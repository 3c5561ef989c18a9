import { expect, test } from 'vitest'
import { createClient } from './testing/client.ts'
import { createWorld } from './world/world.ts'

const clients = createWorld(1)
  .people.filter(({ role }) => role === 'client')
  .map(({ name }) => name)

/** The names of the world's clients that occur among some names. */
function known(names: (string | undefined)[]): Set<string> {
  return new Set(clients.filter((name) => names.includes(name)))
}

test('the users of Channel Talk are the same people among SoftwareOne contacts and PackageX subscribers', async () => {
  const channelTalk = await createClient('channel-talk')
  const users = []
  for (const group of channelTalk.ids['group'] ?? []) {
    const { body } = await channelTalk.get(`/open/v4/groups/${group}/messages?sortOrder=desc&limit=500`)
    users.push(...(body.users ?? []).map((user: { name?: string }) => user.name))
  }
  const softwareone = await createClient('softwareone')
  const contacts = []
  for (const chat of softwareone.ids['chat'] ?? []) {
    const { body } = await softwareone.get(`/public/v1/helpdesk/chats/${chat}/participants?limit=100`)
    contacts.push(...body.data.map((participant: { contact?: { name?: string } }) => participant.contact?.name))
  }
  const packagex = await createClient('packagex')
  const subscribers = []
  for (const page of [1, 2, 3]) {
    const { body } = await packagex.get(`/v1/threads?page=${page}`)
    subscribers.push(
      ...body.data.flatMap((thread: { subscribers?: { name?: string }[] }) =>
        (thread.subscribers ?? []).map(({ name }) => name),
      ),
    )
  }
  const everyone = known(users)
  expect(everyone.size).toBe(known(clients).size)
  expect([known(contacts), known(subscribers)]).toEqual([everyone, everyone])
})
