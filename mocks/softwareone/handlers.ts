import type { OperationId } from '../../generated/softwareone/operations.ts'
import type { Handler } from '../operation.ts'
import { attachmentHandlers } from './attachment-handlers.ts'
import { chatHandlers } from './chat-handlers.ts'
import { linkHandlers } from './link-handlers.ts'
import { messageHandlers } from './message-handlers.ts'
import { participantHandlers } from './participant-handlers.ts'
import type { SoftwareoneState } from './state.ts'

/** What each operation of SoftwareOne answers. */
export const handlers = {
  ...chatHandlers,
  ...participantHandlers,
  ...messageHandlers,
  ...linkHandlers,
  ...attachmentHandlers,
} as const satisfies Record<OperationId, Handler<SoftwareoneState>>
