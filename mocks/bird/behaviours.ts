import type { Behaviour } from '../operation.ts'

/** What only Bird's server shows; `bird.test.ts` has a test of each name. */
export const behaviours: readonly Behaviour[] = [
  {
    name: 'next-page-by-token',
    facts: ['B09'],
    sentence:
      'pageToken with the nextPageToken of an answer gives the page that follows; over all pages every channel appears exactly once.',
  },
  {
    name: 'last-page-has-no-token',
    facts: ['B10'],
    sentence: 'The last page has no nextPageToken at all, neither null nor empty; every earlier page has one.',
  },
  {
    name: 'list-and-get-agree',
    facts: ['B201'],
    sentence: 'getChannel answers, for each id in a list, exactly the object that the list holds.',
  },
  {
    name: 'service-window-of-contact',
    facts: ['B57', 'B58'],
    sentence:
      'serviceWindowExpireAt lies in the future while a contact may be written to freely, and is null when no window is open.',
  },
]
