import { setFlagsFromString } from 'node:v8'

/**
 * Keeps the heap near what is in use, to be called before much is read: a check is done with what it reads at once, and garbage would only lie
 * about. New objects get the 1 MB they start with, not up to 16, and the rest may grow by a quarter before it is collected, not to the double.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
  // So little is collected faster than other threads are woken for it.
  setFlagsFromString('--no-parallel-scavenge')
  setFlagsFromString('--heap-growing-percent=25')
}
