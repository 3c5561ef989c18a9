import type { ProviderContext } from '../../contracts/context.ts'
import { loadContext } from '../../contracts/context.ts'
import type { Provider } from '../../generated/index.ts'
import { mutateAnswers } from './answer-mutants.ts'
import { mutateBodies } from './body-mutants.ts'
import { collectCorpus } from './corpus.ts'
import { deriveFullAnswers } from './derived-samples.ts'
import { mutateInvariants } from './invariant-mutants.ts'
import { loosenDescription } from './loosened.ts'
import type { Mutant } from './mutant.ts'
import { objections, type Sample } from './sample.ts'
import { tightenDescription } from './tightened.ts'

/** What became of the mutants of one provider. */
export interface Mutation {
  provider: Provider
  mutants: Mutant[]
  /** How many valid exchanges they were made of. */
  exchanges: number
  /** What the checks object to in valid exchanges, in words: there must be nothing. */
  falseAlarms: string[]
}

/** How much to mutate, and what judges. */
export interface MutationOptions {
  /** Only so many claims of each kind, and no changes of the description. */
  perKind?: number
  /** Makes of the real context the one that judges: a lamed one proves that survivors are told. */
  lame?: (context: ProviderContext) => ProviderContext
}

/** Breaks every claim of a provider's description once, in an answer and in the description, and tells what was noticed. */
export async function mutateProvider(provider: Provider, options: MutationOptions = {}): Promise<Mutation> {
  const { perKind, lame = (context) => context } = options
  const truth = await loadContext(provider)
  const judging = lame(truth)
  const { samples, answers, refused } = await collectCorpus(truth, provider)
  const bodies = mutateBodies(truth, samples, judging, perKind)
  const others = [
    ...mutateAnswers(truth, samples, judging),
    ...mutateInvariants(truth, [...samples, ...answers, ...deriveFullAnswers(truth)], judging),
  ]
  const changes =
    perKind === undefined ? [...loosenDescription(truth, bodies), ...tightenDescription(truth, samples)] : []
  return {
    provider,
    mutants: [...[...bodies, ...others].map(({ mutant }) => mutant), ...changes],
    exchanges: samples.length + answers.length,
    falseAlarms: refused.flatMap((sample) => alarmsOf(truth, sample)),
  }
}

function alarmsOf(context: ProviderContext, sample: Sample): string[] {
  return objections(context, sample).map(
    ({ check, instancePath, received, documented }) =>
      `${sample.operationId} (${sample.origin}): ${check} at ${instancePath || '/'}: ${received} / ${documented}`,
  )
}
