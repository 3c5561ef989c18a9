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

/** Answers a list: filtered, sorted and paged as the query asks; `objects` in the order of creation, whole. */
export function answerList(input: MockInput, shape: ListedShape, objects: object[]): Answer {
  const query = readQuery(input.rawQuery)
  if (query.offset > largestOffset) throw badRequest('offset', `must be <= ${largestOffset}`)
  const selection = readSelect(query.select, shape, shownBy(input.profile, shape, defaultSelections[shape].list))
  const filters = query.filters.map((filter) => {
    for (const path of pathsOf(filter)) requireAudit(path, selection)
    return compile(filter, shape)
  })
  const listed = input.profile === 'empty' ? [] : objects
  const found = listed.filter((object) => filters.every((filter) => filter(object)))
  sort(found, query.order, shape, selection)
  const limit = Math.min(query.limit ?? defaultLimit, largestLimit)
  const omitted = omittedNames(shape, selection)
  const body = {
    $meta: {
      pagination: { offset: query.offset, limit, total: found.length },
      ...(omitted.length === 0 ? {} : { omitted }),
    },
    data: found.slice(query.offset, query.offset + limit).map((object) => project(object, shape, selection, true)),
  }
  return { status: 200, body }
}

/** Answers one object; a GET may select, the answer of a write shows what a GET shows by default. */
export function answerOne(input: MockInput | null, shape: ListedShape, object: object, status = 200): Answer {
  const select = input === null ? '' : readQuery(input.rawQuery).select
  const standard = shownBy(input?.profile ?? 'typical', shape, defaultSelections[shape].one)
  return { status, body: project(object, shape, readSelect(select, shape, standard), true) }
}

/** Profiles that show every property start from what is stored rather than make it up; what is nested keeps its short form. */
function shownBy(profile: Profile, shape: ListedShape, standard: Selection): Selection {
  if (standard === 'all' || (profile !== 'maximal' && profile !== 'tour')) return standard
  const names = Object.keys(propertiesOf(shape))
  return Object.fromEntries(names.map((name) => [name, standard[name] ?? 'all']))
}

function sort(objects: object[], order: string, shape: ShapeName, selection: Selection): void {
  const items = order
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
  const keys = items.map((item) => ({ path: item.replace(/^[+-]/, ''), sign: item.startsWith('-') ? -1 : 1 }))
  for (const { path } of keys) {
    if (readKind(resolvePath(shape, path)).shape !== undefined) throw badRequest(path, 'Ordering is not permitted.')
    requireAudit(path, selection)
  }
  objects.sort((left, right) => {
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
