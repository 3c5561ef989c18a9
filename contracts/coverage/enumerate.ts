import type { Description, Operation } from '../description.ts'
import { listOperations, resolve } from '../description.ts'
import { joinPointer } from '../json.ts'
import { requiredNames } from '../leaves.ts'
import type { Schema } from '../schema.ts'
import { isNullOnly, nodePoints } from './node-points.ts'
import { placesOf, responseSchemas } from './places.ts'
import type { Point, Points } from './point.ts'

/**
 * Lists every point of a description's responses. The schema alone decides: what data showed has no say, and a circular schema ends
 * because a node is visited once for each set of properties that are required around it.
 */
export function listPoints(description: Description): Points {
  const places = placesOf(description)
  const all: Point[] = []
  const indexes = new Map<string, number>()
  const reachable = new Map<string, Set<number>>()
  const requiredOf = remember((schema: Schema) => requiredNames(description, schema, expectedNames))
  const pointsOf = remember(() => new Map<string, Point[]>())
  for (const { path, method, operation } of listOperations(description)) {
    const own = new Set<number>()
    reachable.set(operation.operationId, own)
    const add = (point: Point): void => {
      const key = JSON.stringify([point.kind, point.pointer, point.detail])
      const index = indexes.get(key) ?? all.push(point) - 1
      indexes.set(key, index)
      own.add(index)
    }
    const pointer = joinPointer(joinPointer('/paths', path), method)
    for (const point of operationPoints(description, operation, pointer)) add(point)
    const seen = new Map<Schema, Set<string>>()
    for (const schema of responseSchemas(description, operation)) visitValue(schema)

    function visitValue(schema: Schema): void {
      visit(schema, requiredOf(schema))
    }

    function visit(node: Schema, required: ReadonlySet<string>): void {
      const key = [...required].sort().join('\n')
      const visits = seen.get(node) ?? new Set()
      if (visits.has(key)) return
      seen.set(node, visits.add(key))
      const place = places.get(node) ?? ''
      const known = pointsOf(node).get(key) ?? nodePoints(description, node, place, required)
      pointsOf(node).set(key, known)
      for (const point of known) add(point)
      if (node.$ref !== undefined) visit(resolve(description, { $ref: node.$ref }), required)
      for (const branch of node.allOf ?? []) visit(branch, required)
      for (const branches of [node.oneOf ?? [], node.anyOf ?? []]) {
        const meaning = branches.filter((branch) => !isNullOnly(branch))
        for (const branch of meaning) {
          if (meaning.length > 1) add(variantPoint(branch, places.get(branch) ?? ''))
          visit(branch, new Set([...required, ...requiredOf(branch)]))
        }
      }
      for (const property of Object.values(node.properties ?? {})) visitValue(property)
      if (node.items) visitValue(node.items)
      if (typeof node.additionalProperties === 'object') visitValue(node.additionalProperties)
    }
  }
  return { all: withoutDoubt(all), reachable }
}

/** The properties whose absence is a finding of some kind: required ones, and those that every known answer has. */
function expectedNames({ required = [], properties = {} }: Schema): string[] {
  const always = Object.entries(properties).filter(([, property]) => property['x-presence'] === 'always')
  return [...required, ...always.map(([name]) => name)]
}

/** Operations share most of their nodes, and what is true of a node stays true. */
function remember<Result>(find: (schema: Schema) => Result): (schema: Schema) => Result {
  const known = new Map<Schema, Result>()
  return (schema) => {
    const result = known.get(schema) ?? find(schema)
    known.set(schema, result)
    return result
  }
}

/** A property that is required in one place and optional in another is optional: its absent arm says so. */
function withoutDoubt(points: readonly Point[]): Point[] {
  const optional = new Set(
    points.flatMap(({ kind, pointer, detail }) => (kind === 'absent' ? [JSON.stringify([pointer, detail])] : [])),
  )
  return points.map((point) =>
    point.kind === 'property' && !optional.has(JSON.stringify([point.pointer, point.detail]))
      ? { ...point, kind: 'required-property' }
      : point,
  )
}

function variantPoint(branch: Schema, pointer: string): Point {
  return { kind: 'variant', node: branch, pointer, detail: null, emptyCounts: false }
}

function operationPoints(description: Description, operation: Operation, pointer: string): Point[] {
  const plain = { node: null, emptyCounts: false }
  return [
    { ...plain, kind: 'operation', pointer, detail: null },
    ...Object.entries(operation.responses).flatMap(([status, reference]): Point[] => {
      const place = joinPointer(`${pointer}/responses`, status)
      const headers = Object.keys(resolve(description, reference).headers ?? {})
      return [
        { ...plain, kind: 'status', pointer: place, detail: status },
        ...headers.map((name): Point => ({ ...plain, kind: 'header', pointer: place, detail: name.toLowerCase() })),
      ]
    }),
  ]
}
