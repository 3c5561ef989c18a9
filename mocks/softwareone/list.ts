import { lasting } from '../lasting.ts'
import type { Answer, MockInput } from '../operation.ts'
import { badRequest } from '../problem.ts'
import type { Profile } from '../profiles/profile.ts'
import { defaultSelections, type ListedShape } from './default-selections.ts'
import { propertiesOf, readKind, resolvePath } from './resolve-path.ts'
import { compile } from './rql/evaluator.ts'
import type { Expression } from './rql/parser.ts'
import { readQuery } from './rql/query.ts'
import { readPath } from './rql/read-path.ts'
import { omittedNames, project, readSelect, type Selection } from './select.ts'
import type { ShapeName } from './shapes.ts'

const defaultLimit = 10
const largestLimit = 100
/** The offset is sent back as an int32. */
const largestOffset = 2_147_483_647

/**
 * Answers a list: filtered, sorted and paged as the query asks; `stored` in the order of creation, each shown whole by `view`. Where nothing
 * is asked of the others only the page is shown; `shown` remembers what that was under the standard selection.
 */
export function answerList<Stored extends object>(
  input: MockInput,
  shape: ListedShape,
  stored: readonly Stored[],
  view: (stored: Stored) => object,
  shown = new WeakMap<object, Record<string, unknown>>(),
): Answer {
  const query = readQuery(input.rawQuery)
  if (query.offset > largestOffset) throw badRequest('offset', `must be <= ${largestOffset}`)
  const selection = readSelect(query.select, shape, shownBy(input.profile, shape, defaultSelections[shape].list))
  const filters = query.filters.map((filter) => {
    for (const path of pathsOf(filter)) requireAudit(path, selection)
    return compile(filter, shape)
  })
  const listed = input.profile === 'empty' ? [] : stored
  const keys = readOrder(query.order, shape, selection)
  const limit = Math.min(query.limit ?? defaultLimit, largestLimit)
  const [start, end] = [query.offset, query.offset + limit]
  const isAsked = filters.length > 0 || keys.length > 0
  const found = isAsked
    ? sorted(
        listed.map(view).filter((object) => filters.every((filter) => filter(object))),
        keys,
      )
    : undefined
  const show = (object: object): Record<string, unknown> => project(object, shape, selection, true)
  const isStandard = selection === defaultSelections[shape].list
  const showStored = (one: Stored): Record<string, unknown> => {
    const known = (isStandard ? shown.get(one) : undefined) ?? show(view(one))
    if (isStandard) shown.set(one, lasting(known))
    return known
  }
  const data = found?.slice(start, end).map(show) ?? listed.slice(start, end).map(showStored)
  const omitted = omittedNames(shape, selection)
  const body = {
    $meta: {
      pagination: { offset: query.offset, limit, total: (found ?? listed).length },
      ...(omitted.length === 0 ? {} : { omitted }),
    },
    data,
  }
  return { status: 200, body }
}

/**
 * Answers one object; a GET may select, the answer of a write shows what a GET shows by default. `shown` remembers the lists in it under the
 * standard selection.
 */
export function answerOne(
  input: MockInput | null,
  shape: ListedShape,
  object: object,
  status = 200,
  shown = new Map<string, unknown>(),
): Answer {
  const select = input === null ? '' : readQuery(input.rawQuery).select
  const standard = shownBy(input?.profile ?? 'typical', shape, defaultSelections[shape].one)
  const selection = readSelect(select, shape, standard)
  if (selection !== defaultSelections[shape].one) return { status, body: project(object, shape, selection, true) }
  const body = project(object, shape, selection, true, shown)
  for (const [name, value] of Object.entries(body)) if (Array.isArray(value)) shown.set(name, lasting(value))
  return { status, body }
}

/** Profiles that show every property start from what is stored rather than make it up; what is nested keeps its short form. */
function shownBy(profile: Profile, shape: ListedShape, standard: Selection): Selection {
  if (standard === 'all' || (profile !== 'maximal' && profile !== 'tour')) return standard
  const names = Object.keys(propertiesOf(shape))
  return Object.fromEntries(names.map((name) => [name, standard[name] ?? 'all']))
}

/** A property to sort by, upwards or downwards. */
interface SortKey {
  path: string
  sign: 1 | -1
}

function readOrder(order: string, shape: ShapeName, selection: Selection): SortKey[] {
  const items = order
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
  return items.map((item) => {
    const path = item.replace(/^[+-]/, '')
    if (path === '') throw badRequest('order', `"${item}" names no property.`)
    if (readKind(resolvePath(shape, path)).shape !== undefined) throw badRequest(path, 'Ordering is not permitted.')
    requireAudit(path, selection)
    return { path, sign: item.startsWith('-') ? -1 : 1 }
  })
}

function sorted(objects: object[], keys: readonly SortKey[]): object[] {
  return objects.sort((left, right) => {
    for (const { path, sign } of keys) {
      const result = compare(readPath(left, path), readPath(right, path))
      if (result !== 0) return sign * result
    }
    return 0
  })
}

/** What is not there comes first. */
function compare(left: unknown, right: unknown): number {
  if (left === right) return 0
  if (left === null || left === undefined) return right === null || right === undefined ? 0 : -1
  if (right === null || right === undefined) return 1
  const [first, second] = typeof left === 'boolean' ? [Number(left), Number(right)] : [left, right]
  return first < second ? -1 : 1
}

/** The platform refuses to filter or sort by audit where it is not selected. */
function requireAudit(path: string, selection: Selection): void {
  if (path.startsWith('audit.') && selection !== 'all' && !Object.hasOwn(selection, 'audit'))
    throw badRequest(path, 'Unknown expression group.')
}

function pathsOf(expression: Expression): string[] {
  if ('items' in expression) return expression.items.flatMap(pathsOf)
  return expression.kind === 'not' ? pathsOf(expression.item) : [expression.path]
}
