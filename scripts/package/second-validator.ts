import {
  registerSchema,
  setShouldValidateFormat,
  unregisterSchema,
  validate,
} from '@hyperjump/json-schema/draft-2020-12'
import '@hyperjump/json-schema/formats'
import { isJsonObject, type Json, readPointer } from '../../contracts/json.ts'
import { documentedExamples, type Published } from './published.ts'
import { ProofError } from './run.ts'

/** How many values a second validator has judged as ours did. */
export interface Agreement {
  accepted: number
  refused: number
}

/** Values that some property or other must not have; `undefined` takes it away. */
const others: readonly (Json | undefined)[] = [
  ...[undefined, null, -1, true, [], {}],
  ...['another', '2024-11-21T08:56:12+0200', '2024-11-21 08:56:12Z', 'urn:uuid:123e4567-e89b-42d3-a456-426614174000'],
]

/**
 * Has @hyperjump/json-schema judge, by the published schemas alone, every documented example, and each of them once more for every property
 * of it and other value there, and compares what the published validators say.
 * @throws {ProofError} with the first value that the two judge differently, or when nothing was accepted or nothing refused.
 */
export async function askSecondValidator(published: Published): Promise<Agreement> {
  const ids = new Map(published.schemas.map(({ $id }) => [$id.replace(/^.*\/|\.json$/g, ''), $id]))
  for (const schema of published.schemas) registerSchema(schema, schema.$id)
  setShouldValidateFormat(true)
  try {
    const agreement = { accepted: 0, refused: 0 }
    const seen = new Set<string>()
    for (const { component, value } of documentedExamples(published)) {
      const judge = await validate(ids.get(component) ?? component)
      for (const one of [value, ...variants(value)]) {
        const key = `${component} ${JSON.stringify(one)}`
        if (seen.has(key)) continue
        seen.add(key)
        const output = judge(one, 'BASIC')
        // The published list of an extensible enum names the known values; ours take another as well.
        const told = output.valid ? [] : (output.errors ?? []).filter((error) => !isOpen(published, error))
        const isAccepted = told.length === 0
        const isOurs = published.validators[component]?.(one) === true
        if (isAccepted !== isOurs)
          throw new ProofError(
            `@hyperjump/json-schema ${isAccepted ? 'accepts' : 'refuses'} what our validator ${component} of ${published.provider} does not: ${JSON.stringify(one).slice(0, 500)} ${JSON.stringify(told).slice(0, 500)}`,
          )
        agreement[isAccepted ? 'accepted' : 'refused'] += 1
      }
    }
    if (agreement.accepted === 0 || agreement.refused === 0)
      throw new ProofError(`A second validator proved nothing for ${published.provider}: ${JSON.stringify(agreement)}.`)
    return agreement
  } finally {
    for (const { $id } of published.schemas) unregisterSchema($id)
  }
}

/** Each property of an object with each other value; of a value that is none, nothing. */
function variants(value: Json): Json[] {
  if (!isJsonObject(value)) return []
  return Object.keys(value).flatMap((name) =>
    others.map((other): Json => {
      const { [name]: _taken, ...rest } = value
      // Taken out of a JSON value.
      return (other === undefined ? rest : { ...rest, [name]: other }) as Json
    }),
  )
}

/** Whether an error only says that an open list does not name a text. */
function isOpen({ schemas }: Published, { absoluteKeywordLocation }: { absoluteKeywordLocation: string }): boolean {
  const [id, pointer = ''] = absoluteKeywordLocation.split('#')
  if (!pointer.endsWith('/enum')) return false
  const node = readPointer(
    schemas.find(({ $id }) => $id === id),
    pointer.replace(/\/enum$/, ''),
  )
  return isJsonObject(node) && node['x-extensible-enum'] === true
}
