import type { Subscriber } from '../../generated/packagex/types.ts'
import { epochSeconds } from '../world/time.ts'
import type { Party } from './party.ts'

/** What a thread knows of one of its subscribers. */
export interface Subscription {
  /** Removed, and kept for its messages. */
  isArchived: boolean
  /** Epoch milliseconds; null when it was never seen. */
  viewedAt: number | null
}

/** Builds the answer for a subscriber; what contacts see is not known. */
export function showSubscriber(party: Party, { isArchived, viewedAt }: Subscription): Subscriber {
  const { id, isNumeric, type, name, email, phone } = party
  const base = {
    ...(email === undefined ? {} : { email }),
    id: isNumeric ? Number(id) : id,
    is_archived: isArchived,
    name,
    ...(phone === undefined ? {} : { phone }),
  }
  if (type === 'contact') return { ...base, type, viewed_at: null }
  return { ...base, type, viewed_at: viewedAt === null ? null : epochSeconds(viewedAt) }
}
