import type { Behaviour } from '../operation.ts'

/** What only Channel Talk's server shows; the tests beside this file have one of each name. */
export const behaviours: readonly Behaviour[] = [
  {
    name: 'next-continues-as-since',
    facts: ['C032'],
    sentence:
      'A page that is not the last has a `next`; sent back as `since` it gives the page that follows, also while others write. The last page has no `next`.',
  },
  {
    name: 'paging-reaches-every-message',
    facts: ['C033'],
    sentence:
      'Following `next` until it is absent yields each message of the main flow exactly once, in pages of any size and in every order.',
  },
  {
    name: 'empty-since-starts-at-the-first',
    facts: ['C034'],
    sentence: 'Without `since`, or with an empty one, the list begins with the first message in the order asked for.',
  },
  {
    name: 'limit-bounds-the-page',
    facts: ['C009', 'C010', 'C024', 'C025', 'C031'],
    sentence:
      'A page holds at most `limit` messages, 25 if it is absent; a limit outside 1 to 500 is refused with 422 and named.',
  },
  {
    name: 'descending-is-latest-first',
    facts: ['C013', 'C014', 'C028', 'C029'],
    sentence:
      'desc goes from the latest message to the earliest, asc the other way; both, which nothing explains, is answered like desc.',
  },
  {
    name: 'page-carries-what-it-refers-to',
    facts: ['C030'],
    sentence:
      'A page carries, beside its messages, each bot and each user that wrote or reacted to one of them once, and the support bots and automation rules they name.',
  },
  {
    name: 'same-group-by-id-and-by-name',
    facts: ['C001', 'C015'],
    sentence: 'The list by `@groupName`, plain or percent-encoded, is the list by the ID of the group with that name.',
  },
  {
    name: 'time-as-since',
    facts: ['C006', 'C007', 'C021', 'C022'],
    sentence:
      'A whole number as `since`, in seconds, milliseconds or microseconds, begins the list at the first message from that time on.',
  },
  {
    name: 'groups-by-name',
    facts: [],
    sentence:
      "listGroups gives the groups that are not private in ascending order of their names, and `next` is the name that the next page begins with (the provider's OpenAPI).",
  },
  {
    name: 'private-groups-by-messages-alone',
    facts: [],
    sentence:
      "getGroup knows no private group, while the messages of one are read and sent like those of any other (the provider's OpenAPI).",
  },
  {
    name: 'thread-beside-the-main-flow',
    facts: [],
    sentence:
      "A message of a thread is in the list of its thread, and in the main flow only if it is broadcasted; the first one makes its root a `root` (the provider's OpenAPI).",
  },
]
