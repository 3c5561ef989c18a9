/** Tells whether two texts are one ID, in either case of its letters: UUIDs are, and no known kind of ID tells two objects apart by case alone. */
export function isSameId(left: string, right: string): boolean {
  return left === right || left.toLowerCase() === right.toLowerCase()
}

/** Tells whether a list has an ID. */
export function includesId(list: readonly unknown[], id: string): boolean {
  return list.includes(id) || list.some((one) => typeof one === 'string' && isSameId(one, id))
}
