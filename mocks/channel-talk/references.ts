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
  const people = new Set(messages.flatMap(peopleOf))
  const supportBots = new Set(messages.map(({ supportBot }) => supportBot?.id))
  const triggers = new Set(
    messages.map(({ log }) => (log?.triggerType === 'automationRule' ? log.triggerId : undefined)),
  )
  const automationRules = [...state.rules.values()].filter(({ id }) => triggers.has(id)).map(lasting)
  return {
    bots: [...state.bots.values()].filter(({ id }) => people.has(`bot-${id}`)).map(lasting),
    users: [...state.users.values()].filter(({ id }) => people.has(`user-${id}`)).map(lasting),
    supportBots: [...state.supportBots.values()].filter(({ id }) => supportBots.has(id)).map(lasting),
    ...(automationRules.length === 0 ? {} : { automationRules }),
  }
}

function peopleOf({ personType, personId, reactions = [] }: Message): string[] {
  return [`${personType}-${personId}`, ...reactions.flatMap(({ personKeys = [] }) => personKeys)]
}
