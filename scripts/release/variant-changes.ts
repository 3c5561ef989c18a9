import { isDeepStrictEqual } from 'node:util'
import type { Schema } from '../../contracts/schema.ts'
import type { Change } from './step.ts'

/** Compares the branches of a composition, whatever their order: equal ones first, then those of one reference, then by their turn. */
export function variantChanges(
  before: readonly Schema[],
  after: readonly Schema[],
  place: string,
  compare: (before: Schema, after: Schema, place: string) => Change[],
): Change[] {
  const old = before.filter((branch) => !after.some((other) => isDeepStrictEqual(branch, other)))
  const now = after.filter((branch) => !before.some((other) => isDeepStrictEqual(branch, other)))
  const pairs = old.map((branch): [Schema, Schema | undefined] => {
    const partner = now.findIndex((other) => other.$ref === branch.$ref)
    return [branch, partner < 0 ? undefined : now.splice(partner, 1)[0]]
  })
  return [
    ...pairs.flatMap(([branch, partner]): Change[] => {
      const where = `${place}/${before.indexOf(branch)}`
      return partner
        ? compare(branch, partner, where)
        : [{ step: 'major', place: where, what: `${nameOf(branch)} is gone` }]
    }),
    ...now.map(
      (branch): Change => ({
        step: 'major',
        place: `${place}/${after.indexOf(branch)}`,
        what: `${nameOf(branch)} is new`,
      }),
    ),
  ]
}

function nameOf({ $ref }: Schema): string {
  return $ref === undefined ? 'a branch' : `the branch ${$ref.split('/').pop()}`
}
