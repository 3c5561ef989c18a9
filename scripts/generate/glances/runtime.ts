// What the generated looks at values share. This file is bundled into them.

/** What a look has met so far. */
export interface Sightings {
  /** How many names all objects had together. */
  names: number
}

/** Walks over what may be anything, counting names; false for what is nested too deeply for a quick look. */
export function isAnything(value: unknown, sightings: Sightings, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (depth > 200) return false
  const values: unknown[] = Array.isArray(value) ? value : Object.values(value)
  if (!Array.isArray(value)) sightings.names += values.length
  for (const one of values) if (!isAnything(one, sightings, depth + 1)) return false
  return true
}

/** Tells whether no two items are equal; lists of anything but strings and numbers are left to the validator. */
export function areUnique(items: readonly unknown[]): boolean {
  if (items.length < 2) return true
  const isPlain = items.every((item) => typeof item === 'string' || typeof item === 'number')
  return isPlain && new Set(items).size === items.length
}
