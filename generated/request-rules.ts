// Written by `npm run generate`. Edit scripts/generate/index-file.ts instead.
import type { Validator } from './validator.ts'

/** How the parameters of one place are judged, together. */
export interface PlaceRules {
  /** A list that is not exploded is written with commas (OpenAPI 3.1, "Style Values"). */
  parameters: { name: string; isList: boolean; explode: boolean }[]
  /** Takes an object of all parameters, by their names in lower case, and turns text into what is wanted. Null accepts everything. */
  validate: Validator<unknown> | null
}

/** How a body of one media type is judged. */
export interface ContentRules {
  mediaType: string
  /** A multipart form; of its parts only the named fields are judged, all when none are named. */
  isForm: boolean
  fields?: string[]
  /** Null accepts everything. */
  validate: Validator<unknown> | null
}

/** How a request to an operation is judged. */
export interface RequestRules {
  headers?: PlaceRules
  query?: PlaceRules
  path?: PlaceRules
  body?: { required: boolean; contents: ContentRules[] }
}

/** An answer that a description shows. */
export interface DocumentedAnswer {
  /** A status, a range such as `5XX`, or `default`. */
  code: string
  headers: Record<string, string>
  /** In the description's order; examples by their key, or what the schema suggests. */
  contents: { mediaType: string; examples: { key: string; value: unknown }[] }[]
}

/** Who may ask, as a description says it. */
export interface DocumentedSecurity {
  paths: Record<string, Record<string, { operationId: string; security?: Record<string, unknown>[] }>>
  security?: Record<string, unknown>[]
  components: { securitySchemes?: Record<string, { type: string; in?: string; name?: string; scheme?: string }> }
}
