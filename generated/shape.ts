// Written by `npm run generate`. Edit scripts/generate/index-file.ts instead.

/** What a value may be: a schema with its references, `allOf` and choices worked out. */
export interface Shape {
  /** The component it is; the shapes are a table, so that circles end. */
  ref?: string
  /** Null is allowed. */
  nullable?: true
  /** One of these, each whole. */
  variants?: Shape[]
  type?: 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array'
  /** The listed values, without null. */
  values?: (string | number | boolean)[]
  /** The provider may add values. */
  open?: true
  format?: string
  pattern?: string
  unit?: string
  idKind?: string
  /** The least value, length or number of items. */
  min?: number
  /** The greatest value, length or number of items. */
  max?: number
  /** No two items are equal. */
  unique?: true
  properties?: Record<string, Property>
  /** What other properties hold. */
  rest?: Shape
  items?: Shape
  /** A fitting example of the description; objects and lists are made from their parts. */
  example?: string | number | boolean
}

/** A property of an object. */
export interface Property extends Shape {
  /** Required, or present in every known answer. */
  always?: true
}
