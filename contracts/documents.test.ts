import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { providerNames } from '../generated/index.ts'
import { checkExchange } from './check-exchange.ts'
import { loadContext, type ProviderContext } from './context.ts'
import { listOperations, resolve } from './description.ts'
import type { Deviation } from './deviation.ts'
import { deviations } from './deviations.ts'
import type { Finding } from './finding.ts'
import { birdChannel } from './testing/judge.ts'

interface Payload {
  file: string
  operationId: string
  status: number
}

interface Amendment {
  example: string
  pointer: string
}

/** Judges a body as the answer of an operation. */
function judgeBody(
  context: ProviderContext,
  operationId: string,
  status: number,
  mediaType: string,
  body: unknown,
): Finding[] {
  const exchange = {
    request: { method: 'GET', url: '/', headers: {} },
    response: { status, headers: { 'content-type': mediaType }, body },
    source: { file: 'documented', entry: null },
  }
  return checkExchange(context, operationId, exchange)
}

function unexplained(findings: Finding[]): Finding[] {
  return findings.filter(({ deviation }) => deviation === undefined)
}

for (const provider of providerNames) {
  const context = { ...(await loadContext(provider)), deviations: deviations[provider] ?? [] }

  describe(provider, () => {
    for (const { operation } of listOperations(context.description)) {
      describe(operation.operationId, () => {
        for (const [status, reference] of Object.entries(operation.responses)) {
          const contents = Object.entries(resolve(context.description, reference).content ?? {})
          for (const [mediaType, { examples = {} }] of contents.filter(([type]) => type.includes('json'))) {
            describe(status, () => {
              test.each(Object.entries(examples))('%s', (_name, { value }) => {
                const findings = judgeBody(context, operation.operationId, Number(status), mediaType, value)
                expect(unexplained(findings)).toEqual([])
                expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
              })
            })
          }
        }
      })
    }
  })

  describe(`the payloads that the document of ${provider} prints`, () => {
    const folder = new URL(`../specs/${provider}/`, import.meta.url)
    const facts = new URL('facts.json', folder)
    const { document }: { document: { payloads: Payload[] } } = existsSync(facts)
      ? JSON.parse(readFileSync(facts, 'utf8'))
      : { document: { payloads: [] } }
    const findings = document.payloads.map((payload) => ({
      payload,
      found: judgeBody(
        context,
        payload.operationId,
        payload.status,
        'application/json',
        JSON.parse(readFileSync(new URL(payload.file, folder), 'utf8')),
      ),
    }))

    test('give exactly the findings that deviations.ts lists', () => {
      const all = findings.flatMap(({ found }) => found)
      expect(unexplained(all)).toEqual([])
      expect(unusedOf(context, all)).toEqual([])
    })

    test('give an error exactly where an amendment mends the served example', async () => {
      const { readSource } = await import('../scripts/generate/source.ts')
      const { amendments }: { amendments: Amendment[] } = readSource(
        new URL('../specs', import.meta.url).pathname,
        provider,
      )
      for (const { payload, found } of findings) {
        const errors = found.filter(({ severity }) => severity === 'error').map(({ instancePath }) => instancePath)
        const mended = amendments
          .filter(({ example }) => payload.file === `examples/${example}`)
          .map(({ pointer }) => pointer)
        expect([payload.file, errors.sort()]).toEqual([payload.file, expectedErrors(mended)])
      }
    })
  })
}

test('a deviation that nothing shows any more is told', async () => {
  const context = await loadContext('bird')
  const noted = {
    operations: ['getChannel'],
    check: 'nullable',
    at: ['/name'],
    received: 'null',
    reason: 'seen in a recording.',
    facts: [],
    since: '2026-12-01',
  } satisfies Deviation
  const shown = { ...noted, answer: { status: 200, body: { ...birdChannel, name: null } } }
  const mended = { ...noted, answer: { status: 200, body: birdChannel } }
  expect(unusedOf({ ...context, deviations: [noted, shown, mended] }, [])).toEqual([noted, mended])
})

/** The deviations that neither the findings nor the answer they carry show. */
function unusedOf(context: ProviderContext, findings: readonly Finding[]): Deviation[] {
  return context.deviations.filter((deviation) => {
    const { answer, operations } = deviation
    const only = { ...context, deviations: [deviation] }
    const shown = answer
      ? operations.flatMap((id) => judgeBody(only, id, answer.status, 'application/json', answer.body))
      : findings
    return !shown.some((finding) => finding.deviation === deviation)
  })
}

/** An amendment may mend a whole list because of its items. */
function expectedErrors(pointers: string[]): unknown {
  return expect.toSatisfy(
    (errors: string[]) =>
      errors.length === pointers.length &&
      errors.every((error) => pointers.some((pointer) => error === pointer || error.startsWith(`${pointer}/`))),
  )
}
