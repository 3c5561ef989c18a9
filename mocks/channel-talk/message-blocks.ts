import type { Block } from '../../generated/channel-talk/types.ts'
import type { World, WorldMessage } from '../world/types.ts'
import { escapeText } from './markup.ts'

/** Shows what a message says: its text, its link with a mark, and now and then a list or code below. */
export function projectBlocks(world: World, message: WorldMessage): Block[] {
  const { links, position, index } = message
  const blocks: Block[] = [{ type: 'text', value: escapeText(world.textOf(message)) }]
  for (const { url, title } of links)
    blocks.push({ type: 'text', value: `<link type="url" value="${url}">${escapeText(title)}</link>` })
  if (position % 11 === 4) blocks.push(projectList(position % 2 === 0))
  if (position % 13 === 6) {
    const value = JSON.stringify({ order: index, closed: position % 2 === 0 })
    blocks.push({ type: 'code', ...(position % 2 === 0 ? { language: 'json' } : {}), value })
  }
  return blocks
}

function projectList(nested: boolean): Block {
  const first: Block = { type: 'text', value: 'Answer within <b>a day</b>' }
  const second: Block = { type: 'text', value: 'Keep everyone in copy' }
  return { type: 'bullets', blocks: nested ? [first, { type: 'bullets', blocks: [second] }] : [first, second] }
}
