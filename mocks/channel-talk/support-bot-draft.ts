import { privateFileScope } from '../../generated/channel-talk/enums.ts'
import type { DraftMessage, File, SupportBotDraft } from '../../generated/channel-talk/types.ts'
import type { World } from '../world/types.ts'
import { buttonColor } from './button.ts'
import { authorOf, channelIdOf } from './identity.ts'
import { bucket } from './picture.ts'

/** The sections of every script: a greeting, a way on, and an end. */
export const sectionIds = ['hello', 'orders', 'bye'] as const

/** Shows the script of a support bot. */
export function projectDraft(world: World, name: string, turn: number): SupportBotDraft {
  const messages: Record<(typeof sectionIds)[number], DraftMessage[]> = {
    hello: [{ blocks: [{ type: 'text', value: `${name}: how can we help?` }] }, projectMenu(turn)],
    orders: [{ blocks: [{ type: 'text', value: 'This is how an order goes.' }], files: projectFiles(world) }],
    bye: [
      { webPage: { id: 'https://docs.team.example/help', url: 'https://docs.team.example/help', title: 'Help' } },
      projectForm(),
    ],
  }
  return {
    supportBot: { name },
    sections: sectionIds.map((id, index) => ({
      ...(index === 2 ? {} : { name: `${id.slice(0, 1).toUpperCase()}${id.slice(1)}` }),
      ...(index === 1 ? { actions: [{ type: 'userTag' }] } : {}),
      id,
      steps: messages[id].map((message) => ({ message })),
      type: index === 2 ? 'end' : 'route',
    })),
  }
}

function projectMenu(turn: number): DraftMessage {
  return {
    blocks: [
      {
        type: 'bullets',
        blocks: [
          { type: 'text', value: 'Orders' },
          { type: 'text', value: 'Something else' },
        ],
      },
    ],
    buttons: [
      {
        title: 'Orders',
        colorVariant: buttonColor(turn),
        action: { type: 'web', attributes: { url: 'https://docs.team.example/orders' } },
      },
      { title: 'Write to us', colorVariant: buttonColor(turn + 4), action: { type: 'mail' } },
    ],
    carousel: {},
  }
}

function projectForm(): DraftMessage {
  return {
    form: { inputs: [{ label: 'Order number', type: 'text' }] },
    customPayload: { source: 'help' },
    email: { subject: 'Your order' },
  }
}

/** One file for every kind of audience: a film, a picture that moves, and a page. */
function projectFiles(world: World): File[] {
  const first = world.people.find(({ role }) => role === 'internal')
  const kinds: Pick<File, 'name' | 'type' | 'contentType' | 'size' | 'duration' | 'width' | 'height' | 'animated'>[] = [
    {
      name: 'unboxing.mp4',
      type: 'video',
      contentType: 'video/mp4',
      size: 4_210_118,
      duration: 31.5,
      width: 1280,
      height: 720,
    },
    {
      name: 'wave.gif',
      type: 'image',
      contentType: 'image/gif',
      size: 88_204,
      width: 240,
      height: 240,
      animated: true,
    },
    { name: 'steps.pdf', type: 'file', contentType: 'application/pdf', size: 51_007 },
  ]
  return kinds.map((kind, index) => ({
    id: world.ids.hex('channel-talk draft file', index, 20),
    ...kind,
    bucket,
    key: `pub-file/drafts/${kind.name}`,
    channelId: channelIdOf(world),
    ...(first && index === 1 ? { managerId: authorOf(world, first.index).personId } : {}),
    privateFileScope: privateFileScope.values[index % privateFileScope.values.length] ?? 'chat',
    ...(index === 0 ? { sharedDomain: 'cf.channel.io' } : {}),
  }))
}
