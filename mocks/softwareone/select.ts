import { readMember } from './late.ts'
import { propertiesOf, readKind, resolvePath } from './resolve-path.ts'
import type { ShapeName } from './shapes.ts'

/** Which properties of an object to show: all of them, or those named, each with its own selection. */
export type Selection = 'all' | { [name: string]: Selection }

/** Properties that stay whatever is selected: the id, and those that tell the variants of an object apart. */
const kept: { [Name in ShapeName]?: readonly string[] } = {
  Chat: ['id', 'type', 'name', 'description'],
  Message: ['id', 'isDeleted'],
  AuditEvent: ['at'],
}

/**
 * Applies what `select` asks for to the properties shown by default: `+a` and `a` add, `-a` leaves out, `-*` leaves out everything.
 * @throws {ProblemError} when a path leads nowhere.
 */
export function readSelect(select: string, shape: ShapeName, defaults: Selection): Selection {
  let selection = defaults
  for (const item of select
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')) {
    const path = item.replace(/^[+-]/, '')
    const isRemoval = item.startsWith('-')
    if (path === '*') selection = isRemoval ? {} : 'all'
    else {
      // Unlike a filter, a selection may lead through collections: `participants.identity`.
      resolvePath(shape, path, true)
      selection = change(selection, shape, path.split('.'), isRemoval)
    }
  }
  return selection
}

/**
 * Shows the selected part of an object of a kind; with `notes`, `$meta` lists what was left out. What is `ready` stands in place of the members
 * of its names.
 */
export function project(
  object: object,
  shape: ShapeName,
  selection: Selection,
  notes: boolean,
  ready?: ReadonlyMap<string, unknown>,
): Record<string, unknown> {
  const shown: Record<string, unknown> = {}
  const properties = propertiesOf(shape)
  for (const name of Object.keys(object)) {
    const inner = selectionOf(selection, shape, name)
    const kind = properties[name]
    if (inner === undefined || kind === undefined) continue
    if (ready?.has(name)) {
      shown[name] = ready.get(name)
      continue
    }
    const value = readMember(object, name)
    if (value !== undefined) shown[name] = projectValue(value, readKind(kind).shape, inner)
  }
  const omitted = notes ? omittedNames(shape, selection) : []
  if (notes) shown['$meta'] = omitted.length === 0 ? null : { omitted }
  return shown
}

/** The names of the properties that a selection leaves out. */
export function omittedNames(shape: ShapeName, selection: Selection): readonly string[] {
  if (selection === 'all') return []
  const known = omitted.get(selection) ?? new Map<ShapeName, string[]>()
  omitted.set(selection, known)
  const names =
    known.get(shape) ??
    Object.keys(propertiesOf(shape)).filter((name) => selectionOf(selection, shape, name) === undefined)
  known.set(shape, names)
  return names
}

/** What was worked out before: most requests ask for one of the few standard selections. */
const omitted = new WeakMap<object, Map<ShapeName, string[]>>()

function projectValue(value: unknown, shape: ShapeName | undefined, selection: Selection): unknown {
  if (shape === undefined || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => projectValue(item, shape, selection))
  return project(value, shape, selection, false)
}

function selectionOf(selection: Selection, shape: ShapeName, name: string): Selection | undefined {
  if (selection === 'all') return 'all'
  if (Object.hasOwn(selection, name)) return selection[name]
  return (kept[shape] ?? ['id']).includes(name) ? 'all' : undefined
}

function change(selection: Selection, shape: ShapeName, [name = '', ...rest]: string[], isRemoval: boolean): Selection {
  const names =
    selection === 'all'
      ? Object.fromEntries(Object.keys(propertiesOf(shape)).map((each) => [each, 'all' as const]))
      : selection
  const current = Object.hasOwn(names, name) ? names[name] : undefined
  const { [name]: _, ...others } = names
  if (rest.length === 0) return isRemoval ? others : { ...others, [name]: 'all' }
  const inner = readKind(propertiesOf(shape)[name] ?? 'text').shape
  if (inner === undefined || (isRemoval && current === undefined)) return selection
  return { ...others, [name]: change(current ?? {}, inner, rest, isRemoval) }
}
