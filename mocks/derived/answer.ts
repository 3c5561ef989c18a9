import type { DocumentedAnswer } from '../../generated/request-rules.ts'
import type { Shape } from '../../generated/shape.ts'
import type { Answer } from '../operation.ts'
import { resolve } from '../profiles/resolve.ts'
import { propertiesOf, shapeAt } from './holders.ts'
import { type Making, makeValue } from './make-value.ts'
import { type Page, writeCursor } from './page.ts'
import type { Described, DescribedOperation } from './parts.ts'
import { bodyOf, successOf } from './paths.ts'
import { idPropertyOf, type Resource } from './resources.ts'
import { type Item, shownOf } from './state.ts'

/** The answer of an operation's success around what is placed in it, with the headers that the description shows. */
export function succeed(
  making: Making,
  operationId: string,
  operation: DescribedOperation,
  links: Record<string, string>,
  placed: ReadonlyMap<string, unknown>,
): Answer {
  const { described } = making
  const status = successOf(operation)
  const shown = described.documented[operationId]?.find(({ code }) => code === String(status))
  const headers = shown?.headers ?? {}
  const shape = bodyOf(described, operationId)
  if (shape) {
    const key = [operationId, ...Object.values(links)].join('/')
    const around = placed.size === 0 ? placed : new Map([...exampleAround(shown, placed), ...placed])
    return {
      status,
      headers,
      body: placed.has('') ? placed.get('') : makeValue(making, shape, { key, links, placed: around }),
    }
  }
  const [other] = shown?.contents ?? []
  if (!other) return { status, headers }
  const text = typeof other.examples[0]?.value === 'string' ? other.examples[0].value : 'text'
  return {
    status,
    headers: { ...headers, 'content-type': other.mediaType },
    body: new TextEncoder().encode(text),
  }
}

/** What the documented example shows beside what is placed: a success says the same of itself every time. */
function exampleAround(shown: DocumentedAnswer | undefined, placed: ReadonlyMap<string, unknown>): [string, unknown][] {
  const examples = shown?.contents.flatMap((content) => content.examples) ?? []
  const body = examples.find(({ key }) => key === 'documented')?.value
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return []
  const isTaken = (pointer: string): boolean => [...placed.keys()].some((one) => `${one}/`.startsWith(`${pointer}/`))
  return Object.entries(body)
    .map(([name, value]): [string, unknown] => [`/${name}`, value])
    .filter(([pointer]) => !isTaken(pointer))
}

/** A thing as a shape shows it that need not be its own: what both have is the same. */
export function showItem(making: Making, resource: Resource, item: Item, shape: Shape): unknown {
  const { described } = making
  const value = shownOf(making, resource, item)
  if (isSame(shape, resource.shape)) return value
  const whole = propertiesOf(described, resource.shape)
  const placed = new Map<string, unknown>()
  for (const [name, property] of Object.entries(propertiesOf(described, shape))) {
    if (!whole[name] || !isSame({ ...property, always: undefined }, { ...whole[name], always: undefined })) continue
    const shown: unknown = Object(value)[name]
    if (shown !== undefined || !property.always) placed.set(`/${name}`, shown)
  }
  const property = idPropertyOf(described, shape, resource.kind)
  const own = { kind: resource.kind, property, id: item.id }
  return makeValue(making, shape, { key: `${resource.kind}#${item.id}`, own, links: item.links, placed })
}

/** What stands in a list's answer beside the items: cursors and counts. */
export function placePage(
  { shapes, answers, ...described }: Described,
  operation: DescribedOperation,
  answer: Shape,
  list: string,
  shown: readonly unknown[],
  { next, pages }: Page<unknown>,
  total: number,
): Map<string, unknown> {
  const table = { ...described, shapes, answers }
  const placed = new Map<string, unknown>([[list, shown]])
  const around = list.slice(0, Math.max(0, list.lastIndexOf('/')))
  const holder = shapeAt(table, answer, around)
  for (const [name, property] of Object.entries(holder && list !== '' ? propertiesOf(table, holder) : {})) {
    const { type } = resolve(table, property, undefined).shape
    const isCount = type === 'integer' || type === 'number'
    if (isCount && /^total_?(count|items|results)?$|^count$/i.test(name)) placed.set(`${around}/${name}`, total)
    if (type === 'boolean' && /^has_?(more|next)/i.test(name)) placed.set(`${around}/${name}`, next !== undefined)
  }
  const { paging } = operation
  if (paging?.pages !== undefined) placed.set(paging.pages, pages)
  if (paging?.next !== undefined) placed.set(paging.next, cursorFor(table, answer, paging.next, next))
  return placed
}

/** On the last page the cursor is absent, or null or empty where it has to be there. */
function cursorFor(table: Described, answer: Shape, pointer: string, next: number | undefined): unknown {
  const property = shapeAt(table, answer, pointer) ?? {}
  const { type, nullable } = resolve(table, property, undefined).shape
  if (next !== undefined) return type === 'integer' || type === 'number' ? next : writeCursor(next)
  if (nullable) return null
  return property.always ? '' : undefined
}

function isSame(left: object, right: object): boolean {
  return JSON.stringify(left) === JSON.stringify(right)
}
