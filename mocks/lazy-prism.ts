import { type Provider, providers } from '../generated/index.ts'
import type { Validator } from '../generated/validator.ts'
import type { Engine } from './engine.ts'
import type { RoutedOperation } from './router.ts'
import type { Described } from './security.ts'
import type { Service } from './service.ts'
import { explainVariant, type RequestVariants } from './variants.ts'

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
  const validators: Record<string, Validator<unknown>> = await providers[provider].validators()
  const operations: Record<string, RoutedOperation & { requestVariants?: RequestVariants }> =
    await providers[provider].operations()
  const { createEngine } = await import('./prism.ts')
  return createEngine(description, problem, {
    input: (operationId, body) => explainVariant(validators, operations[operationId]?.requestVariants, body),
    output: (operationId, status, body) => {
      const validator = validators[`${operationId}${status}`]
      if (!validator || body instanceof Uint8Array || validator(body)) return undefined
      const [error] = validator.errors ?? []
      return `${operationId} ${status} ${error?.instancePath} ${error?.message}`
    },
  })
}
