import { queryOf } from './asked.ts'
import type { Description, Parameter, PlacedOperation } from './description.ts'
import { resolve } from './description.ts'
import type { Exchange } from './exchange.ts'
import { partsOf } from './url-parts.ts'

/** The parameters of an operation, those that its path item shares included. */
export function parametersOf(description: Description, placed: PlacedOperation): readonly Parameter[] {
  const known = parameters.get(placed)
  if (known) return known
  const { pathItem, operation } = placed
  const found = [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])].map((one) =>
    resolve(description, one),
  )
  parameters.set(placed, found)
  return found
}

const parameters = new WeakMap<PlacedOperation, readonly Parameter[]>()

/**
 * Reads the parts of a request's path that stand for parameters, decoded, by name; undefined when the path is not that of the
 * operation, or not known. Whatever a proxy or mock puts before the path is passed over.
 */
export function pathValues(placed: PlacedOperation, { request: { url } }: Exchange): PathValues | undefined {
  if (last?.placed === placed && last.url === url) return last.values
  const { names, form } = templates.get(placed) ?? readTemplate(placed)
  const found = form.exec(partsOf(url).address)
  const values = found ? new Map(names.map((name, index) => [name, decode(found[index + 1] ?? '')])) : undefined
  last = { placed, url, values }
  return values
}

/** What stands for parameters in a path, by their names. */
export type PathValues = ReadonlyMap<string, string>

/** Several checks ask for those of one exchange. */
let last: { placed: PlacedOperation; url: string; values: PathValues | undefined } | undefined

const templates = new WeakMap<PlacedOperation, { names: string[]; form: RegExp }>()

function readTemplate(placed: PlacedOperation): { names: string[]; form: RegExp } {
  const names = Array.from(placed.path.matchAll(/\{([^}]+)\}/g), ([, name = '']) => name)
  const parts = placed.path.split(/\{[^}]+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const template = { names, form: new RegExp(`${parts.join('([^/]+)')}$`) }
  templates.set(placed, template)
  return template
}

/** Reads the values that a query gives to a parameter; an empty one is none. */
export function queryValues({ name, ...parameter }: Parameter & { explode?: boolean }, exchange: Exchange): string[] {
  if (partsOf(exchange.request.url).search === '') return []
  const values = queryOf(exchange).getAll(name)
  const split = parameter.explode === false ? values.flatMap((value) => value.split(',')) : values
  return split.filter((value) => value !== '')
}

/** What is no percent-encoding stays as it is. */
function decode(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
