import { badRequest } from '../../problem.ts'
import { capitalize } from '../act.ts'
import { readKind, resolvePath } from '../resolve-path.ts'
import type { Kind, ShapeName } from '../shapes.ts'
import type { Constant, Expression } from './parser.ts'
import { readPath } from './read-path.ts'

/** Tells whether an object satisfies a filter. */
export type Predicate = (object: unknown) => boolean

/**
 * Turns a filter on objects of a kind into a function.
 * @throws {ProblemError} when it names a property there is not, or compares one with a value of another type.
 */
export function compile(expression: Expression, shape: ShapeName): Predicate {
  switch (expression.kind) {
    case 'and':
    case 'or': {
      const items = expression.items.map((item) => compile(item, shape))
      return expression.kind === 'and'
        ? (object) => items.every((item) => item(object))
        : (object) => items.some((item) => item(object))
    }
    case 'not': {
      const item = compile(expression.item, shape)
      return (object) => !item(object)
    }
    case 'in':
    case 'out': {
      const { path } = expression
      const tests = expression.values.map((value) => compileEqual(resolvePath(shape, path), path, value))
      const isIn = (object: unknown): boolean => tests.some((test) => test(readPath(object, path)))
      return expression.kind === 'in' ? isIn : (object) => !isIn(object)
    }
    case 'any':
    case 'all': {
      const { path } = expression
      const { shape: inner, many } = readKind(resolvePath(shape, path))
      if (inner === undefined || !many) throw badRequest(path, 'The property is not a collection.')
      const item = compile(expression.item, inner)
      const items = (object: unknown): unknown[] => [readPath(object, path) ?? []].flat()
      return expression.kind === 'any' ? (object) => items(object).some(item) : (object) => items(object).every(item)
    }
    default:
      return compileComparison(expression, shape)
  }
}

function compileComparison(
  { kind, path, value }: Extract<Expression, { value: Constant }>,
  shape: ShapeName,
): Predicate {
  const leaf = resolvePath(shape, path)
  if (kind === 'eq' || kind === 'ne') {
    const isEqual = compileEqual(leaf, path, value)
    return (object) => isEqual(readPath(object, path)) === (kind === 'eq')
  }
  if (value.kind !== 'text') throw badRequest(path, `${value.kind}() can only be compared by eq, ne, in and out.`)
  if (kind === 'ilike') {
    if (leaf !== 'text' && leaf !== 'cased') throw badRequest(path, 'ilike needs a property that holds text.')
    const pattern = toPattern(value.text)
    return (object) => {
      const text = readPath(object, path)
      return typeof text === 'string' && pattern.test(text)
    }
  }
  const bound = toOrdered(leaf, path, value.text)
  return (object) => {
    const found = readPath(object, path)
    if (found === null || found === undefined) return false
    const ordered = leaf === 'time' ? Date.parse(String(found)) : found
    if (typeof ordered !== 'number' && typeof ordered !== 'string') return false
    const [less, equal] = [ordered < bound, ordered === bound]
    return { gt: !less && !equal, ge: !less, lt: less, le: less || equal }[kind]
  }
}

/** Objects can only be compared with `null()`. */
function compileEqual(leaf: Kind, path: string, value: Constant): Predicate {
  if (value.kind === 'null') return (found) => found === null || found === undefined
  if (value.kind === 'empty') return (found) => found === ''
  if (leaf === 'boolean') {
    if (value.text !== 'true' && value.text !== 'false')
      throw badRequest(path, `"${value.text}" is neither true nor false.`)
    return (found) => found === (value.text === 'true')
  }
  const wanted = toOrdered(leaf, path, value.text)
  return (found) => (leaf === 'time' && typeof found === 'string' ? Date.parse(found) : found) === wanted
}

function toOrdered(leaf: Kind, path: string, text: string): string | number {
  if (leaf === 'text') return text
  if (leaf === 'cased') return capitalize(text)
  const value = leaf === 'number' ? Number(text) : leaf === 'time' ? Date.parse(text) : Number.NaN
  if (text === '' || Number.isNaN(value)) throw badRequest(path, `"${text}" cannot be compared with this property.`)
  return value
}

/** `*` stands for any characters, `\*` for itself. */
function toPattern(text: string): RegExp {
  const parts = text.split(/(\\\*|\*)/).map((part) => {
    if (part === '*') return '.*'
    return part === '\\*' ? '\\*' : part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  })
  return new RegExp(`^${parts.join('')}$`, 'isu')
}
