import { isDeepStrictEqual } from 'node:util'
import type { IdKind } from '../generate/source.ts'
import type { Change, Step } from './step.ts'

/** The kinds of ID of a provider, by name. */
export type IdKinds = Record<string, IdKind>

/** Compares the kinds of ID of a provider: a removed kind is removed types and guards, another form refuses what was right or passes what was wrong. */
export function idChanges(before: IdKinds, after: IdKinds, place: string): Change[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name): Change[] => {
    const [old, now] = [before[name], after[name]]
    const told = (step: Step, what: string): Change[] => [{ step, place: `${place}/${name}`, what }]
    if (!old) return told('minor', 'is a new kind of ID')
    if (!now) return told('major', 'is no kind of ID any more')
    if (isDeepStrictEqual(old, now)) return []
    const hasSameForm = old.pattern === now.pattern && old.format === now.format
    return hasSameForm ? told('patch', 'is described in another way') : told('major', 'has another form')
  })
}
