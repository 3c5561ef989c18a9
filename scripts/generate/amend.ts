import type { Json } from '../../contracts/json.ts'
import { pointerTokens, readPointer } from '../../contracts/json.ts'
import { GenerateError } from './errors.ts'
import type { Amendment, Source } from './source.ts'

/**
 * Gives a copy of an example with its amendments applied.
 * @throws {GenerateError} when the file is missing or an amendment points at nothing: a stale amendment must not pass.
 */
export function amendedExample(source: Pick<Source, 'provider' | 'examples' | 'amendments'>, file: string): Json {
  const printed = source.examples[file]
  if (printed === undefined) {
    throw new GenerateError(
      `Failed to inline an example: specs/${source.provider}/examples/${file} does not exist. Add it.`,
    )
  }
  const copy = structuredClone(printed)
  for (const amendment of source.amendments.filter(({ example }) => example === file))
    amend(copy, amendment, source.provider)
  return copy
}

function amend(root: Json, amendment: Amendment, provider: string): void {
  const tokens = pointerTokens(amendment.pointer)
  const last = tokens.pop()
  const parent = readPointer(root, amendment.pointer.slice(0, amendment.pointer.lastIndexOf('/')))
  if (last === undefined || typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, last)) {
    throw new GenerateError(
      `Failed to amend ${amendment.example} of "${provider}": nothing is at "${amendment.pointer}". Remove the amendment or correct its pointer.`,
    )
  }
  if (amendment.remove && Array.isArray(parent)) parent.splice(Number(last), 1)
  else if (amendment.remove) Reflect.deleteProperty(parent, last)
  else Reflect.set(parent, last, structuredClone(amendment.value))
}
