import type { Behaviour } from '../operation.ts'

/** What only PackageX's server shows; the tests beside have one of each name. */
export const behaviours: readonly Behaviour[] = [
  {
    name: 'thread-made-on-first-message',
    facts: ['T005'],
    sentence:
      'createThreadMessage for a known resource without a thread makes the thread; its id is `thrd_` and the id of the resource (Create messages page).',
  },
  {
    name: 'only-author-edits',
    facts: ['T024', 'T025'],
    sentence:
      "updateThreadMessage with a text, and createThreadMessage with message_id, sets edited_at on a message of the caller and is refused with 403 on another's.",
  },
  {
    name: 'recent-150',
    facts: ['T011', 'T012', 'T071', 'T087'],
    sentence:
      'A 151st message pushes the oldest out of recent_messages and sets has_more, in the thread and in the channel.',
  },
  {
    name: 'publish-later',
    facts: ['T031', 'T067', 'T072'],
    sentence:
      'A message to be published later is in its thread at once and in pending_messages of the channel; after its time it is in recent_messages, and scheduled_publish_at moves on.',
  },
  {
    name: 'channels-made-by-system',
    facts: ['T061', 'T073'],
    sentence:
      'There is one channel for each set of subscribers with a contact, made with its first message; no operation creates one.',
  },
  {
    name: 'meta-message-on-subscriber',
    facts: ['T040'],
    sentence: 'addThreadSubscriber and removeThreadSubscriber add a message of type meta to the thread.',
  },
  {
    name: 'removed-subscriber-archived',
    facts: ['T017', 'T048'],
    sentence:
      'removeThreadSubscriber takes the id out of subscriber_ids and keeps the entry in subscribers with is_archived true; adding the user again brings it back.',
  },
  { name: 'contact-never-viewed', facts: ['T058'], sentence: 'viewed_at of a contact stays null.' },
  {
    name: 'unread-follows-messages',
    facts: ['T018'],
    sentence: 'A new message makes a thread unread by its users, and read by the organization that wrote it.',
  },
  {
    name: 'reaction-null-removes',
    facts: [],
    sentence:
      "updateThreadMessage with a reaction sets the caller's; with null it takes it away (Create messages page).",
  },
  {
    name: 'published-stays-in-channel',
    facts: [],
    sentence:
      'A deleted message is gone from its thread; what was published stays in the channel (Create messages and Events pages).',
  },
  {
    name: 'paging-by-number',
    facts: [],
    sentence:
      'page (from 1) and limit (25) walk every thread and channel exactly once; has_more is false on the last page (Retrieve page).',
  },
]
