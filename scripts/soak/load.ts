import { Agent, request as ask } from 'node:http'
import { checkExchange } from '../../contracts/check-exchange.ts'
import { loadContext, type ProviderContext } from '../../contracts/context.ts'
import type { Provider } from '../../generated/index.ts'
import { chance, createWords } from '../../mocks/world/random.ts'
import { one } from '../fuzz/choose.ts'
import { loadMaterials, type ProviderMaterials } from '../fuzz/materials.ts'

/** How much is asked of a mock, and when to stop: whichever comes first. */
export interface Load {
  requests: number
  minutes: number
  /** Told again and again, after the same number of requests each time. */
  onPart(): void
}

/** What a load found. */
export interface LoadOutcome {
  /** How many requests were sent. */
  requests: number
  /** How many answers came with each status; `broken` are those that a fault cut off. */
  statuses: Record<string, number>
  /** How many answers were judged. */
  judged: number
  /** What was wrong, in words. */
  wrong: string[]
}

/** How many requests are between two calls of `onPart`. */
const part = 200

/** How many requests are under way at once. */
const width = 16

/** One answer in so many is judged. */
const sample = 20

/** After so many requests every write is forgotten. */
const round = 5_000

/** Sends right and wrong requests, reads and writes, to all providers of a mock at once, with resets between; judges a sample of the answers. */
export async function sendLoad(url: string, { requests, minutes, onPart }: Load): Promise<LoadOutcome> {
  const materials = await loadMaterials()
  const contexts = new Map<Provider, ProviderContext>()
  for (const { provider } of materials) contexts.set(provider, await loadContext(provider))
  const outcome: LoadOutcome = { requests: 0, statuses: {}, judged: 0, wrong: [] }
  const agent = new Agent({ keepAlive: true, maxSockets: width })
  const end = performance.now() + minutes * 60_000
  const work = async (): Promise<void> => {
    while (outcome.requests < requests && performance.now() < end) {
      const number = outcome.requests++
      if (number % part === 0) onPart()
      if (number % round === round - 1) await send(agent, 'POST', `${url}/_mock/reset`, {}, '')
      await sendOne(number)
    }
  }
  await Promise.all(Array.from({ length: width }, work))
  agent.destroy()
  return outcome

  async function sendOne(number: number): Promise<void> {
    const words = createWords(1, `soak ${number}`)
    const from = one(words, materials)
    const { method, path, headers: own, body = '' } = one(words, chance(words, 70) ? from.right : from.corpus)
    const headers = { ...from.credentials, ...own }
    // What asks for an error of ours gets one.
    if (/wait|code|example/.test(`${path} ${headers['prefer']}`)) delete headers['prefer']
    const answer = await send(agent, method, `${url}/${from.provider}${path}`, headers, body)
    const status = answer ? String(answer.status) : 'broken'
    outcome.statuses[status] = (outcome.statuses[status] ?? 0) + 1
    if (answer && /The mock failed|The mock's own answer/.test(answer.text))
      outcome.wrong.push(`${from.provider} ${method} ${path}: ${answer.text}`)
    if (!answer || number % sample !== 0) return
    outcome.judged += 1
    outcome.wrong.push(...judge(from, contexts.get(from.provider), method, path, answer))
  }
}

interface Received {
  status: number
  contentType: string
  text: string
}

function judge(
  { provider, service }: ProviderMaterials,
  context: ProviderContext | undefined,
  method: string,
  path: string,
  { status, contentType, text }: Received,
): string[] {
  const operationId = service.match(method, path.split('?')[0] ?? '')
  const isAsked = /_prefer=/.test(path)
  if (!context || operationId === undefined || method === 'HEAD' || status >= 400 || isAsked) return []
  const body: unknown = contentType.includes('json') && text !== '' ? JSON.parse(text) : undefined
  const findings = checkExchange(context, operationId, {
    request: { method, url: path, headers: {} },
    response: { status, headers: { 'content-type': contentType }, ...(body === undefined ? {} : { body }) },
    source: { file: 'soak', entry: null },
  })
  return findings
    .filter(({ severity, check }) => severity === 'error' && !check.startsWith('request'))
    .map(({ check, instancePath }) => `${provider} ${method} ${path}: ${status} ${check} ${instancePath}`)
}

/** Gives the answer, or undefined when the connection was cut. */
function send(
  agent: Agent,
  method: string,
  url: string,
  headers: Record<string, string>,
  body: string,
): Promise<Received | undefined> {
  return new Promise((resolve) => {
    const length = body === '' ? {} : { 'content-length': Buffer.byteLength(body) }
    const sent = ask(url, { agent, method, headers: { ...headers, ...length } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', () => resolve(undefined))
      response.on('end', () => {
        const { statusCode: status = 0, headers: said } = response
        resolve({ status, contentType: said['content-type'] ?? '', text: Buffer.concat(chunks).toString() })
      })
    })
    sent.on('error', () => resolve(undefined))
    sent.end(body)
  })
}
