import { readMember } from '../late.ts'

/** Reads the value that a path such as `sender.identity.id` leads to; undefined when nothing is there. */
export function readPath(object: unknown, path: string): unknown {
  let value = object
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined
    value = readMember(value, name)
  }
  return value
}
