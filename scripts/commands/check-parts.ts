import { UnreadableError } from '../../contracts/exchange.ts'
import type { Report } from '../../contracts/report.ts'

/**
 * Makes sure that the reports of a run's parts are all there, each once; whole reports are no parts.
 * @throws {UnreadableError} when one is missing, there twice or of another run.
 */
export function checkParts(files: readonly string[], reports: readonly Report[]): void {
  const parts = reports.map(({ shard }, index) => ({ shard, file: files[index] ?? '' }))
  const first = parts.find(({ shard }) => shard)
  if (!first?.shard) return
  const { of } = first.shard
  const seen = new Map<number, string>()
  for (const { shard, file } of parts) {
    if (shard?.of !== of)
      throw refuse(`${file} is ${shard ? `a part of ${shard.of}` : 'no part'}, ${first.file} one of ${of}`)
    const before = seen.get(shard.index)
    if (before !== undefined) throw refuse(`${before} and ${file} are both part ${shard.index + 1}/${of}`)
    seen.set(shard.index, file)
  }
  const missing = Array.from({ length: of }, (_, index) => index).filter((index) => !seen.has(index))
  if (missing.length > 0) throw refuse(`part ${missing.map((index) => `${index + 1}/${of}`).join(', ')} is missing`)
}

function refuse(reason: string): UnreadableError {
  return new UnreadableError(`Failed to merge: ${reason}. Name each part of one run once.`)
}
