import type { Json } from '../json.ts'
import type { Schema } from '../schema.ts'

/** What a constraint of a response may ask of data, the most important first. */
export const pointKinds = [
  'operation',
  'status',
  'header',
  'required-property',
  'variant',
  'type',
  'property',
  'list-items',
  'enum-value',
  'null',
  'absent',
  'empty-list',
  'id-kind',
  'bound',
  'format',
] as const

/** The kind of a point. */
export type PointKind = (typeof pointKinds)[number]

/** One thing that data can exercise, once per place of the description however many operations reach it. */
export interface Point {
  kind: PointKind
  /** The node of the description it stands at; null for operations, statuses and headers. */
  node: Schema | null
  /** JSON pointer of that place in the bundle. */
  pointer: string
  /** The property, enum value, type, keyword, status or header it is about; null when the kind says all. */
  detail: Json
  /** Whether an empty value is all that the description allows there, so that it counts. */
  emptyCounts: boolean
}

/** The points of a provider, and which of them each operation can reach. */
export interface Points {
  all: readonly Point[]
  /** By operationId: indexes into `all`. */
  reachable: ReadonlyMap<string, ReadonlySet<number>>
}
