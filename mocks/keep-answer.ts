import type { Service } from './base-service.ts'
import type { HeardHeaders, KeptAnswers } from './kept-answers.ts'
import type { Outgoing } from './outgoing.ts'
import { asksToWait } from './preference.ts'

/** An answer to a request without a body, as it is about to be sent. */
export interface FreshAnswer extends Outgoing {
  service: Service
  /** The number of the provider's state before it was asked. */
  version: number
  operationId?: string | undefined
  url: string
  rawQuery: string
  /** Of the request. */
  said: HeardHeaders
}

/** Keeps an answer, unless it may be another one the next time or was asked to come late. */
export function keepAnswer(kept: KeptAnswers, fresh: FreshAnswer): void {
  const { service, version, operationId = null, url, rawQuery, said, status, headers, bytes } = fresh
  if (status >= 500 || version !== service.version() || asksToWait(said['prefer']?.toString(), rawQuery)) return
  const { hears } = service
  kept.keep(url, {
    status,
    headers: Object.entries(headers).flatMap(([name, value]) => [name, String(value)]),
    bytes,
    operationId,
    hears,
    heard: hears.map((name) => said[name]),
    version,
    source: service,
  })
}
