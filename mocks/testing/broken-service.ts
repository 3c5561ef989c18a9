import type { Answer } from '../operation.ts'
import type { Service, ServiceRequest } from '../service.ts'

/** Answers one operation wrongly; `answer` gives the true answer, and does what the request asks. */
export type Defect = (request: ServiceRequest, answer: () => Promise<Answer>) => Promise<Answer>

/** A service that is right but for one operation. */
function breakOperation(service: Service, operationId: string, defect: Defect): Service {
  return {
    ...service,
    answer(request) {
      const answer = (): Promise<Answer> => service.answer(request)
      return service.match(request.method, request.path) === operationId ? defect(request, answer) : answer()
    },
  }
}

/** A service that answers a write and forgets it. */
export function forgetWrites(service: Service, operationId: string): Service {
  return breakOperation(service, operationId, async (_request, answer) => {
    const before = service.snapshot()
    const answered = await answer()
    service.restore(before)
    return answered
  })
}

/** A service whose answers of one operation are changed: `change` gets a copy of the body and may do to it what it likes. */
export function changeAnswers<Body>(
  service: Service,
  operationId: string,
  change: (body: Body, request: ServiceRequest) => void,
): Service {
  return breakOperation(service, operationId, async (request, answer) => {
    const answered = await answer()
    if (answered.status >= 300) return answered
    // The test that breaks an operation knows what it answers.
    const body = structuredClone(answered.body) as Body
    change(body, request)
    return { ...answered, body }
  })
}
