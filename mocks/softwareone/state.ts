import type { World } from '../world/types.ts'
import type { Counted } from './new-id.ts'
import { projectChat } from './project-chat.ts'
import { projectAccounts, projectContacts } from './project-people.ts'
import type { StoredAccount, StoredChat, StoredContact } from './stored.ts'

/**
 * The platform as one caller sees it. The caller is the member of the team that takes part in the world's first conversation: a user
 * of the operations account, which may list every chat, and who takes part in all of them but other people's direct chats.
 */
export interface SoftwareoneState extends Counted {
  /** The time of the latest write, epoch milliseconds; the world's present before the first. */
  clock: number
  /** Id of the caller's contact. */
  caller: string
  accounts: Map<string, StoredAccount>
  contacts: Map<string, StoredContact>
  chats: Map<string, StoredChat>
}

/** Projects a world onto the platform. */
export function createState(world: World): SoftwareoneState {
  const counted: Counted = { seed: world.seed, counters: {} }
  const accounts = projectAccounts(world, counted)
  const contacts = projectContacts(world, counted, accounts)
  const team = world.people.flatMap(({ role, index }) => (role === 'internal' ? [index] : []))
  const callerIndex = world.conversations[0]?.members.find((member) => team.includes(member)) ?? team[0] ?? 0
  const people = { contacts, caller: callerIndex }
  const chats = world.conversations.map((conversation) => projectChat(world, counted, conversation, people))
  return {
    ...counted,
    clock: world.now,
    caller: contacts[callerIndex]?.id ?? '',
    accounts: new Map(accounts.map((account) => [account.id, account])),
    contacts: new Map(contacts.map((contact) => [contact.id, contact])),
    chats: new Map(chats.map((chat) => [chat.id, chat])),
  }
}

/** Moves the clock on by the second that a write takes, and gives the new time. */
export function tick(state: SoftwareoneState): number {
  state.clock += 1000
  return state.clock
}
