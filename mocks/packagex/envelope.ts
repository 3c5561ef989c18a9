import type { EnvelopeBase, Pagination } from '../../generated/packagex/types.ts'
import type { Answer } from '../operation.ts'

/** An answer before it is put into the envelope. */
export interface Content<Data> {
  status: 200 | 201
  /** What happened, as a sentence for a person. */
  message: string
  data: Data
  endpoint: string
  /** Of a list only. */
  pagination?: Pagination
}

/** Puts data into the envelope of every successful answer. */
export function envelope<Data>({ status, message, data, endpoint, pagination }: Content<Data>): Answer {
  const body: EnvelopeBase & { data: Data } = {
    message,
    data,
    status,
    errors: [],
    code: null,
    pagination: pagination ?? null,
    endpoint,
  }
  return { status, body }
}
