import { type Provider, providers } from '../generated/index.ts'
import { SettingError } from './dials/scope.ts'
import type { Engine } from './engine.ts'
import { loadJudges } from './judges.ts'
import type { Service } from './service.ts'

/**
 * Makes an engine that reads Prism and the description when it is first asked: that takes up to seconds, and most providers are not asked.
 * @throws {SettingError} where no code may be compiled, which Prism would say of each request.
 */
export function lazyPrism(provider: Provider, problem: Service['problem']): Engine {
  if (!mayCompile()) {
    throw new SettingError(
      '"prism" is no engine here: it compiles code, which this Node forbids (--disallow-code-generation-from-strings). Write light, which does not.',
    )
  }
  let engine: Promise<Engine> | undefined
  return async (request) => {
    engine ??= createPrismEngine(provider, problem)
    return (await engine)(request)
  }
}

function mayCompile(): boolean {
  try {
    // Only an attempt tells: flags come from a command line, an environment variable or whoever embeds Node.
    return typeof new Function() === 'function'
  } catch {
    return false
  }
}

async function createPrismEngine(provider: Provider, problem: Service['problem']): Promise<Engine> {
  const judges = await loadJudges(provider)
  // The generator has validated and written this file.
  const description = providers[provider].description() as object
  const { createEngine } = await import('./prism.ts')
  return createEngine(description, problem, judges)
}
