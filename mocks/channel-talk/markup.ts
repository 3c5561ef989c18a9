import type { Block } from '../../generated/channel-talk/types.ts'

/** The marks a text may hold: bold, italic and links to pages and managers. */
const mark = /<\/?(?:b|i|link)(?:\s[^<>]*)?>/g

/** Writes plain text as the value of a text block. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** The text of blocks without its marks, a line per block; code stays as it is. */
export function plainTextOf(blocks: readonly Block[]): string {
  const lines = blocks.map(({ type, value = '', blocks: inner = [] }) => {
    if (type === 'bullets') return plainTextOf(inner)
    return type === 'code' ? value : unescapeText(value.replaceAll(mark, ''))
  })
  return lines.join('\n')
}

/** Finds the first text with a less-than sign that belongs to no mark: `blocks.0.value`. */
export function findBareSign(blocks: readonly Block[], path = 'blocks'): string | undefined {
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'text' && block.value?.replaceAll(mark, '').includes('<')) return `${path}.${index}.value`
    const inner = findBareSign(block.blocks ?? [], `${path}.${index}.blocks`)
    if (inner !== undefined) return inner
  }
  return undefined
}

function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
