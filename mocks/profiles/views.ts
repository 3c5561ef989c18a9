import { decodeLoosely } from '../preference.ts'
import type { ReadEach } from '../read-all.ts'
import type { Materials } from './derive.ts'
import { empty, maximal, minimal, nulls, unknownEnum } from './dials.ts'
import { edge } from './edge.ts'
import { findExisting } from './existing.ts'
import { createLens, type Dial, type Lens } from './lens.ts'
import type { Profile } from './profile.ts'
import type { ShapeTable } from './resolve.ts'
import { createTour } from './tour.ts'
import { nameOf } from './written.ts'

/** Shows answers under profiles. */
export interface Views {
  /**
   * `subject` is what the request asks about, its path parameters; of its `query` the properties it speaks of stay as they are, so that
   * a filtered or sorted list shows why; so does what clients have `written`, as `id/property`.
   */
  show(
    profile: Profile,
    answer: string,
    body: unknown,
    subject: string,
    query: string,
    written?: ReadonlySet<string>,
  ): unknown
}

/** Something that a provider can be read with: a part that shows everything there may be, or all of it. */
export type ReadAll = (each: ReadEach, isWhole?: boolean) => void

/** What the profiles of a provider are made of. */
export interface ViewOptions extends Pick<Materials, 'ids' | 'exampleId' | 'now'> {
  table: ShapeTable
  /** What no profile may change, as `property` or `Component.property`. */
  keep: readonly string[]
  /** What profiles may leave out or move, but neither make nor empty, named alike. */
  tied?: readonly string[]
}

const none: ReadonlySet<string> = new Set()

/** Prepares the profiles of a provider; each is made when first asked for, a tour by reading everything once. */
export function createViews({ table, keep, tied = [], ...world }: ViewOptions, readAll: ReadAll): Views {
  const lenses = new Map<Profile, Lens | undefined>()
  const isKept = keptBy(keep)
  const isTied = keptBy([...keep, ...tied])
  const materials: Materials = {
    ...world,
    shapes: table.shapes,
    isKept: isTied,
    // What an answer lacks another may show, whichever it is.
    existing: findExisting(table, (each) => readAll(each, true)),
  }
  const lensOf = (dial: Dial, stays = isTied): Lens => createLens(table, dial, stays)

  function make(profile: Profile): Lens | undefined {
    switch (profile) {
      case 'typical':
      case 'large':
        return undefined
      case 'minimal':
        return lensOf(minimal, isKept)
      case 'nulls':
        return lensOf(nulls)
      case 'empty':
        return lensOf(empty, isKept)
      case 'maximal':
        return lensOf(maximal(materials))
      case 'unknown-enum':
        // An open list is no part of any rule: not even what is kept otherwise.
        return createLens(table, unknownEnum, () => false)
      case 'edge':
        return lensOf(edge(materials.now, tied), isKept)
      case 'tour': {
        const tour = createTour(materials)
        const lens = lensOf(tour.dial)
        readAll(lens)
        tour.close()
        return lens
      }
    }
  }

  return {
    show(profile, answer, body, subject, query, written = none) {
      if (!lenses.has(profile)) lenses.set(profile, make(profile))
      const lens = lenses.get(profile)
      if (!lens) return body
      const words = new Set(decodeLoosely(query).split(/[^\w$]+/))
      return lens(
        answer,
        body,
        subject,
        (name, key) => words.has(name) || (written.size > 0 && written.has(nameOf(key, name))),
      )
    },
  }
}

/** Reads `property` and `Component.property`; a property of every component is asked for with an empty name. */
function keptBy(keep: readonly string[]): Materials['isKept'] {
  const kept = new Map<string, Set<string>>()
  for (const one of keep) {
    const [property = '', component = ''] = one.split('.').reverse()
    kept.set(component, (kept.get(component) ?? new Set()).add(property))
  }
  return (component, property) => kept.get('')?.has(property) || kept.get(component)?.has(property) || false
}
