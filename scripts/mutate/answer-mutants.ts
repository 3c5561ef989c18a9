import { checkExchange } from '../../contracts/check-exchange.ts'
import { responseKey } from '../../contracts/checks/status-code.ts'
import type { ProviderContext } from '../../contracts/context.ts'
import type { Operation } from '../../contracts/description.ts'
import { listOperations, resolve } from '../../contracts/description.ts'
import type { Exchange } from '../../contracts/exchange.ts'
import type { CheckName, Severity } from '../../contracts/finding.ts'
import { type Json, joinPointer } from '../../contracts/json.ts'
import { allowedTypes } from '../../contracts/leaves.ts'
import { gravityIn, gravityOf } from './gravity.ts'
import type { JudgedMutant } from './mutant.ts'
import type { Sample } from './sample.ts'
import { judgeMutant, type Verdict } from './verdict.ts'

/** A broken claim about an answer as a whole. */
interface Breach {
  place: string
  kind: 'status' | 'content-type' | 'header'
  detail: Json
  check: CheckName
  severity: Severity
  change(exchange: Exchange): void
  /** The rule by which nothing can break the claim, where there is one. */
  unbreakable: string | undefined
}

/** Makes two mutants of each operation, with a success and a refusal that are not documented, and of each answer one with a foreign media type and one of each header. */
export function mutateAnswers(truth: ProviderContext, samples: readonly Sample[], judging = truth): JudgedMutant[] {
  return listOperations(truth.description).flatMap(({ path, method, operation }) => {
    const place = joinPointer(joinPointer('/paths', path), method)
    const ofOperation = samples.filter(({ operationId }) => operationId === operation.operationId)
    return [
      ...[299, 418].map((status) => mutate(operation, ofOperation[0], statusBreach(truth, operation, place, status))),
      ...Object.keys(operation.responses).flatMap((key) => {
        const answers = ofOperation.filter(({ exchange }) => responseKey(operation, exchange.response.status) === key)
        // Only a derived answer has every documented header.
        const sample = answers.find(({ origin }) => origin === 'derived') ?? answers[0]
        return responseBreaches(operation, key, `${place}/responses/${key}`).map((breach) =>
          mutate(operation, sample, breach),
        )
      }),
    ]
  })

  function responseBreaches(operation: Operation, key: string, place: string): Breach[] {
    const response = resolve(truth.description, operation.responses[key] ?? {})
    const { content = {}, headers = {} } = response
    const mediaTypes = Object.keys(content)
    const typeBreach: Breach = {
      ...{ place, kind: 'content-type', detail: null, check: 'content-type' },
      // A refusal in another form may come from whatever stands before the provider.
      severity: /^[45]/.test(key) ? 'warning' : gravityIn([response], 'content'),
      change: ({ response }) => Object.assign(response.headers, { 'content-type': 'text/csv' }),
      unbreakable: mediaTypes.includes('*/*') ? 'every media type is documented' : undefined,
    }
    const headerBreaches = Object.entries(headers).map(([name, reference]): Breach => {
      const { schema = {} } = resolve(truth.description, reference)
      const isAnyText = allowedTypes(truth.description, schema).has('string') && !schema.pattern && !schema.format
      return {
        ...{ place, kind: 'header', detail: name.toLowerCase(), check: 'response-headers' },
        severity: gravityOf([{ schema, value: '', pointer: '', component: null }], 'type', truth.facts),
        change: ({ response }) => Object.assign(response.headers, { [name.toLowerCase()]: 'zz wrong' }),
        unbreakable: isAnyText ? 'any text is right in the header' : undefined,
      }
    })
    return [...(mediaTypes.length > 0 ? [typeBreach] : []), ...headerBreaches]
  }

  function mutate({ operationId }: Operation, sample: Sample | undefined, breach: Breach): JudgedMutant {
    const { place, kind, detail, check, severity, change, unbreakable } = breach
    const expected = { at: kind === 'header' ? `/headers/${detail}` : '', checks: [check], severity }
    const exchange = sample && structuredClone(sample.exchange)
    if (exchange) change(exchange)
    const verdict: Verdict =
      unbreakable !== undefined
        ? { outcome: 'equivalent', reason: unbreakable }
        : exchange
          ? judgeMutant(
              kind,
              { ...expected, edits: [] },
              undefined,
              checkExchange(judging, operationId, exchange),
              () => [],
            )
          : { outcome: 'survived', reason: 'no valid exchange lends itself to it' }
    const status = exchange?.response.status ?? 0
    const origin = sample?.origin ?? null
    const what = { changed: 'answer' as const, provider: truth.provider, place, kind, detail, keyword: kind, edits: [] }
    return { mutant: { ...what, operationId, status, origin, expected, ...verdict }, sample: sample ?? null }
  }
}

function statusBreach({ description }: ProviderContext, operation: Operation, place: string, status: number): Breach {
  const keys = Object.keys(operation.responses).filter((key) => key[0] === String(status)[0])
  const ofClass = keys.map((key) => resolve(description, operation.responses[key] ?? {}))
  const isPublished = ofClass.length > 0 && status < 400
  return {
    ...{ place, kind: 'status', detail: String(status), check: 'status-code' },
    severity: isPublished ? gravityIn(ofClass, 'description') : 'warning',
    change: ({ response }) => Object.assign(response, { status }),
    unbreakable: responseKey(operation, status) === undefined ? undefined : 'every status is documented',
  }
}
