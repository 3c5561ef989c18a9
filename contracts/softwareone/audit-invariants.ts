import type { Invariant } from '../invariant.ts'
import { notBeforeCreation } from '../time-rules.ts'

const events = ['updated', 'deleted', 'exited', 'reactivated', 'madePublic', 'madePrivate']

/** What holds between the events of an audit, which the document names and does not describe. */
export const auditInvariants: readonly Invariant[] = [
  notBeforeCreation(
    'events-after-created',
    'Audit',
    [],
    events.map((event) => `/${event}/at`),
    '/created/at',
  ),
  notBeforeCreation('file-events-after-created', 'AttachmentAudit', [], ['/updated/at', '/deleted/at'], '/created/at'),
]
