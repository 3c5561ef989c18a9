import { checkExchange } from '../../contracts/check-exchange.ts'
import type { ProviderContext } from '../../contracts/context.ts'
import type { Severity } from '../../contracts/finding.ts'
import type { Crawled } from './crawl.ts'

/**
 * Everything that is wrong with a mock's answer: findings of any severity but the ones that are expected, and what the closed validator
 * says; empty when it is right.
 */
export function wrongWith(
  context: ProviderContext,
  { operationId, method, path, answer }: Crawled,
  expected: readonly Severity[] = [],
): unknown[] {
  const body: unknown = answer.body === undefined ? undefined : JSON.parse(JSON.stringify(answer.body))
  const findings = checkExchange(context, operationId, {
    request: { method, url: path, headers: {} },
    response: { status: answer.status, headers: answer.headers ?? {}, ...(body === undefined ? {} : { body }) },
    source: { file: 'mock', entry: null },
  })
  const validator = context.closedValidators[`${operationId}${answer.status}`]
  const errors = findings.length === 0 && validator && !validator(body) ? (validator.errors ?? []) : []
  const wrong = findings.filter(({ severity }) => !expected.includes(severity))
  return [...wrong, ...errors].map((problem) => ({ method, path, status: answer.status, problem }))
}
