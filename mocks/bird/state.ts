import type { Channel, ChannelContact } from '../../generated/bird/types.ts'
import type { World } from '../world/types.ts'
import { projectChannel } from './channel.ts'
import { projectContact } from './contact.ts'

/** A workspace of Bird: the team's, with a channel per company and platform, and every client as a contact. */
export interface BirdState {
  workspaceId: string
  /** In the order of the list, by id. */
  channels: Map<string, Channel>
  /** What each channel allows for each contact: channel id → contact id → answer. */
  contacts: Map<string, Map<string, ChannelContact>>
}

const channelsPerCompany = 3

/** Projects a world onto Bird. */
export function createState(world: World): BirdState {
  const channels = new Map<string, Channel>()
  const contacts = new Map<string, Map<string, ChannelContact>>()
  for (const company of world.companies) {
    const clients = world.people.filter((person) => person.company === company.index)
    for (let turn = 0; turn < channelsPerCompany; turn += 1) {
      const index = company.index * channelsPerCompany + turn
      const channel = projectChannel(world, company, index)
      channels.set(channel.id, channel)
      contacts.set(
        channel.id,
        new Map(clients.map((client) => [contactId(world, client.index), projectContact(world, index, client.index)])),
      )
    }
  }
  return { workspaceId: workspaceIdOf(world), channels, contacts }
}

/** The id of the team's workspace. */
export function workspaceIdOf(world: World): string {
  return world.ids.uuid('bird workspace', 0)
}

/** The id of a person as a contact. */
export function contactId(world: World, person: number): string {
  return world.ids.uuid('bird contact', person)
}
