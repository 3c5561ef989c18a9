import type { Invariant } from '../invariant.ts'
import { notBeforeCreation } from '../time-rules.ts'

/** What holds between the members of one channel. */
export const channelInvariants: readonly Invariant[] = [
  notBeforeCreation('updated-after-created', 'Channel', ['B39', 'B40'], ['/updatedAt']),
  notBeforeCreation(
    'capability-after-created',
    'CapabilityNode',
    ['B115', 'B116', 'B117'],
    ['/updatedAt', '/expiresAt'],
  ),
]
