import type { Provider } from '../generated/index.ts'
import { checkExchange } from './check-exchange.ts'
import { loadContext, type ProviderContext } from './context.ts'
import { type ExchangeSource, UnreadableError } from './exchange.ts'
import type { Finding } from './finding.ts'
import { createMatcher, matchExchange } from './match.ts'
import { isTooDeep, maxDepth } from './readers/depth.ts'
import { type BareBody, readExchanges } from './readers/read-file.ts'
import { createReport, type Report, type Unmatched } from './report.ts'

/** How to read and match the files of a run. */
export interface CheckOptions {
  /** The provider whose operations every exchange belongs to; without it hosts and path prefixes decide. */
  provider?: Provider
  /** Says which answer each file is, for bodies without request and status. */
  bare?: BareBody
}

/**
 * Checks every exchange of some files against the descriptions.
 * @throws {UnreadableError} for the first file that cannot be read, or whose body is nested too deeply to be judged.
 * @example const report = await checkFiles(['recordings/bird.har'])
 */
export async function checkFiles(files: readonly string[], options: CheckOptions = {}): Promise<Report> {
  const matcher = await createMatcher(options.provider)
  const contexts = new Map<Provider, ProviderContext>()
  const findings: Finding[] = []
  const unmatched: Unmatched[] = []
  let exchanges = 0
  for (const file of files) {
    for (const exchange of readExchanges(file, options.bare)) {
      exchanges += 1
      if (isTooDeep(exchange.response.body)) throw tooDeep(exchange.source)
      const match = matchExchange(matcher, exchange)
      if ('reason' in match) {
        unmatched.push({ source: exchange.source, reason: match.reason })
        continue
      }
      const context = contexts.get(match.provider) ?? (await loadContext(match.provider))
      contexts.set(match.provider, context)
      findings.push(...checkExchange(context, match.operationId, exchange))
    }
  }
  return createReport(exchanges, findings, unmatched)
}

function tooDeep({ file, entry }: ExchangeSource): UnreadableError {
  const place = entry === null ? file : `${file}, exchange ${entry}`
  return new UnreadableError(
    `Failed to read ${place}: its body is nested more than ${maxDepth} levels deep. Leave it out.`,
  )
}
