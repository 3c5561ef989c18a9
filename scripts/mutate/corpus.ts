import type { ProviderContext } from '../../contracts/context.ts'
import { type Coverage, createCoverage } from '../../contracts/coverage/coverage.ts'
import { listOperations, resolve } from '../../contracts/description.ts'
import { deviations } from '../../contracts/deviations.ts'
import { isJsonObject, type Json } from '../../contracts/json.ts'
import type { Provider } from '../../generated/index.ts'
import { createService } from '../../mocks/service.ts'
import { crawl } from '../../mocks/testing/crawl.ts'
import { createWorld } from '../../mocks/world/world.ts'
import { sampleOf } from './answer.ts'
import { deriveSamples } from './derived-samples.ts'
import { objections, type Sample } from './sample.ts'

/** The valid exchanges of a provider. */
export interface Corpus {
  /** Each shows something that those before it do not. */
  samples: Sample[]
  /** Whole answers of the mock, for the rules that need more than one item. */
  answers: Sample[]
  /** What they exercise together. */
  coverage: Coverage
  /** Samples that the checks object to although they are valid: there must be none. */
  refused: Sample[]
}

/**
 * Collects valid exchanges: first the documented examples, then what the mock answers, cut into small answers, then, for what neither shows,
 * exchanges that are derived from the schema. A sample that shows nothing new is left out.
 */
export async function collectCorpus(context: ProviderContext, provider: Provider): Promise<Corpus> {
  const knowing = { ...context, deviations: deviations[provider] ?? [] }
  const coverage = createCoverage(context)
  const answers = await mockAnswers(context, provider)
  const corpus: Corpus = { samples: [], answers, coverage, refused: [] }
  for (const sample of [...documentedSamples(context), ...answers]) {
    const found = objections(knowing, sample)
    // Where a document's example contradicts the document, deviations.ts says so: that is no valid exchange.
    if (found.length > 0 && found.every(({ deviation }) => deviation !== undefined)) continue
    if (found.length > 0) corpus.refused.push(sample)
    // An answer cut to one item may lose what a rule across fields needs; the whole one was judged above.
    for (const part of partsOf(sample)) if (objections(context, part).length === 0) keepIfNew(corpus, part)
    keepIfNew(corpus, sample)
  }
  corpus.samples.push(...deriveSamples(context, coverage))
  return corpus
}

function keepIfNew({ samples, coverage }: Corpus, sample: Sample): void {
  if (coverage.add(sample.operationId, sample.exchange) > 0) samples.push(sample)
}

function documentedSamples(context: ProviderContext): Sample[] {
  return listOperations(context.description).flatMap(({ operation }) =>
    Object.entries(operation.responses).flatMap(([status, reference]) => {
      const contents = Object.entries(resolve(context.description, reference).content ?? {})
      return contents
        .filter(([mediaType]) => /json/.test(mediaType))
        .flatMap(([, { examples = {} }]) =>
          Object.values(examples).flatMap(({ value }) =>
            value === undefined ? [] : [sampleOf(context, 'documented', operation.operationId, status, value)],
          ),
        )
    }),
  )
}

async function mockAnswers(context: ProviderContext, provider: Provider): Promise<Sample[]> {
  const service = await createService(provider, createWorld(1), { engine: 'plain' })
  const samples: Sample[] = []
  for await (const { operationId, method, path, answer } of crawl(service, context.description, 1)) {
    const body: Json | undefined = answer.body === undefined ? undefined : JSON.parse(JSON.stringify(answer.body))
    const response = { status: answer.status, headers: answer.headers ?? {}, ...(body === undefined ? {} : { body }) }
    const exchange = { request: { method, url: path, headers: {} }, response, source: { file: 'mock', entry: null } }
    samples.push({ origin: 'mock', operationId, exchange })
  }
  return samples
}

/** An answer with a list, once for each item with that item alone: a mutant of it is judged many times faster. */
function partsOf(sample: Sample): Sample[] {
  const { exchange } = sample
  const { body } = exchange.response
  if (!isJsonObject(body)) return []
  return Object.entries(body).flatMap(([name, list]) =>
    Array.isArray(list) && list.length > 1
      ? list.map((item) => ({
          ...sample,
          exchange: { ...exchange, response: { ...exchange.response, body: { ...body, [name]: [item] } } },
        }))
      : [],
  )
}
