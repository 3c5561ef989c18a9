import { watchLevel } from '../../generated/channel-talk/enums.ts'
import type { ChatBookmark, ChatSession, GroupView } from '../../generated/channel-talk/types.ts'
import { lasting } from '../lasting.ts'
import { sparse } from './sparse.ts'
import type { ChannelTalkState, GroupRecord } from './state.ts'

/** Shows a group with its managers, who of them is there, and what the caller noted and read. */
export function viewGroup(state: ChannelTalkState, record: GroupRecord): GroupView {
  const { group } = record
  const { managerIds = [] } = group
  const managers = managerIds.flatMap((id) => state.managers.get(id) ?? []).map(lasting)
  const onlines = managerIds.filter((id) => state.onlines.includes(id))
  const bookmark = viewBookmark(state, record)
  const session = viewSession(state, record)
  return {
    group: lasting(group),
    managers,
    onlines: onlines.map((id) => ({
      channelId: state.channelId,
      personType: 'manager',
      personId: id,
      id: `manager-${id}`,
    })),
    ...(bookmark ? { bookmark } : {}),
    ...(session ? { session } : {}),
  }
}

function viewBookmark({ caller, channelId }: ChannelTalkState, { group, read }: GroupRecord): ChatBookmark | undefined {
  if (caller === undefined || read === undefined || read % 2 === 1) return undefined
  const chatId = group.id ?? ''
  const chatKey = `group-${chatId}`
  return {
    key: `manager-${caller}-${chatKey}`,
    chatId,
    chatKey,
    chatType: 'group',
    bookmarkKey: hexSeconds(group.createdAt ?? 0),
    channelId,
    version: 0,
    personType: 'manager',
    personId: caller,
  }
}

function viewSession(
  { caller, channelId }: ChannelTalkState,
  { group, messages, read }: GroupRecord,
): ChatSession | undefined {
  if (caller === undefined || read === undefined) return undefined
  const chatId = group.id ?? ''
  const chatKey = `group-${chatId}`
  const key = `manager-${caller}-${chatKey}`
  const out = messages.filter(({ state }) => state !== 'sending')
  const unread = out.length - read
  const watch = watchLevel.values[read % watchLevel.values.length] ?? 'all'
  const createdAt = group.createdAt ?? 0
  const readAt = out[read - 1]?.createdAt
  const receivedAt = out.at(-1)?.createdAt
  const postedAt = out.findLast(({ personId }) => personId === caller)?.createdAt
  const updatedAt = receivedAt ?? createdAt
  const session: ChatSession = {
    key,
    chatId,
    chatKey,
    chatType: 'group',
    updatedKey: hexSeconds(updatedAt),
    ...(unread === 0 ? {} : { unreadKey: hexSeconds(updatedAt) }),
    channelId,
    alert: watch === 'none' ? 0 : unread,
    unread,
    watch,
    ...(readAt === undefined ? {} : { readAt }),
    ...(receivedAt === undefined ? {} : { receivedAt }),
    ...(postedAt === undefined ? {} : { postedAt }),
    updatedAt,
    createdAt,
    version: out.length,
    id: key,
    personType: 'manager',
    personId: caller,
  }
  // What was read is fixed, so that the same members are missing each time.
  return sparse(session, ['updatedKey', 'alert', 'watch', 'updatedAt', 'createdAt', 'version', 'id'], read)
}

function hexSeconds(time: number): string {
  return Math.floor(time / 1000).toString(16)
}
