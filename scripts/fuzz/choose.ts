import type { Words } from '../../mocks/world/random.ts'

/** One of some items, of which there are some. */
export function one<Item>(words: Words, items: readonly Item[]): Item {
  const item = items[words() % items.length]
  if (item === undefined) throw new Error('There is nothing to choose from.')
  return item
}
