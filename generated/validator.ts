// Written by `npm run generate`. Edit scripts/generate/index-file.ts instead.

/** One thing a validator found: where in the value, which keyword, and that keyword's parameters (ajv's form). */
export interface ValidationError {
  instancePath: string
  schemaPath: string
  keyword: string
  params: Record<string, unknown>
  message?: string
}

/** Tells whether a value satisfies a schema; after `false` the reasons are in `errors` until the next call. */
export interface Validator<Type> {
  (value: unknown): value is Type
  errors?: ValidationError[] | null
}
