import type { World } from '../world/types.ts'
import type { CopilotChannel } from './channel.ts'
import { type CopilotMessage, projectMessages } from './message.ts'
import { projectChannel } from './project-channel.ts'
import { type CopilotUsers, projectUsers } from './users.ts'

/** A workspace of Copilot: the team's, with a channel for each conversation. */
export interface CopilotState {
  /** Fixes the ids and fractions of seconds of what is created. */
  seed: number
  /** The time of the last write, epoch milliseconds. */
  clock: number
  /** How many things were created. */
  created: number
  users: CopilotUsers
  /** In the order of the list: oldest first, so that a new channel shifts no page. */
  channels: Map<string, CopilotChannel>
  /** Channel id → its messages, oldest first. */
  readonly messages: Map<string, CopilotMessage[]>
}

/** Projects a world onto Copilot. */
export function createState(world: World): CopilotState {
  const opened = [...world.conversations]
    .sort((left, right) => left.createdAt - right.createdAt || left.index - right.index)
    .map((conversation) => ({ conversation, channel: projectChannel(world, conversation) }))
  let messages: CopilotState['messages'] | undefined
  return {
    seed: world.seed,
    clock: world.now,
    created: 0,
    users: projectUsers(world),
    channels: new Map(opened.map(({ channel }) => [channel.id, channel])),
    // Channels are shown without them.
    get messages() {
      messages ??= new Map(
        opened.map(({ conversation, channel: { id } }) => [id, projectMessages(world, conversation, id)]),
      )
      return messages
    },
  }
}

/** Copies a state: channels, and the messages of one, are never changed but replaced. */
export function copyState(state: CopilotState): CopilotState {
  return { ...state, channels: new Map(state.channels), messages: new Map(state.messages) }
}

/** Counts a write: a second passes, and the next thing gets a number of its own. */
export function countWrite(state: CopilotState): { time: number; number: number } {
  state.clock += 1000
  state.created += 1
  return { time: state.clock, number: state.created }
}
