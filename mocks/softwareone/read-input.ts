import type { components } from '../../generated/softwareone/types.ts'
import type { Validator } from '../../generated/validator.ts'
import type { FormFile, MockInput } from '../operation.ts'
import { badRequest } from '../problem.ts'

type Schemas = components['schemas']

let validators: { [Name in keyof Schemas]: Validator<Schemas[Name]> } | undefined

/** Loads what judges bodies before the first write: it is the largest part of this mock, and reads do without. */
export async function loadValidators(): Promise<void> {
  validators ??= await import('../../generated/softwareone/validators.js')
}

/**
 * Gives a body its type.
 * @throws {ProblemError} when it does not satisfy the schema; the engine has usually said so before. `part` is the form's part it came in.
 */
export function readAs<Name extends keyof Schemas>(body: unknown, name: Name, part?: string): Schemas[Name] {
  if (!validators) throw new Error(`Failed to read a body as ${name}: loadValidators was not awaited. Do so before.`)
  const validator = validators[name]
  if (validator(body)) return body
  const [error] = validator.errors ?? []
  const path = [part ?? [], error?.instancePath.split('/').slice(1) ?? []].flat().join('.')
  throw badRequest(path === '' ? 'request' : path, error?.message ?? 'is not valid')
}

/** Tells whether a request sent a form. */
export function isForm({ headers }: MockInput): boolean {
  return (headers['content-type'] ?? '').toLowerCase().startsWith('multipart/form-data')
}

/** The file of a form's part; undefined when the form has no such part. */
export function readFile({ body }: MockInput, name: string): FormFile | undefined {
  const part = partOf(body, name)
  if (part === undefined) return undefined
  if (!isFormFile(part)) throw badRequest(name, 'is not a file')
  return part
}

/** The text of a form's part, of a part sent as a file its content; undefined when the form has no such part. */
export function readText({ body }: MockInput, name: string): string | undefined {
  const part = partOf(body, name)
  if (isFormFile(part)) return new TextDecoder().decode(part.data)
  return typeof part === 'string' ? part : undefined
}

function partOf(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null && Object.hasOwn(body, name) ? Reflect.get(body, name) : undefined
}

function isFormFile(part: unknown): part is FormFile {
  return typeof part === 'object' && part !== null && 'data' in part && part.data instanceof Uint8Array
}
