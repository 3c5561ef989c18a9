import type { Service } from './base-service.ts'
import { pick } from './heard-headers.ts'
import type { HeardHeaders, KeptAnswer, KeptAnswers } from './kept-answers.ts'
import type { Answer } from './operation.ts'
import { type Outgoing, outgoing } from './outgoing.ts'
import { asksToWait } from './preference.ts'

/** An answer to a request without a body, as it is about to be sent. */
export interface FreshAnswer extends Outgoing {
  service: Pick<Service, 'version' | 'hears' | 'again'>
  /** The number of the provider's state before it was asked. */
  version: number
  operationId?: string | undefined
  url: string
  rawQuery: string
  /** Of the request. */
  said: HeardHeaders
  /** What the service answered. */
  answer: Answer
}

/** Keeps an answer, unless it may be another one the next time or was asked to come late. */
export function keepAnswer(kept: KeptAnswers, fresh: FreshAnswer): void {
  const { service, version, operationId = null, url, rawQuery, said, answer } = fresh
  if (version !== service.version() || asksToWait(said['prefer']?.toString(), rawQuery)) return
  const { hears } = service
  const heard = hears.map((name) => said[name])
  const again = service.again(answer)
  const asked = again && pick(said, hears)
  const known = keepable(fresh)
  if (known) kept.keep(url, known)

  function keepable({ status, headers, bytes }: Outgoing): KeptAnswer | undefined {
    // The mock's own failures are looked into each time.
    if (status >= 500) return undefined
    const now = service.version()
    return { status, headers, bytes, operationId, hears, heard, version: now, source: service, renew: again && renew }
  }

  function renew(): KeptAnswer | undefined {
    try {
      const next = again?.()
      return next && keepable(outgoing(asked ?? {}, next))
    } catch {
      // Asking the service as if for the first time says what is wrong.
      return undefined
    }
  }
}
