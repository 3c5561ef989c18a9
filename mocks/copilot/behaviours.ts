import type { Behaviour } from '../operation.ts'

/** What only Copilot's server shows; the tests beside have one of each name. */
export const behaviours: readonly Behaviour[] = [
  {
    name: 'welcome-channels',
    facts: ['C03'],
    sentence:
      'Every company has a company channel that nobody created, as the default-channels setting "new companies" gives.',
  },
  {
    name: 'create-by-api',
    facts: ['C05'],
    sentence:
      'A channel made by createMessageChannel is found by get and list afterwards, with lastMessageDate null; the answer is 200.',
  },
  {
    name: 'members-follow-type',
    facts: ['C06', 'C08', 'C09', 'C22'],
    sentence:
      'Creating a company channel fills memberIds with all clients of the company and the owner of the key and ignores memberIds of the request; a group takes the memberIds of the request.',
  },
  {
    name: 'group-of-one-company',
    facts: ['C21'],
    sentence: 'Creating a group with clients of two companies is refused with 400.',
  },
  {
    name: 'no-membership-operation',
    facts: ['C10'],
    sentence:
      'There is no operation to add or remove members of a group: PATCH, PUT and DELETE on a channel answer 405.',
  },
  {
    name: 'last-message-date-follows',
    facts: ['C32', 'C33', 'C39'],
    sentence:
      "sendMessage sets the channel's lastMessageDate to the message's createdAt and leaves its updatedAt; until the first message it is null.",
  },
  {
    name: 'sender-is-member',
    facts: ['C02'],
    sentence: 'sendMessage with a senderId that is not in the memberIds of the channel is refused with 400.',
  },
  {
    name: 'ids-with-slash',
    facts: ['C13'],
    sentence: 'getMessageChannel finds an id that holds `/`, both as plain segments and as %2F.',
  },
  {
    name: 'paging-by-token',
    facts: [],
    sentence:
      'nextToken walks every channel or message exactly once, also while others write; the last page has none; limit defaults to 100 (List message channels and List messages pages).',
  },
]
