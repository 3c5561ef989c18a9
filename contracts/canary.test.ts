import { describe, expect, test } from 'vitest'
import { providerNames } from '../generated/index.ts'
import { checkExchange } from './check-exchange.ts'
import { createConsistency } from './consistency.ts'
import { loadContext, type ProviderContext } from './context.ts'
import { type Operation, type PlacedOperation, resolve } from './description.ts'
import type { Exchange } from './exchange.ts'
import type { Finding } from './finding.ts'
import type { Json } from './json.ts'
import { formatText } from './report/text.ts'
import { createReport } from './report.ts'

/** Letters and digits as a key has them; a secret of letters alone is what the README says is not covered. */
const secret = 'S3CRET9'
/** What is planted in turn: bare, in a text, as the forms that checks look for, encoded. */
const plants = [
  secret,
  `call me, ${secret}`,
  `${secret}@example.com`,
  `https://u:${secret}@example.com/${secret}?key=${secret}`,
  `2024-11-21T08:56:12Z ${secret}`,
  Buffer.from(secret).toString('base64'),
  Buffer.from(`{"key":"${secret}"}`).toString('base64url'),
  `S%33CRET9 ${secret.toLowerCase()}`,
]
/** No part of any of them may be in a report. */
const traces = ['s3cret', 's%33cret', ...plants.slice(5, 7).map((text) => text.replaceAll('=', '').toLowerCase())]

/** Puts a plant where a string stands, or where any scalar does; the keys of maps get one too. */
function plant(value: Json, make: () => string, isHit: (value: Json) => boolean): Json {
  if (Array.isArray(value)) return value.map((item) => plant(item, make, isHit))
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([name, child]) => [name, plant(child, make, isHit)])
    return Object.fromEntries(entries)
  }
  return isHit(value) ? make() : value
}

/** The bodies to try: all strings planted, all scalars planted, and each string alone in a body that is else in order. */
function bodiesFrom(example: Json): Json[] {
  let turn = 0
  const next = (): string => plants[turn++ % plants.length] ?? secret
  const isString = (value: Json): boolean => typeof value === 'string'
  let strings = 0
  plant(example, next, (value) => {
    if (isString(value)) strings += 1
    return false
  })
  const alone = Array.from({ length: Math.min(strings, 60) }, (_, wanted) => {
    let seen = -1
    return plant(example, next, (value) => {
      if (isString(value)) seen += 1
      return isString(value) && seen === wanted
    })
  })
  const extra =
    typeof example === 'object' && example !== null && !Array.isArray(example)
      ? [{ ...example, extra: { inner: secret }, more: secret, [`${secret}@x`]: secret, metadata: { [secret]: 1 } }]
      : []
  return [plant(example, next, isString), plant(example, next, () => true), ...alone, ...extra, secret, [secret]]
}

function examplesOf(content: Operation['responses'][string]['content'] = {}): Json[] {
  return Object.entries(content)
    .filter(([mediaType]) => mediaType.includes('json'))
    .flatMap(([, { examples = {} }]) => Object.values(examples))
    .flatMap(({ value }) => (value === undefined ? [] : [value]))
}

/** A request with secrets everywhere: in the path, the query, headers, cookies and the body. */
function requestOf({ method, path, operation }: PlacedOperation, context: ProviderContext): Exchange['request'][] {
  const body = operation.requestBody && resolve(context.description, operation.requestBody)
  const bodies: Json[] = [...examplesOf(body?.content).flatMap(bodiesFrom), { [`${secret}@x`]: secret, extra: secret }]
  const names = ['limit', 'page', 'since', 'pageToken', 'nextToken', 'platform', 'membershipType', 'memberId', secret]
  const query = names
    .map((name, index) => `${name}=${encodeURIComponent(plants[index % plants.length] ?? '')}`)
    .join('&')
  const url = `https://user:${secret}@example.com${path.replaceAll(/\{[^}]+\}/g, `a${secret}`)}?${query}#${secret}`
  const headers = { authorization: `Bearer ${secret}`, cookie: `a=${secret}`, 'x-api-key': secret }
  return bodies.map((one) => ({ method: method.toUpperCase(), url, headers, body: one }))
}

describe.each(providerNames)('%s', (provider) => {
  test('lets no secret into a report', async () => {
    const context = await loadContext(provider)
    const consistency = createConsistency(context)
    const findings: Finding[] = []
    for (const placed of context.placed.values()) {
      const { operation } = placed
      const requests = requestOf(placed, context)
      for (const [status, reference] of Object.entries(operation.responses)) {
        const bodies = examplesOf(resolve(context.description, reference).content).flatMap(bodiesFrom)
        bodies.push(secret)
        const headers = { 'x-ratelimit-limit': secret, 'retry-after': secret, 'set-cookie': `a=${secret}` }
        for (const [index, body] of bodies.entries()) {
          const request = requests[index % requests.length]
          if (!request) throw new Error('Expected a request.')
          const mediaType = index % 5 === 0 ? `text/${secret}` : 'application/json'
          const exchange: Exchange = {
            request: index % 3 === 0 ? { ...request, method: secret } : request,
            response: { status: Number(status), headers: { ...headers, 'content-type': mediaType }, body },
            source: { file: 'test', entry: index },
          }
          findings.push(...checkExchange(context, operation.operationId, exchange))
          findings.push(...consistency.add(operation.operationId, exchange))
        }
      }
    }
    const report = createReport(1, findings, [])
    const printed = `${formatText(report)}${JSON.stringify(report)}`.toLowerCase()
    expect(findings.length).toBeGreaterThan(100)
    expect(traces.filter((trace) => printed.includes(trace))).toEqual([])
  })
})

test('the same secret is found when values are shown', async () => {
  const context = await loadContext('bird')
  const exchange = {
    request: { method: 'GET', url: '/', headers: {} },
    response: { status: 200, headers: {}, body: { status: secret } },
    source: { file: 'test', entry: null },
  }
  expect(JSON.stringify(checkExchange(context, 'getChannel', exchange, { showValues: true }))).toContain(secret)
  expect(JSON.stringify(checkExchange(context, 'getChannel', exchange))).not.toContain(secret)
})
