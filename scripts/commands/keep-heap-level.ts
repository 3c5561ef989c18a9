import { setFlagsFromString } from 'node:v8'

/**
 * Keeps the heap of a server that has started from growing with the requests it has answered, none of which it keeps: new objects get the
 * room that the start took for them, and the rest may grow by half of what is in use before it is collected, not to four times that.
 */
export function keepHeapLevel(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--heap-growing-percent=50')
}
