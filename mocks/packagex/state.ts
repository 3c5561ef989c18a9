import type { Conversation, World } from '../world/types.ts'
import type { ChannelRecord } from './channel.ts'
import type { MessageRecord } from './message.ts'
import { makeOrganization, type Party, projectPerson } from './party.ts'
import { projectMessages } from './project-messages.ts'
import { projectThread } from './project-thread.ts'
import { addMessage } from './publish.ts'
import type { ThreadRecord } from './thread.ts'

/** An organization of PackageX: the team's, with a delivery for each conversation and a thread for its messages. */
export interface PackagexState {
  /** Fixes the ids of what is created. */
  seed: number
  /** The present, epoch milliseconds; a write moves it on. */
  clock: number
  /** How many things were created. */
  created: number
  /**
   * The organization, and the caller: an API key acts as its organization. So this is the author of what is written,
   * only its messages can be changed or deleted, and its reaction is set.
   */
  organizationId: string
  parties: Map<string, Party>
  /** Resource id → the thread to make when the first message comes. */
  resources: Map<string, ThreadRecord>
  /** In the order of the list: as they were made, so that a new one shifts no page. */
  threads: Map<string, ThreadRecord>
  /** In the order of the list, likewise. */
  channels: Map<string, ChannelRecord>
  messages: Map<string, MessageRecord>
}

/** Projects a world onto PackageX. */
export function createState(world: World): PackagexState {
  const organization = makeOrganization(world)
  const parties = [organization, ...world.people.map((person) => projectPerson(world, person))]
  const state: PackagexState = {
    seed: world.seed,
    clock: world.now,
    created: 0,
    organizationId: organization.id,
    parties: new Map(parties.map((party) => [party.id, party])),
    resources: new Map(),
    threads: new Map(),
    channels: new Map(),
    messages: new Map(),
  }
  for (const conversation of world.conversations) addConversation(state, world, conversation)
  return state
}

function addConversation(state: PackagexState, world: World, conversation: Conversation): void {
  const thread = projectThread(world, conversation, state.organizationId)
  state.resources.set(thread.resourceId, thread)
  const messages = projectMessages(world, conversation, thread, state.organizationId)
  if (messages.length > 0) state.threads.set(thread.id, thread)
  for (const message of messages) addMessage(state, thread, message)
}

/** Counts a write: a second passes, and the next thing gets a number of its own. */
export function countWrite(state: PackagexState): { time: number; number: number } {
  state.clock += 1000
  state.created += 1
  return { time: state.clock, number: state.created }
}
