import type { Paging } from '../generated/paging.ts'
import type { Description, PlacedOperation } from './description.ts'
import { resolve } from './description.ts'
import { isJsonObject } from './json.ts'

/** The extension of OpenAPI in which an operation says how its list is paged. */
export const pagingKeyword = 'x-speakeasy-pagination'

/** How many items a page has where the description names no default. */
const usualSize = 20

/**
 * Reads how an operation's list is paged: by a cursor of the answer, an offset, or the number of a page, taken by a query parameter.
 * Undefined when it does not say so, or in a way that is not understood here: another place than `parameters`, `type: url`, or a path into
 * the answer that is more than names.
 * @see https://www.speakeasy.com/docs/sdks/customize/runtime/pagination
 */
export function readPaging(description: Description, { pathItem, operation }: PlacedOperation): Paging | undefined {
  const stated: unknown = operation[pagingKeyword]
  if (!isJsonObject(stated)) return undefined
  const inputs = new Map<unknown, string>()
  for (const input of Array.isArray(stated['inputs']) ? stated['inputs'] : []) {
    if (isJsonObject(input) && input['in'] === 'parameters' && typeof input['name'] === 'string')
      inputs.set(input['type'], input['name'])
  }
  const outputs = isJsonObject(stated['outputs']) ? stated['outputs'] : {}
  const kind = (['cursor', 'offset', 'page'] as const).find((one) => inputs.has(one))
  const parameter = inputs.get(kind)
  const items = pointerOf(outputs['results'])
  if (kind === undefined || parameter === undefined || items === undefined) return undefined
  const next = pointerOf(outputs['nextCursor'])
  const pages = pointerOf(outputs['numPages'])
  if (kind === 'cursor' && next === undefined) return undefined
  const limit = inputs.get('limit')
  const parameters = [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])]
  const bound = parameters.map((one) => resolve(description, one)).find(({ name }) => name === limit)?.schema
  const size = typeof bound?.default === 'number' ? bound.default : Math.min(usualSize, bound?.maximum ?? usualSize)
  return {
    kind,
    parameter,
    ...(limit === undefined ? {} : { limit }),
    size,
    items,
    ...(next === undefined ? {} : { next }),
    ...(pages === undefined ? {} : { pages }),
  }
}

/** A JSONPath of names alone as a JSON pointer: `$.data.items` → `/data/items`. */
function pointerOf(path: unknown): string | undefined {
  if (typeof path !== 'string' || !/^\$(\.[A-Za-z_][\w-]*)*$/.test(path)) return undefined
  return path.slice(1).replaceAll('.', '/')
}
