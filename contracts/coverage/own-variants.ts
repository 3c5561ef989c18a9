import type { ProviderContext } from '../context.ts'
import { leaves } from '../leaves.ts'
import { type Schema, subschemas } from '../schema.ts'
import type { Met } from '../walk.ts'

/** A variant that a value does not satisfy, and the nodes that only it brings: for the value itself, and for what is in it. */
interface Foreign {
  pointer: string
  own: Set<Schema>
  inside: Set<Schema>
}

/**
 * Leaves out what speaks of a value by a variant that it does not satisfy: of an `anyOf` the walk follows every variant that may be meant. The
 * variant's own validator decides, so one that is written in place stays.
 */
export function* ownVariants(
  context: Pick<ProviderContext, 'description' | 'validators'>,
  mets: Iterable<Met>,
): Generator<Met> {
  const foreign: Foreign[] = []
  for (const met of mets) {
    if (met.schema.anyOf) foreign.push(foreignIn(context, met.schema.anyOf, met))
    const above = met.pointer.slice(0, met.pointer.lastIndexOf('/'))
    const isForeign = foreign.some(
      ({ pointer, own, inside }) =>
        (pointer === met.pointer && own.has(met.schema)) || (pointer === above && inside.has(met.schema)),
    )
    if (!isForeign) yield met
  }
}

function foreignIn(
  { description, validators }: Pick<ProviderContext, 'description' | 'validators'>,
  branches: readonly Schema[],
  { value, pointer }: Met,
): Foreign {
  const wrong = branches.filter(({ $ref = '' }) => validators[$ref.slice($ref.lastIndexOf('/') + 1)]?.(value) === false)
  const right = branches.filter((branch) => !wrong.includes(branch))
  const shared = new Set(right.flatMap((branch) => leaves(description, branch)))
  const own = new Set(wrong.flatMap((branch) => leaves(description, branch)).filter((node) => !shared.has(node)))
  return { pointer, own, inside: new Set([...own].flatMap((node) => subschemas(node).map(([, below]) => below))) }
}
