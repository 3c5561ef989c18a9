import type { Deviation } from '../deviation.ts'

const operations = ['listGroupMessages', 'listGroupMessagesByName'] as const
const since = '2026-11-21'

/** Where Channel Talk's own document contradicts itself, or prints a placeholder for what other sources show. */
export const deviations: readonly Deviation[] = [
  {
    operations,
    check: 'nullable',
    at: ['/**/blocks/*', '/**/value/l/*', '/**/and/*', '/**/or/*'],
    received: 'null',
    reason:
      'the generated example prints [null] where a list holds items like the object around it; no source allows a null item.',
    facts: ['C057', 'C122', 'C244', 'C245', 'C251', 'C252', 'C266', 'C340', 'C341'],
    since,
  },
  {
    operations,
    check: 'id-kind',
    at: ['/messages/0/**', '/bots/0/**', '/users/0/**', '/supportBots/0/**', '/automationRules/0/**'],
    received: '"string"',
    reason: 'every ID of the generated example is the placeholder of its type.',
    facts: ['C359'],
    since,
  },
  {
    operations,
    check: 'enum-value',
    at: ['/messages/0/chatType', '/messages/0/personType', '/**/files/0/chatType'],
    received: '"string"',
    reason: 'the generated example prints the placeholder of a string; the values are known from other sources only.',
    facts: ['C045', 'C047', 'C080', 'C287'],
    since,
  },
]
