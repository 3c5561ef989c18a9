import type { Deviation } from '../deviation.ts'

/** Where Bird's own document contradicts itself. */
export const deviations: readonly Deviation[] = [
  {
    operations: ['listChannels', 'getChannel'],
    check: 'response-schema',
    at: ['/platformServiceUrlOverride', '/results/0/platformServiceUrlOverride'],
    received: '"text"',
    reason:
      'The printed value is the placeholder of every string, and the document says that the field starts with https://.',
    facts: ['B55', 'B87'],
    since: '2026-11-21',
  },
]
