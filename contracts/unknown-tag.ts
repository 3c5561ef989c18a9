import type { Description } from './description.ts'
import type { Json } from './json.ts'
import { isJsonObject } from './json.ts'
import { documentedProperties, listedValues, requiredNames } from './leaves.ts'
import { memoize } from './memoize.ts'
import type { Schema } from './schema.ts'

/** A property that tells the variants of a choice apart, and the values it has in them. */
export interface Tag {
  name: string
  values: Json[]
}

/** Finds the tag by which a value is none of the variants: present, listed in every one of them, and in none with this value. */
export function unknownTag(description: Description, branches: readonly Schema[], value: unknown): Tag | undefined {
  const [first] = branches
  if (!first || branches.length < 2 || !isJsonObject(value)) return undefined
  for (const name of requiredNames(description, first)) {
    const lists = branches.map((branch) => tagValues(description, branch, name))
    const values = [...new Set(lists.flat())]
    const isTag =
      Object.hasOwn(value, name) && lists.every((list) => list.length > 0) && new Set(lists.map(String)).size > 1
    if (isTag && !values.some((one) => one === value[name])) return { name, values }
  }
  return undefined
}

/** Tells whether an object has none of the properties by which variants are told apart: each requires one that the others do not. */
export function isOfNoVariant(description: Description, branches: readonly Schema[], value: unknown): boolean {
  if (branches.length < 2 || !isJsonObject(value)) return false
  const names = branches.map((branch) => [...requiredNames(description, branch)])
  const own = names.map((list, index) =>
    list.filter((name) => names.every((other, place) => place === index || !other.includes(name))),
  )
  return own.every((list) => list.length > 0) && !own.flat().some((name) => Object.hasOwn(value, name))
}

/**
 * Tells whether an object lacks or contradicts what a variant names itself by: a property that it requires to have a single value. Then it was met as
 * that variant only because none fits better, and what holds in the variant says nothing of it.
 */
export function bearsAnotherTag(description: Description, variant: Schema, value: unknown): boolean {
  if (!isJsonObject(value)) return false
  return tagsOf(description, variant).some(([name, tag]) => value[name] !== tag)
}

const tagsOf = memoize((description, variant): [name: string, tag: Json | undefined][] =>
  [...requiredNames(description, variant)].flatMap((name): [string, Json | undefined][] => {
    const values = tagValues(description, variant, name)
    return values.length === 1 ? [[name, values[0]]] : []
  }),
)

/** Where several nodes list values, the shortest list is the variant's own. */
function tagValues(description: Description, branch: Schema, name: string): Json[] {
  const nodes = documentedProperties(description, branch).get(name) ?? []
  const lists = nodes.map((node) => listedValues(description, node)).filter((list) => list.length > 0)
  return lists.sort((left, right) => left.length - right.length)[0] ?? []
}
