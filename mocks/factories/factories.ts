import { type Provider, parts } from '../../generated/parts.ts'
import type { Shape } from '../../generated/shape.ts'
import type { Validator } from '../../generated/validator.ts'
import { listReads } from '../list-reads.ts'
import { openService } from '../open-service.ts'
import type { Profile } from '../profiles/profile.ts'
import { resolve, type ShapeTable } from '../profiles/resolve.ts'
import { createWorld } from '../world/world.ts'
import { prepareMake } from './make.ts'
import { fillPool, type Pool } from './pool.ts'
import type { Factories, MakeOptions } from './types.ts'

export { FactoryError } from './factory-error.ts'
export type { Factories, Factory, MakeOptions, Overrides } from './types.ts'

/** Which world the objects are of. */
export interface FactoryOptions {
  /** Fixes all data: the same seed gives the same objects as the server shows. A whole number from 0 to 4294967295; 1 when left out. */
  seed?: number
  /** How they are shown; `typical` when left out. */
  profile?: Profile
}

/**
 * Makes a factory for each schema of a provider, for unit tests and stories, in Node and browsers. What they give is of one seeded world, so
 * that the ids of one lead to another, and satisfies the closed description.
 * @example const bird = await createFactories('bird', { seed: 1 }); bird.Channel({ status: 'failed' })
 */
export async function createFactories<P extends Provider>(
  provider: P,
  { seed = 1, profile = 'typical' }: FactoryOptions = {},
): Promise<Factories<P>> {
  const { service, operations, table, materials } = await openService(provider, createWorld(seed), profile)
  // Closed validators know no value that an open list may get, and to show one is what this profile is for.
  const kind = profile === 'unknown-enum' ? 'validators' : 'closedValidators'
  const validators: Record<string, Validator<unknown>> = await parts[provider][kind]()
  const pool = await readPool()
  const schemas = Object.keys(table.shapes).filter((name) => holdsParts(table, { ref: name }))
  const factories = schemas.map((schema) => {
    const make = prepareMake({ provider, schema, objects: pool.get(schema) ?? [], materials, validators })
    const list = (count: number, overrides?: unknown, options?: MakeOptions): unknown[] =>
      Array.from({ length: count }, () => make(overrides, options))
    return [schema, Object.assign(make, { list })]
  })
  // Each validator that the type is taken from is of a schema of this table.
  return Object.fromEntries(factories) as Factories<P>

  async function readPool(): Promise<Pool> {
    const answers: { name: string; body: unknown }[] = []
    for (const { operationId, path, rawQuery } of listReads(operations, materials.ids())) {
      const { status, body } = await service.answer({ method: 'GET', path, rawQuery, headers: {} })
      if (status !== 200 || body === undefined || body instanceof Uint8Array) continue
      answers.push({ name: `${operationId}200`, body: JSON.parse(JSON.stringify(body)) })
    }
    return fillPool(table, answers)
  }
}

/** Tells whether a value of a shape may be an object or a list. */
function holdsParts(table: ShapeTable, shape: Shape): boolean {
  const { type, variants } = resolve(table, shape, undefined).shape
  return variants?.some((variant) => holdsParts(table, variant)) ?? (type === 'object' || type === 'array')
}
