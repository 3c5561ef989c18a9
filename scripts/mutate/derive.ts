import { isNullOnly } from '../../contracts/coverage/node-points.ts'
import type { Description } from '../../contracts/description.ts'
import { resolve } from '../../contracts/description.ts'
import type { Json, JsonObject } from '../../contracts/json.ts'
import { ownTypes, type Schema } from '../../contracts/schema.ts'
import { deriveScalar, type Forms } from './derive-scalar.ts'
import { isOfType, type Wish, type Wishes } from './wish.ts'

/**
 * Builds the smallest value that the nodes allow together, with what was wished at any of them. It satisfies the schema where the wishes
 * do; the caller judges it. With `hasEntries` no list is empty that need not be.
 */
export function deriveValue(
  description: Description,
  forms: Forms,
  schema: Schema,
  wishes: Wishes,
  hasEntries = false,
): Json {
  // A wish is granted once: what is wished below a node is below its first place too, and a circular schema ends.
  const granted = new Set<Schema>()
  return build([schema], false)

  function build(outer: readonly Schema[], isFilled: boolean): Json {
    const wish: Wish & { properties: string[] } = { properties: [] }
    const nodes = outer.flatMap((node) => together(node, wish))
    if (wish.value !== undefined) return wish.value
    const listed = listedBy(nodes)
    if (listed) return listed.find((value) => value !== null && fitsWish(value, wish)) ?? listed[0] ?? null
    const types = wish.type === undefined ? typesOf(nodes) : [wish.type]
    const [type = 'object'] = [...types.filter((one) => one !== 'null'), ...types]
    if (type === 'object') return buildObject(nodes, wish, isFilled)
    if (type === 'array') return buildList(nodes, wish, isFilled)
    return deriveScalar(forms, nodes, type, wish)
  }

  function buildObject(nodes: readonly Schema[], wish: Wish & { properties: string[] }, isFilled: boolean): Json {
    const properties = nodes.flatMap((node) => Object.entries(node.properties ?? {}))
    const wished = wish.all ? properties.map(([name]) => name) : wish.properties
    const always = properties.flatMap(([name, property]) => (property['x-presence'] === 'always' ? [name] : []))
    const required = nodes.flatMap((node) => node.required ?? [])
    const names = new Set([...required, ...always, ...wished])
    const first = properties.find(([name]) => name !== wish.absent)?.[0]
    const least = Math.max(isFilled ? 1 : 0, ...nodes.map(({ minProperties = 0 }) => minProperties))
    if (names.size < least && first !== undefined) names.add(first)
    const built: JsonObject = {}
    for (const name of names) {
      const speaking = properties.flatMap(([other, property]) => (other === name ? [property] : []))
      built[name] = speaking.length === 0 ? 'text' : build(speaking, hasEntries || wished.includes(name))
    }
    const entries = nodes.flatMap(({ additionalProperties }) =>
      typeof additionalProperties === 'object' ? [additionalProperties] : [],
    )
    if (entries.length > 0 && (isFilled || wish.entry) && !wish.empty) built['key'] = build(entries, true)
    return built
  }

  function buildList(nodes: readonly Schema[], wish: Wish, isFilled: boolean): Json {
    const bound =
      wish.bound === 'uniqueItems'
        ? 2
        : Number(wish.bound && nodes.map((node) => Reflect.get(node, wish.bound ?? '')).find(Boolean))
    const size = Math.max(
      (wish.entry || isFilled) && !wish.empty ? 1 : 0,
      ...nodes.map(({ minItems = 0 }) => minItems),
      Number.isNaN(bound) ? 0 : bound,
    )
    const items = nodes.flatMap((node) => node.items ?? [])
    const isUnique = nodes.some(({ uniqueItems }) => uniqueItems)
    return Array.from({ length: size }, (_, index) => {
      const item = items.length === 0 ? 'text' : build(items, isFilled)
      return isUnique && index > 0 ? `${String(item)}${index}` : item
    })
  }

  /** The nodes that speak of one value together, by the branches that were wished, or else the first of each choice; collects the wishes. */
  function together(node: Schema, collected: Wish & { properties: string[] }): Schema[] {
    const wish = granted.has(node) ? undefined : wishes.get(node)
    granted.add(node)
    Object.assign(collected, wish)
    if (wish?.property !== undefined) collected.properties.push(wish.property)
    const next = [
      ...(node.$ref === undefined ? [] : [resolve(description, { $ref: node.$ref })]),
      ...(node.allOf ?? []),
      ...[node.oneOf ?? [], node.anyOf ?? []].flatMap((branches) => {
        const wished = branches.find((branch) => branch === wish?.branch)
        return wished ?? branches.find((branch) => !isNullOnly(branch)) ?? []
      }),
    ]
    return [node, ...next.flatMap((one) => together(one, collected))]
  }
}

/** The values that every enum and const of some nodes lists; undefined when none lists any. */
function listedBy(nodes: readonly Schema[]): Json[] | undefined {
  const lists = nodes.flatMap((node) => [
    ...(node.enum ? [node.enum] : []),
    ...(node.const === undefined ? [] : [[node.const]]),
  ])
  const [first, ...rest] = lists
  return first?.filter((value) => rest.every((list) => list.includes(value)))
}

function fitsWish(value: Json, { type }: Wish): boolean {
  return type === undefined || isOfType(value, [type])
}

/** The types that all nodes allow, in the order of the first that names any. */
function typesOf(nodes: readonly Schema[]): string[] {
  const [first = [], ...rest] = nodes.map(ownTypes).filter((types) => types.length > 0)
  const common = first.filter((type) =>
    rest.every((types) => types.includes(type) || (type === 'integer' && types.includes('number'))),
  )
  const narrower = first.includes('number') && rest.some((types) => types.includes('integer')) ? ['integer'] : []
  const found = [...narrower, ...common]
  if (found.length > 0) return found
  return nodes.some(({ properties, required }) => properties || required) ? ['object'] : ['string']
}
