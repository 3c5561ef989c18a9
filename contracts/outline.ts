import { chooseVariants } from './branches.ts'
import { alwaysPresent } from './checks/presence.ts'
import { isMoment } from './checks/timestamp.ts'
import { isFree } from './checks/undocumented-property.ts'
import type { Description } from './description.ts'
import { expand, type Part } from './expand.ts'
import { propertyOf, restOf, type Schema } from './schema.ts'

/** What all nodes say together that speak of one value, as far as a check of every value needs it. */
export interface Outline {
  /** The components among those of the nodes that are moments in some unit. */
  moments: readonly string[]
  extensibleEnums: readonly Schema[]
  idKinds: readonly string[]
  /** Whether none of the above is there, so that nothing is said of the value itself. */
  isSilent: boolean
  /** The properties that every known answer has. */
  always: readonly string[]
  /** Whether any property may stand in such an object. */
  isFree: boolean
  /** The documented properties. */
  properties: ReadonlyMap<string, Outliner>
  /** All others, where a node speaks of them. */
  rest: Outliner | undefined
  items: Outliner | undefined
}

/** Gives the outline of a value; where nodes are variants of each other, the value decides which of them speak of it. */
export type Outliner = (value: unknown) => Outline

/** A step on the way through a list of parts, so that equal lists lead to the same outliner. */
interface Step {
  next: Map<Schema, Map<string | null, Step>>
  outliner?: Outliner
}

const tables = new WeakMap<Description, (parts: Part[]) => Outliner>()

/** Gives the outlines of a body. Each is made when the first value needs it, and kept as long as the description. */
export function outlinerOf(description: Description, schema: Schema): Outliner {
  const table = tables.get(description) ?? createTable(description)
  tables.set(description, table)
  return table([{ schema, component: null }])
}

function createTable(description: Description): (parts: Part[]) => Outliner {
  const start: Step = { next: new Map() }
  return outliner

  function outliner(parts: Part[]): Outliner {
    const step = parts.reduce(stepOn, start)
    step.outliner ??= decide(
      parts.flatMap((part) => expand(description, part)),
      new Set(),
    )
    return step.outliner
  }

  /** Works through the choices, one after the other, until none of the parts has one that is open. */
  function decide(all: readonly Part[], decided: ReadonlySet<Part>): Outliner {
    const parts = distinct(all)
    const open = parts.find((part) => (part.schema.oneOf ?? part.schema.anyOf) && !decided.has(part))
    if (!open) {
      let outline: Outline | undefined
      return () => {
        outline ??= outlineOf(parts)
        return outline
      }
    }
    const { schema, component } = open
    const first: Step = { next: new Map() }
    return (value) => {
      const chosen = chooseVariants(description, schema, value).map((branch): Part => ({ schema: branch, component }))
      const step = chosen.reduce(stepOn, first)
      step.outliner ??= decide(
        [...parts, ...chosen.flatMap((part) => expand(description, part))],
        new Set([...decided, open]),
      )
      return step.outliner(value)
    }
  }

  function outlineOf(parts: Part[]): Outline {
    const schemas = [...new Set(parts.map(({ schema }) => schema))]
    const names = new Set(schemas.flatMap(({ properties = {} }) => Object.keys(properties)))
    const below = (find: (schema: Schema) => Schema | undefined): Outliner | undefined => {
      const found = parts.flatMap(({ schema, component }) => {
        const child = find(schema)
        return child ? [{ schema: child, component }] : []
      })
      return found.length > 0 ? outliner(found) : undefined
    }
    const moments = [...new Set(parts.flatMap(({ component }) => component ?? []))].filter(isMoment)
    const extensibleEnums = schemas.filter((schema) => schema['x-extensible-enum'])
    const idKinds = [...new Set(schemas.flatMap((schema) => schema['x-id-kind'] ?? []))]
    return {
      moments,
      extensibleEnums,
      idKinds,
      isSilent: moments.length + extensibleEnums.length + idKinds.length === 0,
      always: [...new Set(schemas.flatMap((schema) => alwaysPresent(schema).map(([name]) => name)))],
      isFree: isFree(schemas),
      properties: new Map(
        [...names].flatMap((name) => {
          const property = below((schema) => propertyOf(schema, name))
          return property ? [[name, property] as const] : []
        }),
      ),
      rest: below(restOf),
      items: below(({ items }) => items),
    }
  }
}

/** Each node once: variants that share a property would double what speaks of it, at every level of nesting. */
function distinct(parts: readonly Part[]): Part[] {
  const seen = new Map<Schema, Set<string | null>>()
  return parts.filter(({ schema, component }) => {
    const components = seen.get(schema) ?? new Set()
    seen.set(schema, components)
    return components.has(component) ? false : components.add(component)
  })
}

function stepOn({ next }: Step, { schema, component }: Part): Step {
  const byComponent = next.get(schema) ?? new Map<string | null, Step>()
  next.set(schema, byComponent)
  const step = byComponent.get(component) ?? { next: new Map() }
  byComponent.set(component, step)
  return step
}
