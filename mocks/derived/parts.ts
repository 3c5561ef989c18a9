import type { Paging } from '../../generated/paging.ts'
import { type Provider, parts } from '../../generated/parts.ts'
import type { DocumentedAnswer } from '../../generated/request-rules.ts'
import type { Validator } from '../../generated/validator.ts'
import type { ShapeTable } from '../profiles/resolve.ts'
import type { RoutedOperation } from '../router.ts'

/** An operation of the generated table, as far as a mock is derived from it. */
export interface DescribedOperation extends RoutedOperation {
  /** By status. */
  responses: Record<string, { mediaTypes: readonly string[] }>
  paging?: Paging
}

/** A kind of ID: its form and examples. */
export interface DescribedKind {
  pattern: RegExp
  examples: readonly string[]
}

/** Everything of a description that a mock is derived from. */
export interface Described extends ShapeTable {
  operations: Record<string, DescribedOperation>
  idKinds: Record<string, DescribedKind>
  /** The answers that the description shows, by operationId. */
  documented: Record<string, DocumentedAnswer[]>
  /** Closed validators, by component and by operationId + status. */
  validators: Record<string, Validator<unknown>>
}

/** Loads what a mock is derived from; all of it is generated and runs in browsers too. */
export async function loadDescribed(provider: Provider): Promise<Described> {
  const [operations, idKinds, { shapes, answers }, documented, validators] = await Promise.all([
    parts[provider].operations(),
    parts[provider].idKinds(),
    parts[provider].shapes(),
    parts[provider].answers(),
    parts[provider].closedValidators(),
  ])
  return { operations, idKinds, shapes, answers, documented: documented.answers, validators }
}
