import type { Behaviour } from '../operation.ts'

/** What only SoftwareOne's server shows; the tests beside this file have one of each name. */
export const behaviours: readonly Behaviour[] = [
  {
    name: 'create-chat-with-participants',
    facts: ['S019'],
    sentence: 'createChat with participants makes a participant of each of them; listChatParticipants lists them.',
  },
  {
    name: 'create-chat-with-opening-message',
    facts: ['S021', 'S022'],
    sentence:
      "createChat with lastMessage sends that message as the chat's first; every later message becomes lastMessage.",
  },
  {
    name: 'case-name-from-first-message',
    facts: ['S010'],
    sentence:
      'The name of a case chat is a shortened form of its first message, generated and never taken from a request.',
  },
  {
    name: 'exit-only-outside-direct',
    facts: ['S033'],
    sentence:
      'updateChatParticipant with status exited, and leaveChat, are refused with 400 in a direct chat; elsewhere the participant becomes exited.',
  },
  {
    name: 'deactivated-is-final',
    facts: ['S035', 'S036'],
    sentence: 'updateChatParticipant cannot make a deactivated participant active again: 400.',
  },
  {
    name: 'account-from-contact',
    facts: ['S044', 'S045'],
    sentence:
      'addChatParticipants takes the account from the request if given, else from the contact; updateChatParticipant never changes it.',
  },
  {
    name: 'unread-counts',
    facts: ['S051'],
    sentence:
      'Every message sent adds one to unread and unreadMessageCount of the other active participants that may see it.',
  },
  {
    name: 'unread-reset-by-action',
    facts: ['S052'],
    sentence: 'A participant that sends, edits or deletes a message or changes the chat has nothing unread afterwards.',
  },
  {
    name: 'unread-reset-by-last-read',
    facts: ['S048', 'S053'],
    sentence:
      'updateChatParticipant with another lastReadMessage recounts unread: the messages after it, 0 for the latest.',
  },
  {
    name: 'soft-deleted-stays-listed',
    facts: ['S077', 'S079', 'S080'],
    sentence: 'After deleteChatMessage the message is still listed, with isDeleted true and without content.',
  },
  {
    name: 'deleted-message-keeps-links-and-attachments',
    facts: ['S078'],
    sentence: 'deleteChatMessage leaves the links and attachments of the message in their lists.',
  },
  {
    name: 'private-within-account',
    facts: ['S074', 'S075'],
    sentence: "A private message, in a channel a draft, is shown only to users of its sender's account.",
  },
  {
    name: 'message-numbers',
    facts: ['S061', 'S062', 'S063'],
    sentence:
      "A new message's id has its chat's three groups and the next five-digit number; the 100,001st message is refused.",
  },
  {
    name: 'upload-sets-type-and-size',
    facts: ['S115', 'S118'],
    sentence: 'createChatAttachment sets contentType and size from the upload; updateChatAttachment ignores both.',
  },
  {
    name: 'rename-keeps-file',
    facts: ['S112'],
    sentence:
      'updateChatAttachment with filename changes only the content disposition of a download; fileId, size and contentType stay.',
  },
]
