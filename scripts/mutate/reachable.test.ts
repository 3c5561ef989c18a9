import { expect, test } from 'vitest'
import { loadContext } from '../../contracts/context.ts'
import { type Provider, providerNames } from '../../generated/index.ts'
import { sampleOf } from './answer.ts'
import { collectCorpus } from './corpus.ts'
import { objections } from './sample.ts'

/** Answers that neither the mock nor the deriving of samples comes upon: of each operation a list without items. */
const empty: Partial<Record<Provider, string[]>> = {
  softwareone: ['listChatMessages', 'listChatLinks', 'listChatAttachments'],
}

/** What no answer can show without a finding. */
const unreachable: Partial<Record<Provider, string[]>> = {
  // The class 5XX ends there, and no operation documents that status.
  packagex: ['ErrorEnvelope.status: a value at maximum'],
}

test.each(providerNames)('answers without a finding can show every point that is counted of %s', async (provider) => {
  const context = await loadContext(provider)
  const { coverage } = await collectCorpus(context, provider)
  const nothing = { $meta: { pagination: { offset: 0, limit: 10, total: 0 } }, data: [] }
  for (const operationId of empty[provider] ?? []) {
    const sample = sampleOf(context, 'derived', operationId, '200', nothing)
    expect(objections(context, sample)).toEqual([])
    coverage.add(operationId, sample.exchange)
  }
  const left = coverage.report().neverObserved.map(({ place, what }) => `${place}: ${what}`)
  expect(left).toEqual(unreachable[provider] ?? [])
})
