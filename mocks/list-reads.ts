import { readAll } from './read-all.ts'
import type { RoutedOperation } from './router.ts'

/** A GET request below a provider's own address, and what its answer is of. */
export interface Read {
  operationId: string
  path: string
  rawQuery: string
}

/** Lists the requests that together read what a provider shows; some of them may find nothing. */
export function listReads(operations: Record<string, RoutedOperation>, ids: Record<string, string[]>): Read[] {
  const reads: Read[] = []
  readAll(
    operations,
    ids,
    (operationId, { pathParameters, rawQuery }) => {
      const fill = (_: string, name: string): string => encodeURIComponent(pathParameters[name] ?? '')
      const path = operations[operationId]?.path.replaceAll(/\{([^}]+)\}/g, fill) ?? ''
      reads.push({ operationId, path, rawQuery })
      return { status: 0 }
    },
    () => {},
  )
  return reads
}
