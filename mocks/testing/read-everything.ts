import { type Provider, providers } from '../../generated/index.ts'
import { listReads } from '../list-reads.ts'
import type { Profile } from '../profiles/profile.ts'
import type { ShapeTable } from '../profiles/resolve.ts'
import { loadMock } from '../provider-mocks.ts'
import type { RoutedOperation } from '../router.ts'
import { createService } from '../service.ts'
import { createWorld } from '../world/world.ts'
import { credentialsOf } from './credentials.ts'

/** Everything that can be read from a provider. */
export interface Reading {
  table: ShapeTable
  /** The names and bodies of the answers, in the order they were given. */
  answers: { answer: string; body: unknown }[]
  /** The properties that the profile does not change, without their components. */
  kept: Set<string>
}

/** Reads what the profiles are made from once more, as a client does; what is not found is left out. */
export async function readEverything(provider: Provider, profile: Profile, seed = 1): Promise<Reading> {
  const operations: Record<string, RoutedOperation> = await providers[provider].operations()
  const service = await createService(provider, createWorld(seed), { engine: 'plain', profile })
  const headers = { accept: 'application/json', ...credentialsOf(service) }
  const answers: Reading['answers'] = []
  for (const { operationId, path, rawQuery } of listReads(operations, service.ids())) {
    const { status, body } = await service.answer({ method: 'GET', path, rawQuery, headers })
    if (status === 200) answers.push({ answer: `${operationId}200`, body: JSON.parse(JSON.stringify(body)) })
  }
  const { keep, tied = [] } = await loadMock(provider)
  const mayGo = ['minimal', 'edge', 'empty'].includes(profile)
  const kept = new Set([...keep, ...(mayGo ? [] : tied)].map((name) => name.slice(name.lastIndexOf('.') + 1)))
  return { table: await providers[provider].shapes(), answers, kept }
}
