import { turnOf } from '../profiles/choose.ts'

const minute = 60_000
const day = 86_400_000

/**
 * A moment of an object in epoch milliseconds, by the name of the property: what was created lies in the last year, what was changed after it
 * later, and what is still to come in the next month. Objects with the same key have the same moments.
 */
export function makeTime(now: number, owner: string, name: string): number {
  const created = now - day - turnOf(`${owner}:created`, 365 * 24 * 60) * minute
  if (isYetToCome(name)) return now + day + turnOf(`${owner}:${name}`, 30 * 24 * 60) * minute
  if (/creat|born|join|start|sent|post/i.test(name)) return created
  return created + turnOf(`${owner}:later`, 24 * 60) * minute
}

/** Tells whether a property's name speaks of a change. */
export function speaksOfChange(name: string): boolean {
  return /updat|modif|edit|chang/i.test(name)
}

/** Tells whether a property's name speaks of a beginning. */
export function speaksOfBeginning(name: string): boolean {
  return /creat|sent|post/i.test(name)
}

function isYetToCome(name: string): boolean {
  return /expir|until|due|schedul|deadline|valid_?to/i.test(name)
}
