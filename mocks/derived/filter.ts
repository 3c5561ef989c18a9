import type { Shape } from '../../generated/shape.ts'
import { propertiesOf } from './holders.ts'
import type { Described, DescribedOperation } from './parts.ts'
import { kindOf } from './resources.ts'
import type { Item } from './state.ts'

/** Tells whether a thing is asked for by a query: each parameter that is named like a property, or takes ids of its kind, filters by it. */
export function createFilter(
  described: Described,
  { parameters, paging }: DescribedOperation,
  shape: Shape,
  query: URLSearchParams,
  shownOf: (item: Item) => unknown,
): (item: Item) => boolean {
  const properties = propertiesOf(described, shape)
  const pages = [paging?.parameter, paging?.limit]
  const filters = parameters
    .filter(({ name, in: place }) => place === 'query' && query.has(name) && !pages.includes(name))
    .flatMap(({ name, idKind }) => {
      const ofKind = Object.keys(properties).find(
        (one) => idKind !== undefined && kindOf(described, properties[one]) === idKind,
      )
      const property = properties[name] ? name : ofKind
      const wanted = query.getAll(name).flatMap((value) => value.split(','))
      return property === undefined && idKind === undefined ? [] : [{ property, kind: idKind, wanted }]
    })
  return (item) =>
    filters.every(({ property, kind, wanted }) => {
      const value = shownOf(item)
      const shown: unknown = property === undefined || !isObject(value) ? undefined : Reflect.get(value, property)
      const found = shown ?? (kind === undefined ? undefined : item.links[kind])
      const values: unknown[] = Array.isArray(found) ? found : [found]
      return values.some((one) => wanted.includes(String(one)))
    })
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
