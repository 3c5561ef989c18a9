import type { Description } from '../../contracts/description.ts'
import { resolve } from '../../contracts/description.ts'
import type { Schema } from '../../contracts/schema.ts'

/** Keywords that say nothing of a value beyond what a reference says. */
const annotations = [
  '$ref',
  'description',
  'examples',
  'x-source',
  'x-evidence',
  'x-presence',
  'readOnly',
  'deprecated',
]

/** The component that some schemas amount to: references to it alone and nothing else that limits the value. */
export function onlyReference(schemas: readonly Schema[]): string | undefined {
  const speaking = schemas.filter((one) => !saysNothing(one))
  const [first, ...others] = new Set(speaking.map(({ $ref }) => $ref))
  const isPlain = speaking.every((schema) => Object.keys(schema).every((keyword) => annotations.includes(keyword)))
  return first !== undefined && others.length === 0 && isPlain ? nameOf(first) : undefined
}

/** Tells whether a branch of a choice is `type: 'null'` alone. */
export function isNullArm({ type }: Schema): boolean {
  return type === 'null'
}

/**
 * Works out references and `allOf`: gives the parts that hold together, and the branches of the first choice among them, if there is
 * one; further choices stay in the parts.
 */
export function flatten(
  description: Description,
  schemas: readonly Schema[],
): { parts: Schema[]; choice: Schema[] | undefined } {
  const parts = schemas.flatMap((schema) => expand(description, schema))
  const chosen = parts.find((part) => part.oneOf ?? part.anyOf)
  if (!chosen) return { parts, choice: undefined }
  const { oneOf, anyOf, ...rest } = chosen
  return { parts: parts.map((part) => (part === chosen ? rest : part)), choice: oneOf ?? anyOf }
}

function expand(description: Description, schema: Schema): Schema[] {
  const { $ref, allOf = [], ...rest } = schema
  const target = $ref === undefined ? [] : expand(description, resolve(description, { $ref }))
  return [rest, ...target, ...allOf.flatMap((branch) => expand(description, branch))]
}

function saysNothing(schema: Schema): boolean {
  return Object.keys(schema).every((keyword) => keyword !== '$ref' && annotations.includes(keyword))
}

function nameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1)
}
