import { checkExchange } from '../../contracts/check-exchange.ts'
import type { ProviderContext } from '../../contracts/context.ts'
import type { Exchange } from '../../contracts/exchange.ts'
import type { Finding } from '../../contracts/finding.ts'

/** Where a valid exchange comes from: the document's example, the mock, or the schema alone. */
export type Origin = 'documented' | 'mock' | 'derived'

/** A valid exchange that mutants are made of. */
export interface Sample {
  origin: Origin
  operationId: string
  exchange: Exchange
}

/** What the checks say against a sample, values shown; what is only new does not count. */
export function objections(context: ProviderContext, { operationId, exchange }: Sample): Finding[] {
  return checkExchange(context, operationId, exchange, { showValues: true }).filter(
    ({ severity }) => severity !== 'info',
  )
}
