import type { CheckOptions } from './check-files.ts'
import type { Exchange, ExchangeRequest, Unreadable, UnreadableExchange } from './exchange.ts'
import { createRunJudge } from './judge-run.ts'
import { type Matcher, matchExchange } from './match.ts'
import type { Listing } from './readers/list-files.ts'
import { readEntries, unreadableError } from './readers/read-file.ts'
import { createRepeats } from './readers/repeats.ts'
import { createTally, type Report } from './report.ts'
import { partOf } from './shards.ts'

/**
 * Checks some of the files of a run, one after the other: those whose places in the list `next` gives, until it gives none.
 * @throws {UnreadableError} for the first file or exchange that cannot be read, unless `keepGoing` is set.
 */
export async function checkListed(
  { files, unreadable }: Listing,
  matcher: Matcher,
  options: CheckOptions,
  next: () => number | undefined,
): Promise<Report> {
  const { shard = { index: 0, of: 1 }, onProgress } = options
  const judge = createRunJudge(options)
  const tally = createTally()
  const repeats = createRepeats()
  const part = partOf(shard, files.length)
  let exchanges = 0
  let others = 0
  let bytesRead = 0
  const onRead = (bytes: number): void => {
    bytesRead += bytes
    onProgress?.(bytesRead, null, exchanges)
  }
  for (let index = next(); index !== undefined; index = next()) {
    const file = files[index] ?? ''
    const missing: UnreadableExchange | undefined = unreadable.get(file)
    const entries = missing ? [missing] : readEntries(file, { bare: options.bare, onRead, repeats })
    let number = -1
    for await (const exchange of entries) {
      number += 1
      // What another shard judges is read as well: an answer is judged against all before it.
      const isOurs = part.hasExchange(index, number)
      if (!isOurs) others += 1
      if ('reason' in exchange) {
        const { request, ...unread } = exchange
        const skipped = request && whySkippedUnread(matcher, request, unread)
        if (skipped === undefined && !options.keepGoing) throw unreadableError(unread)
        if (!isOurs) continue
        if (skipped === undefined) tally.addUnreadable(unread)
        else {
          exchanges += 1
          tally.addSkipped({ source: unread.source, reason: skipped })
        }
        continue
      }
      const { source } = exchange
      const match = matchExchange(matcher, exchange)
      if (isOurs) {
        exchanges += 1
        if ('skipped' in match) tally.addSkipped({ source, reason: match.skipped })
        else for (const reason of exchange.notes ?? []) tally.addNote({ source, reason })
        if ('reason' in match) tally.addUnmatched({ source, reason: match.reason })
        if ('operationId' in match) tally.addAnswer(match.provider, match.operationId, exchange.response.status)
      }
      if (!('operationId' in match)) {
        if ('reason' in match && isAcceptedWrite(exchange)) judge.addForeign()
        continue
      }
      for (const finding of await judge.judge(match.provider, match.operationId, exchange, isOurs))
        tally.addFinding(finding)
      const reason = isOurs ? judge.whyLeftOut(match.provider, match.operationId, exchange) : undefined
      if (reason !== undefined) tally.addNote({ source, reason })
    }
    for (const reason of judge.endFile())
      if (part.hasExchange(index, 0)) tally.addNote({ source: { file, entry: null }, reason })
  }
  return {
    ...tally.report(files, exchanges),
    ...(shard.of === 1 ? {} : { shard: { ...shard, others } }),
    ...(options.coverage ? { coverage: judge.coverage() } : {}),
  }
}

function isAcceptedWrite({ request, response }: Exchange): boolean {
  return response.status < 300 && !['GET', 'HEAD', 'OPTIONS'].includes(request.method)
}

/** Says why an exchange that cannot be read is nobody's to judge: who was asked is enough for that. */
function whySkippedUnread(matcher: Matcher, request: ExchangeRequest, { source }: Unreadable): string | undefined {
  const match = matchExchange(matcher, { request, response: { status: 200, headers: {} }, source })
  return 'skipped' in match ? match.skipped : undefined
}
