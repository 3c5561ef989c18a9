import { type Json, jsonTypeOf } from '../../contracts/json.ts'
import type { Schema } from '../../contracts/schema.ts'

/** What a derived body is to have at a node of the description. */
export interface Wish {
  /** The branch of a choice. */
  branch?: Schema
  /** Every documented property. */
  all?: true
  /** A property that is there, with a value. */
  property?: string
  /** A property that is not there. */
  absent?: string
  /** No entry in the list or map. */
  empty?: true
  /** An entry in the list or map. */
  entry?: true
  /** This very value. */
  value?: Json
  /** A value of this type. */
  type?: string
  /** A value exactly at this bound. */
  bound?: string
}

/** The wishes of a body, by node. */
export type Wishes = Pick<ReadonlyMap<Schema, Wish>, 'get'>

/** The wish for everything that is documented; circular schemas are followed once. */
export const everything: Wishes = { get: () => ({ all: true }) }

/** Two wishes for one node together; the second has the last word. */
export function addWish(wishes: Map<Schema, Wish>, node: Schema, wish: Wish): void {
  wishes.set(node, { ...wishes.get(node), ...wish })
}

/** Tells whether a value is of a JSON Schema type. */
export function isOfType(value: unknown, types: readonly string[]): boolean {
  const type = jsonTypeOf(value)
  return types.includes(type) || (type === 'integer' && types.includes('number'))
}
