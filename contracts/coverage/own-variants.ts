import type { ProviderContext } from '../context.ts'
import { leaves } from '../leaves.ts'
import { type Schema, subschemas } from '../schema.ts'
import type { Met } from '../walk.ts'
import { isNullOnly } from './node-points.ts'

/** A variant that a value does not satisfy, and the nodes that only it brings: for the value itself, and for what is in it. */
interface Foreign {
  own: Set<Schema>
  inside: Set<Schema>
}

/**
 * Leaves out what speaks of a value by a variant that it does not satisfy: of an `anyOf` the walk follows every variant that may be meant,
 * and of a `oneOf` the one that fits best, which may fit badly. The variant's own validator decides, so one that is written in place stays.
 */
export function* ownVariants(
  context: Pick<ProviderContext, 'description' | 'validators'>,
  mets: Iterable<Met>,
): Generator<Met> {
  const foreign = new Map<string, Foreign[]>()
  for (const met of mets) {
    const { pointer, schema } = met
    const branches = (schema.anyOf ?? schema.oneOf ?? []).filter((branch) => !isNullOnly(branch))
    if (branches.length > 1) foreign.set(pointer, [...(foreign.get(pointer) ?? []), foreignIn(context, branches, met)])
    const here = foreign.get(pointer) ?? []
    const above = foreign.get(pointer.slice(0, pointer.lastIndexOf('/'))) ?? []
    const isForeign = here.some(({ own }) => own.has(schema)) || above.some(({ inside }) => inside.has(schema))
    if (!isForeign) yield met
  }
}

function foreignIn(
  { description, validators }: Pick<ProviderContext, 'description' | 'validators'>,
  branches: readonly Schema[],
  { value }: Met,
): Foreign {
  const wrong = branches.filter(({ $ref = '' }) => validators[$ref.slice($ref.lastIndexOf('/') + 1)]?.(value) === false)
  const right = branches.filter((branch) => !wrong.includes(branch))
  const nodes = (some: readonly Schema[]): Schema[] => some.flatMap((branch) => leaves(description, branch))
  // A value of no variant still shows what all of them have.
  const shared = right.length > 0 ? new Set(nodes(right)) : inAll(wrong.map((branch) => new Set(nodes([branch]))))
  const own = new Set(nodes(wrong).filter((node) => !shared.has(node)))
  return { own, inside: new Set([...own].flatMap((node) => subschemas(node).map(([, below]) => below))) }
}

function inAll([first = new Set(), ...others]: ReadonlySet<Schema>[]): Set<Schema> {
  return new Set([...first].filter((node) => others.every((nodes) => nodes.has(node))))
}
