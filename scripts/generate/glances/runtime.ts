// What the generated looks at values share. This file is bundled into them.

/** Tells whether no two items are equal; lists of anything but strings and numbers are left to the validator. */
export function areUnique(items: readonly unknown[]): boolean {
  if (!items.every((item) => typeof item === 'string' || typeof item === 'number')) return false
  // A set reads all of each text; few texts are told apart sooner by their ends.
  if (items.length > 16) return new Set(items).size === items.length
  for (let index = 1; index < items.length; index += 1) {
    for (let before = 0; before < index; before += 1) if (isSame(items[index], items[before])) return false
  }
  return true
}

function isSame(left: unknown, right: unknown): boolean {
  if (typeof left !== 'string' || typeof right !== 'string') return left === right
  const last = left.length - 1
  return right.length === left.length && right.charCodeAt(last) === left.charCodeAt(last) && left === right
}
