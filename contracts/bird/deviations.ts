import type { Deviation } from '../deviation.ts'

/** Where Bird's own document contradicts itself. */
export const deviations: readonly Deviation[] = [
  {
    operations: ['listChannels', 'getChannel'],
    check: 'response-schema',
    at: ['/platformServiceUrlOverride', '/results/0/platformServiceUrlOverride'],
    received: '"text"',
    reason: 'the document prints the placeholder of every string here, and says that the field starts with https://.',
    facts: ['B55', 'B87'],
    since: '2026-11-21',
  },
]
