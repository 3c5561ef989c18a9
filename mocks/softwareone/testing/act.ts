import { pick } from '../../testing/model.ts'
import type { KnownChat, KnownParticipant, SoftwareoneModel } from './model.ts'

/** The caller in a chat; undefined when it never took part. */
export function callerIn(model: SoftwareoneModel, chat: KnownChat): KnownParticipant | undefined {
  return chat.participants.find(({ contact }) => contact === model.caller)
}

/** Notes that the caller has changed a chat: whoever does has read all of it. */
export function noteAct(model: SoftwareoneModel, chat: KnownChat): void {
  const caller = callerIn(model, chat)
  if (caller?.status !== 'Active') return
  caller.unread = []
  caller.lastRead = chat.messages.at(-1)?.id ?? caller.lastRead
}

/** Notes that a participant has left, or has come back to what is said from then on. */
export function noteStatus(participant: KnownParticipant, status: 'Active' | 'Exited'): void {
  if (status === 'Active') participant.unread = []
  participant.status = status
  participant.revision += 1
}

/** The chat that a drawn number stands for; its end will be compared. */
export function pickChat({ chats, touched }: SoftwareoneModel, drawn: number): KnownChat {
  const chat = pick(chats, drawn)
  touched.add(chat.id)
  return chat
}
