import type { Provider } from '../../generated/index.ts'
import { createConsistency } from '../consistency.ts'
import { loadContext } from '../context.ts'

/** One exchange as a test writes it: operation, request and answer, the second in which it was asked, or from and to which it took, and the body that was sent. */
export type Step = [
  operationId: string,
  request: string,
  status: number,
  body?: unknown,
  headers?: Record<string, string>,
  askedAt?: number | readonly [asked: number, ended: number] | undefined,
  written?: unknown,
]

/** Findings across the exchanges of a recording, one after the other, with the number of the exchange. */
export async function judgeSteps(provider: Provider, origin: string, steps: Step[]): Promise<string[]> {
  const consistency = createConsistency(await loadContext(provider), { showValues: true })
  return steps.flatMap(([operationId, request, status, body, headers = {}, askedAt, written], entry) => {
    const [method = '', path = ''] = request.split(' ')
    return consistency
      .add(operationId, {
        request: {
          method,
          url: path.startsWith('http') ? path : origin + path,
          headers,
          ...(written === undefined ? {} : { body: written }),
        },
        response: { status, headers: {}, ...(body === undefined ? {} : { body }) },
        source: { file: 'a.har', entry },
        ...timesOf(askedAt),
      })
      .map(
        ({ check, severity, instancePath, received, documented, facts }) =>
          `${entry}: ${check} ${severity} ${instancePath}: ${received} / ${documented}${facts.length > 0 ? ` (${facts})` : ''}`,
      )
  })
}

function timesOf(seconds: Step[5]): { askedAt?: number; endedAt?: number } {
  if (seconds === undefined) return {}
  if (typeof seconds === 'number') return { askedAt: seconds * 1000 }
  return { askedAt: seconds[0] * 1000, endedAt: seconds[1] * 1000 }
}
