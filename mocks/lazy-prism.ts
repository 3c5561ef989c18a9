import type { Provider } from '../generated/parts.ts'
import type { Engine } from './engine.ts'
import { loadJudges } from './judges.ts'
import type { Described } from './security.ts'
import type { Service } from './service.ts'

/** Makes an engine that reads Prism and the description when it is first asked: that takes up to seconds, and most providers are not asked. */
export function lazyPrism(provider: Provider, description: Described, problem: Service['problem']): Engine {
  let engine: Promise<Engine> | undefined
  return async (request) => {
    engine ??= createPrismEngine(provider, description, problem)
    return (await engine)(request)
  }
}

async function createPrismEngine(
  provider: Provider,
  description: Described,
  problem: Service['problem'],
): Promise<Engine> {
  const judges = await loadJudges(provider)
  const { createEngine } = await import('./prism.ts')
  return createEngine(description, problem, judges)
}
