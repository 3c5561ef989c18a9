import { isDeepStrictEqual } from 'node:util'
import type { Description } from '../../contracts/description.ts'
import { inlineSchemas } from './inline-schemas.ts'
import { redoclyChanges } from './redocly-diff.ts'
import { schemaChanges, schemasChanges } from './schema-changes.ts'
import { type Change, isSmaller } from './step.ts'

/**
 * Compares two bundles of a provider: its schemas as types that people's code was compiled with, and the whole as Redocly does. Where both speak of
 * one place, the larger step is told; where Redocly only knows that it is smaller, ours is.
 * @throws {ReleaseError} when Redocly cannot compare them.
 */
export function descriptionChanges(before: Description, after: Description): Change[] {
  if (isDeepStrictEqual(before, after)) return []
  const own = ownChanges(before, after)
  const theirs = redoclyChanges(before, after).filter(
    ({ place, step }) => !own.some((one) => one.place === place && !isSmaller(one.step, step)),
  )
  return [...own, ...theirs]
}

function ownChanges(before: Description, after: Description): Change[] {
  const [old, now] = [inlineSchemas(before), inlineSchemas(after)]
  const inline = Object.entries(old).flatMap(([place, schema]) => {
    const other = now[place]
    return other ? schemaChanges(schema, other, place) : []
  })
  return [
    ...schemasChanges(before.components.schemas, after.components.schemas, '/components/schemas'),
    ...inline,
  ].filter(({ step }) => step !== 'none')
}
