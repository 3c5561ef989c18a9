import type { ProviderMock } from '../operation.ts'
import { groupIdOf } from './group.ts'
import { handlers } from './handlers.ts'
import { mainFlow } from './message-place.ts'
import { problem } from './problem.ts'
import { quotaHeaders } from './rate-limit.ts'
import { type ChannelTalkState, copyState, createState } from './state.ts'

/** Channel Talk as a mock. */
export const channelTalkMock: ProviderMock<ChannelTalkState> = {
  createState,
  copyState,
  handlers,
  problem,
  quotaHeaders: (quota, { clock }) => quotaHeaders(quota, clock),
  ids: ({ groups, supportBots }) => ({
    group: [...groups.keys()],
    'group-name': [...groups.values()].map(({ group }) => group.name),
    // A thread hangs from each of them; no operation takes the messages of threads.
    message: [...groups.values()].flatMap(({ messages }) =>
      mainFlow(messages).flatMap(({ id, rootMessageId }) =>
        id === undefined || rootMessageId !== undefined ? [] : [id],
      ),
    ),
    'support-bot': [...supportBots.keys()],
  }),
  firstPath: (world) => `/open/v4/groups/${groupIdOf(world, 0)}/messages?sortOrder=desc`,
  keep: [
    'groups',
    'GroupView.group',
    'MessageView.message',
    'messages',
    'next',
    'prev',
    'chatKey',
    'chatType',
    'chatId',
    'personType',
    'personId',
    'bots',
    'users',
    // What messages refer to stands beside them.
    'supportBots',
    'automationRules',
    'Message.supportBot',
    'Log.triggerType',
    'Log.triggerId',
    'Message.root',
    'Message.rootMessageId',
    'Message.threadMsg',
    'Message.broadcastedMsg',
    'Message.mainKey',
    'Message.threadKey',
    'Bot.id',
    'User.id',
    'Message.createdAt',
    'Message.updatedAt',
  ],
}
