import { type Provider, providers } from '../generated/index.ts'
import type { Engine } from './engine.ts'
import { loadJudges } from './judges.ts'
import type { Service } from './service.ts'

/** Makes an engine that reads Prism and the description when it is first asked: that takes up to seconds, and most providers are not asked. */
export function lazyPrism(provider: Provider, problem: Service['problem']): Engine {
  let engine: Promise<Engine> | undefined
  return async (request) => {
    engine ??= createPrismEngine(provider, problem)
    return (await engine)(request)
  }
}

async function createPrismEngine(provider: Provider, problem: Service['problem']): Promise<Engine> {
  const judges = await loadJudges(provider)
  // The generator has validated and written this file.
  const description = providers[provider].description() as object
  const { createEngine } = await import('./prism.ts')
  return createEngine(description, problem, judges)
}
