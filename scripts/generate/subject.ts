import type { Description } from '../../contracts/description.ts'
import { bundleDescription } from './bundle.ts'
import { guardDescription } from './guards.ts'
import { type FactFile, type IdKind, readSource } from './source.ts'

/** What the files of one provider are written from: plain data, so that it can be sent to another thread. */
export interface Subject {
  provider: string
  description: Description
  ids: Record<string, IdKind>
  facts: FactFile
}

/**
 * Reads what a provider's files are written from.
 * @throws {GenerateError} for a description that cannot be used.
 */
export async function readSubject(specs: string, provider: string): Promise<Subject> {
  const source = readSource(specs, provider)
  const description = await bundleDescription(source)
  guardDescription(description, provider)
  return { provider, description, ids: source.ids, facts: source.facts }
}
