import type { File, Group, Message } from '../../generated/channel-talk/types.ts'
import type { World, WorldAttachment, WorldMessage } from '../world/types.ts'
import { type Author, channelIdOf, timedId, userChatIdOf } from './identity.ts'
import { bucket } from './picture.ts'

/** Shows the attachments of a message; files of users come from their own chat, the others from the group or a direct chat. */
export function projectFiles(
  world: World,
  group: Group,
  message: WorldMessage,
  author: Author,
): Pick<Message, 'files'> {
  if (message.attachments.length === 0) return {}
  return {
    files: message.attachments.map((attachment, index) =>
      projectFile(world, group, message, author, attachment, index),
    ),
  }
}

function projectFile(
  world: World,
  group: Group,
  message: WorldMessage,
  author: Author,
  attachment: WorldAttachment,
  place: number,
): File {
  const id = timedId(world.ids, 'file', message.index * 4 + place, message.sentAt)
  const { name, contentType, size } = attachment
  const picture = contentType.startsWith('image/')
  const direct = author.personType === 'manager' && message.position % 3 === 0
  return {
    id,
    ...(message.position % 10 === 9 ? {} : { type: picture ? 'image' : 'file' }),
    name,
    size,
    ...(message.position % 8 === 7 ? {} : { contentType }),
    ...(picture
      ? { width: 1600, height: 1200, orientation: 1, animated: false, previewKey: `thumb/${id}/${name}` }
      : {}),
    bucket,
    key: `pub-file/${group.id}/${id}/${name}`,
    channelId: channelIdOf(world),
    ...(author.personType === 'user' && message.sender !== null
      ? { chatId: userChatIdOf(world, message.sender), chatType: 'userChat' as const }
      : direct
        ? { chatType: 'directChat' as const }
        : { chatId: group.id ?? '', chatType: 'group' as const }),
  }
}
