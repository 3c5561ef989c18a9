import type { Glance } from '../generated/glance.ts'
import type { Provider } from '../generated/index.ts'
import { isProvider, providerNames, providers } from '../generated/index.ts'
import type { Validator } from '../generated/validator.ts'
import type { Description, Operation, PlacedOperation } from './description.ts'
import { listOperations } from './description.ts'
import type { Deviation } from './deviation.ts'
import { deviations } from './deviations.ts'
import type { Invariant } from './invariant.ts'
import { loadInvariants } from './invariants.ts'
import type { Redactor } from './redact.ts'

/** A kind of ID as the generated table has it. */
export interface KnownIdKind {
  pattern: RegExp
  /** Whether the document itself shows the form: then the schemas enforce it already. */
  documented: boolean
  examples: readonly string[]
  /** The facts that show the form. */
  facts: readonly string[]
}

/** A fact of a document as the generated table has it. */
export interface KnownFact {
  fact: string
  /** Lines of the document, from 1. */
  lines: number[]
  /** The keywords its machine-checkable part speaks of. */
  states: string[]
  /** Where it belongs; absent where it belongs to no place alone. */
  place?: KnownPlace
}

/** An operation, or a place in a body or among the parameters, as the generated table has it. */
export interface KnownPlace {
  operation?: string
  /** Set where `path` begins at a component, wherever that stands. */
  component?: string
  /** A pointer with `*` for an item; of a parameter its name. */
  path?: string
}

/** Everything the checks need to know of one provider, loaded once. */
export interface ProviderContext {
  provider: string
  description: Description
  /** By operationId. */
  operations: Map<string, Operation>
  /** The same with method and path. */
  placed: Map<string, PlacedOperation>
  /** Fast: they stop at the first error. By component name and by operationId + status. */
  validators: Record<string, Validator<unknown>>
  /** Thorough: they collect every error. */
  closedValidators: Record<string, Validator<unknown>>
  /** Quick looks at the answers that the description documents, by operationId + status. */
  glances: Record<string, Glance>
  idKinds: Record<string, KnownIdKind>
  invariants: readonly Invariant[]
  /** The differences that are known of its answers; what only its document prints is an error in an answer. */
  deviations: readonly Deviation[]
  /** By id. */
  facts: Record<string, KnownFact>
}

/** What a check gets: the provider, and how values may be told. */
export interface CheckContext extends ProviderContext {
  redactor: Redactor
}

/**
 * Loads what the checks need of a provider.
 * @throws {RangeError} for a provider that is none.
 */
export async function loadContext(provider: Provider): Promise<ProviderContext> {
  if (!isProvider(provider))
    throw new RangeError(`Failed to load "${provider}": there is no such provider. Known: ${providerNames.join(', ')}.`)
  const parts = providers[provider]
  // The generator has validated and written these files; `generate --check` proves that they are unchanged.
  const { facts } = parts.facts() as { facts: Record<string, KnownFact> }
  const description = parts.description() as Description
  const placed = new Map(listOperations(description).map((one) => [one.operation.operationId, one]))
  return {
    provider,
    description,
    operations: new Map([...placed].map(([operationId, { operation }]) => [operationId, operation])),
    placed,
    validators: await parts.validators(),
    closedValidators: await parts.closedValidators(),
    glances: await parts.glances(),
    idKinds: await parts.idKinds(),
    invariants: await loadInvariants(provider, description),
    deviations: (deviations[provider] ?? []).filter(({ answer }) => answer !== undefined),
    facts,
  }
}
