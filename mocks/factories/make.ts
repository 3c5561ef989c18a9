import type { ValidationError, Validator } from '../../generated/validator.ts'
import { derive, type Materials } from '../profiles/derive.ts'
import { resolve } from '../profiles/resolve.ts'
import { FactoryError } from './factory-error.ts'
import { makeUp } from './make-up.ts'
import { isAs, merge } from './merge.ts'
import type { MakeOptions } from './types.ts'

/** What the objects of a schema are made of. */
export interface Source {
  provider: string
  schema: string
  /** The objects of the world; none where no answer shows one. */
  objects: readonly object[]
  materials: Materials
  /** By schema. */
  validators: Record<string, Validator<unknown>>
}

/**
 * Prepares what makes the objects of a schema: every object of the world is given once before one is given again. What an answer never
 * shows, and a variant that the overrides ask for and the world has not, is made from the description.
 */
export function prepareMake(source: Source): (overrides?: unknown, options?: MakeOptions) => unknown {
  const { provider, schema, objects, materials, validators } = source
  const fresh = new Set(objects)
  let calls = 0

  return (overrides, { allowInvalid = false } = {}) => {
    calls += 1
    const key = `${schema} ${calls}`
    if (fresh.size === 0) for (const object of objects) fresh.add(object)
    const finish = (base: unknown): unknown =>
      overrides === undefined ? base : merge(materials, { ref: schema }, base, overrides, key)
    const isRight = (made: unknown): boolean => allowInvalid || validators[schema]?.(made) === true

    for (const object of candidates(overrides)) {
      const made = finish(structuredClone(object))
      if (!isRight(made)) continue
      fresh.delete(object)
      return made
    }
    for (const base of makeUp(materials, { ref: schema }, key, (one) => validators[schema]?.(one) === true)) {
      const made = finish(base)
      if (isRight(made)) return made
    }
    const [object = derive(materials, { ref: schema }, key)] = candidates(overrides)
    const made = finish(object)
    throw new FactoryError(`${schema} of ${provider}`, made, errorsOf(source, made), overrides)
  }

  /** What is as the overrides say first, and what was not given yet before what was. */
  function candidates(overrides: unknown): object[] {
    const isGood = (object: object): boolean => overrides === undefined || isAs(object, overrides)
    const given = [...fresh].find(isGood)
    return [...(given ? [given] : []), ...fresh, ...objects]
  }
}

/** What is wrong with an object, in the words of the variant that it was meant to be. */
function errorsOf({ schema, materials, validators }: Source, made: unknown): ValidationError[] {
  const { names } = resolve(materials, { ref: schema }, made)
  for (const name of [names.at(-1) ?? schema, schema]) {
    const validator = validators[name]
    if (validator && !validator(made)) return validator.errors ?? []
  }
  return []
}
