import { type VariedRequest, writeRequest } from './varied-request.ts'

/** Sends the bytes of a request, and gives those of the answer; `hasBody` is false for HEAD. */
export type AskBytes = (request: Buffer, hasBody: boolean) => Promise<Buffer>

/** Two servers that have to answer alike. */
export interface Pair {
  /** What is to be proved; asked twice where nothing is written, so that kept answers are compared too. */
  fast: AskBytes
  /** What is right. */
  reference: AskBytes
  /** Puts both back to how they started. */
  reset(): void
}

/** What a comparison found. */
export interface Comparison {
  requests: number
  /** How many of them were unlike all others. */
  distinct: number
  /** How many answers of the fast one were compared. */
  answers: number
  /** How many requests were answered with each status. */
  statuses: Record<string, number>
  differences: { request: VariedRequest; wanted: string; got: string }[]
}

/** After so many requests both start anew: what was written would make lists ever longer. */
const round = 2500

/** How many requests back one is asked again, after whatever was written meanwhile. */
const distance = 50

/** Asks two servers the same requests below `prefix`, one after the other, and compares every byte but the date; ends when `count` of
 * them were distinct. */
export async function compareAnswers(
  { fast, reference, reset }: Pair,
  prefix: string,
  requests: Iterable<VariedRequest>,
  count: number,
): Promise<Comparison> {
  const comparison: Comparison = { requests: 0, distinct: 0, answers: 0, statuses: {}, differences: [] }
  const earlier: VariedRequest[] = []
  const known = new Set<string>()
  for (const request of requests) {
    const again = earlier[comparison.requests % distance]
    earlier[comparison.requests % distance] = request
    for (const each of [request, ...(again && comparison.requests % 8 === 0 ? [again] : [])]) {
      if (comparison.distinct >= count) return comparison
      if (comparison.requests % round === 0) reset()
      await compareOne(each)
    }
  }
  return comparison

  async function compareOne(request: VariedRequest): Promise<void> {
    const bytes = writeRequest(prefix, request)
    const hasBody = request.method !== 'HEAD'
    const times = request.method === 'GET' || request.method === 'HEAD' ? 2 : 1
    const wanted = withoutDate(await reference(bytes, hasBody))
    const status = /^HTTP\/1\.1 (\d+)/.exec(wanted)?.[1] ?? 'none'
    comparison.requests += 1
    comparison.distinct = known.add(bytes.toString('latin1')).size
    comparison.statuses[status] = (comparison.statuses[status] ?? 0) + 1
    for (let time = 0; time < times; time += 1) {
      const got = withoutDate(await fast(bytes, hasBody))
      comparison.answers += 1
      if (got !== wanted) comparison.differences.push({ request, wanted, got })
    }
  }
}

/** One character for each byte. */
function withoutDate(answer: Buffer): string {
  return answer.toString('latin1').replace(/^Date: .*\r\n/m, '')
}
