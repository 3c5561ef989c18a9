import type { Message, MessagePage } from '../../generated/channel-talk/types.ts'
import { lasting } from '../lasting.ts'
import type { ChannelTalkState } from './state.ts'

/**
 * Gathers what messages refer to, each once: bots and users who wrote or reacted, the support bots they come from and the rules that made
 * them. Automation rules, which only the document has, are left out when there are none.
 */
export function referencesOf(
  state: ChannelTalkState,
  messages: readonly Message[],
): Omit<MessagePage, 'messages' | 'prev' | 'next'> {
  const people = [...new Set(messages.flatMap(peopleOf))]
  const idsOf = (kind: string): Set<string> =>
    new Set(people.flatMap((key) => (key.startsWith(kind) ? key.slice(kind.length) : [])))
  const supportBots = new Set(messages.flatMap(({ supportBot }) => supportBot?.id ?? []))
  const triggers = new Set(
    messages.flatMap(({ log }) => (log?.triggerType === 'automationRule' ? (log.triggerId ?? []) : [])),
  )
  const automationRules = gather(state.rules, triggers)
  return {
    bots: gather(state.bots, idsOf('bot-')),
    users: gather(state.users, idsOf('user-')),
    supportBots: gather(state.supportBots, supportBots),
    ...(automationRules.length === 0 ? {} : { automationRules }),
  }
}

/** Those of some ids, in the order of the state; most pages refer to few. */
function gather<Kind extends { id?: string }>(all: ReadonlyMap<string, Kind>, ids: ReadonlySet<string>): Kind[] {
  if (ids.size === 0) return []
  return [...all.values()].filter(({ id }) => id !== undefined && ids.has(id)).map(lasting)
}

function peopleOf({ personType, personId, reactions = [] }: Message): string[] {
  return [`${personType}-${personId}`, ...reactions.flatMap(({ personKeys = [] }) => personKeys)]
}
