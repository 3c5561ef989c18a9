import { isDeepStrictEqual } from 'node:util'
import type { Change } from './step.ts'

/** What we read of a `package.json`. */
export interface Manifest {
  name: string
  version: string
  exports?: Record<string, string | { types: string; default: string }>
  bin?: Record<string, string>
  engines?: Record<string, string>
  peerDependencies?: Record<string, string>
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

/** Compares what a package offers, by name, and what it asks for: Node, and what must stand beside it. */
export function packageChanges(before: Manifest, after: Manifest): Change[] {
  return [
    ...offered(before.exports, after.exports, 'the entry'),
    ...offered(before.bin, after.bin, 'the command'),
    ...asked(before.engines, after.engines, 'engines'),
    ...asked(before.peerDependencies, after.peerDependencies, 'peerDependencies'),
  ]
}

function offered(before: object = {}, after: object = {}, kind: string): Change[] {
  const gone = Object.keys(before).filter((name) => !Object.hasOwn(after, name))
  const added = Object.keys(after).filter((name) => !Object.hasOwn(before, name))
  return [
    ...gone.map((name): Change => ({ step: 'major', place: `package.json ${name}`, what: `${kind} is gone` })),
    ...added.map((name): Change => ({ step: 'minor', place: `package.json ${name}`, what: `${kind} is new` })),
  ]
}

/** Another range may shut out who is here; only alternatives that are added to a range, and a range that is given up, surely do not. */
function asked(before: Record<string, string> = {}, after: Record<string, string> = {}, kind: string): Change[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name): Change[] => {
    const [old, now] = [before[name], after[name]]
    if (isDeepStrictEqual(old, now)) return []
    const isWider = now === undefined || (old !== undefined && includesRange(now, old))
    return [
      {
        step: isWider ? 'minor' : 'major',
        place: `package.json ${kind} ${name}`,
        what: `was ${old ?? 'not asked for'} and is ${now ?? 'not asked for'}`,
      },
    ]
  })
}

function includesRange(range: string, other: string): boolean {
  const alternatives = range.split(/\s*\|\|\s*/)
  return other.split(/\s*\|\|\s*/).every((one) => alternatives.includes(one))
}
