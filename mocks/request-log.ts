import type { Fault } from './dials/fault.ts'

/** A request that was answered. */
export interface SeenRequest {
  method: string
  url: string
  /** The operation it matched, or null. */
  operationId: string | null
  status: number
  /** What went wrong on purpose. */
  fault?: Fault
}

/** The most recent requests. */
export interface RequestLog {
  add(request: SeenRequest): void
  /** Newest first. */
  list(): SeenRequest[]
  clear(): void
}

/** Makes a log that remembers as many requests as `size` says. */
export function createRequestLog(size = 100): RequestLog {
  let ring: SeenRequest[] = []
  let next = 0
  return {
    add(request) {
      ring[next] = request
      next = (next + 1) % size
    },
    list: () => [...ring.slice(next), ...ring.slice(0, next)].reverse(),
    clear() {
      ring = []
      next = 0
    },
  }
}
