import { setFlagsFromString } from 'node:v8'

/**
 * Keeps the heap of a server that has started from growing with the requests it has answered, none of which it keeps: new objects get the
 * room that the start took for them, and the rest may grow to three times what is in use before it is collected, not to four.
 */
export function keepHeapLevel(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--heap-growing-percent=200')
}
