import { type Provider, parts } from '../generated/parts.ts'
import { createBaseService, type Service } from './base-service.ts'
import { type Engine, plainEngine } from './engine.ts'
import type { Materials } from './profiles/derive.ts'
import type { Profile } from './profiles/profile.ts'
import type { ShapeTable } from './profiles/resolve.ts'
import type { RoutedOperation } from './router.ts'
import type { World } from './world/types.ts'

/** A provider that asks nobody for a key, with what its answers are made of. */
export interface OpenService {
  service: Service
  operations: Record<string, RoutedOperation & { responses: Record<string, object> }>
  table: ShapeTable
  /** What further values are made from. */
  materials: Materials
}

/** Prepares a provider for reading its answers in this process. */
export async function openService(
  provider: Provider,
  world: World,
  profile: Profile,
  engine: (problem: Service['problem']) => Engine = () => plainEngine,
): Promise<OpenService> {
  const described = { paths: {}, components: {} }
  const service = await createBaseService(provider, world, { described, engine, profile })
  const operations: OpenService['operations'] = await parts[provider].operations()
  const table: ShapeTable = await parts[provider].shapes()
  const idKinds: Record<string, { examples: readonly string[] }> = await parts[provider].idKinds()
  const ids = service.ids()
  const materials: Materials = {
    shapes: table.shapes,
    ids: () => ids,
    isKept: () => false,
    exampleId: (kind) => idKinds[kind]?.examples[0],
    now: world.now,
  }
  return { service, operations, table, materials }
}
