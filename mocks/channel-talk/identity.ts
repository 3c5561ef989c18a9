import type { Ids } from '../world/ids.ts'
import { epochSeconds } from '../world/time.ts'
import type { World, WorldMessage } from '../world/types.ts'

/** An ID of decimal digits, as groups, managers and bots have. */
export function decimalId(ids: Ids, kind: string, index: number): string {
  // A one in front: a number does not begin with zero.
  return `1${ids.digits(`channel-talk ${kind}`, index, 5)}`
}

/** An ID that begins with its time of creation in hexadecimal seconds, as messages, users and their chats have. */
export function timedId(ids: Ids, kind: string, index: number, createdAt: number): string {
  const start = epochSeconds(createdAt).toString(16).padStart(8, '0')
  return start + ids.hex(`channel-talk ${kind}`, index, 12)
}

/** The ID of the one channel, the account of the whole team. */
export function channelIdOf({ ids }: World): string {
  return decimalId(ids, 'channel', 0)
}

/** The ID of the chat a user has with the team, apart from the groups. */
export function userChatIdOf({ ids, people }: World, person: number): string {
  return timedId(ids, 'user chat', person, people[person]?.createdAt ?? 0)
}

/** The ID of a message of the world. */
export function messageIdOf({ ids }: World, message: WorldMessage): string {
  return timedId(ids, 'message', message.index, message.sentAt)
}

/** Somebody who writes: the team are managers, clients are users. */
export interface Author {
  personType: 'manager' | 'user' | 'bot'
  personId: string
}

/** A person of the world as an author. */
export function authorOf({ ids, people }: World, person: number): Author {
  const { role, createdAt } = people[person] ?? { role: 'client', createdAt: 0 }
  return role === 'internal'
    ? { personType: 'manager', personId: decimalId(ids, 'manager', person) }
    : { personType: 'user', personId: timedId(ids, 'user', person, createdAt) }
}

/** The key of an author: type and ID, joined by a hyphen. */
export function personKey({ personType, personId }: Author): string {
  return `${personType}-${personId}`
}
