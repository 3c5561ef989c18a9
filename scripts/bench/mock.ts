import { type Mock, startMock } from '../../mocks/server.ts'
import { createRawClient } from '../engines/raw-client.ts'
import { type ReadyAnswer, startReadyBytes } from './load/ready-bytes.ts'
import { type LoadRequest, largeReads, mixedReads, toBytes, writesThenReads } from './load/requests.ts'
import { sendLoad } from './load/send-load.ts'
import { type ServerProcess, startServer } from './load/server-process.ts'
import type { Bar, Bench, Measures } from './pairs.ts'

/** The mock under load, beside a server of node:http that sends the same bodies from ready bytes, and beside Prism's command. */
export async function* benches(root: string): AsyncGenerator<Bench> {
  const mock = await startMock({ port: 0 })
  const mixed = mixedReads(mock)
  const rate = (to: string, atLeast: number): Bar => ({ of: 'mock', quantity: 'requests/s', to, atLeast })
  const cpu: Bar = { of: 'mock', quantity: 'CPU µs a request', to: 'ready bytes', atMost: 1.3 }
  const ready = await answersOf(mock, [...mixed, ...largeReads(), ...writesThenReads(mock)])
  const startOurs = (): Promise<ServerProcess> => startServer([`${root}/dist/scripts/cli.js`, 'mock', '--port', '0'])
  const bytesOf = (load: LoadRequest[]): Buffer[] => load.map((one) => toBytes(mock, one))
  const beside = async (title: string, load: LoadRequest[], count: number, bars: Bar[]): Promise<Bench> => {
    const reads = load.filter(({ method }) => method === 'GET')
    return compare(title, bytesOf(load), bars, {
      mock: { server: await startOurs(), count, ...(reads.length < load.length ? { warmUp: bytesOf(reads) } : {}) },
      'ready bytes': { server: await startReadyBytes(ready), count },
    })
  }
  yield await beside('GETs: ids, pages, filters, misses', mixed, 20_000, [rate('ready bytes', 0.8), cpu])
  yield await beside('GETs of long nested lists', largeReads(), 6000, [rate('ready bytes', 0.8)])
  yield await beside('Writes, each with two reads', writesThenReads(mock), 3600, [rate('ready bytes', 0.4)])

  // Prism serves one description, without the provider's name in the path.
  const copilot = mixed.filter(({ provider, path }) => provider === 'copilot' && !path.endsWith('nobody'))
  const bytes = copilot.map((one) => toBytes(mock, { ...one, path: one.path.replace('/copilot', '') }))
  const prism = [`${root}/node_modules/@stoplight/prism-cli/dist/index.js`, 'mock', '-p', '4019']
  yield compare('GETs of one provider', bytes, [rate('prism-cli', 15)], {
    mock: {
      server: await startServer([`${root}/dist/scripts/cli.js`, 'mock', 'copilot', '--port', '0']),
      count: 10_000,
    },
    'prism-cli': { server: await startServer([...prism, `${root}/generated/copilot/openapi.json`]), count: 500 },
  })
  await mock.close()
}

interface Loaded {
  server: ServerProcess
  /** How many requests a run sends. */
  count: number
  /** Asked before each run, after what was written is forgotten; for servers that something is written to. */
  warmUp?: Buffer[]
}

function compare(title: string, requests: Buffer[], bars: Bar[], servers: Record<string, Loaded>): Bench {
  const contenders = Object.entries(servers).map(([name, loaded]) => ({ name, run: () => measure(loaded, requests) }))
  const close = async (): Promise<void> => {
    await Promise.all(Object.values(servers).map(({ server }) => server.close()))
  }
  return { title, contenders, bars, close }
}

async function measure({ server, count, warmUp }: Loaded, requests: Buffer[]): Promise<Measures> {
  if (warmUp) {
    await (await fetch(`http://127.0.0.1:${server.port}/_mock/reset`, { method: 'POST' })).text()
    await sendLoad(server.port, warmUp, warmUp.length)
  }
  const before = await server.cpu()
  const rate = await sendLoad(server.port, requests, count)
  return { 'requests/s': rate, 'CPU µs a request': (((await server.cpu()) - before) * 1000) / count }
}

/** What the mock answers, by method and path. */
async function answersOf(mock: Mock, requests: readonly LoadRequest[]): Promise<Record<string, ReadyAnswer>> {
  const client = createRawClient(Number(new URL(mock.url).port))
  const answers: Record<string, ReadyAnswer> = {}
  for (const request of requests) {
    const answer = (await client.ask(toBytes(mock, request), true)).toString('utf8')
    const end = answer.indexOf('\r\n\r\n')
    const [head, text] = [answer.slice(0, end), answer.slice(end + 4)]
    const type = /^content-type: (.*)$/im.exec(head)?.[1] ?? 'application/json'
    answers[`${request.method} ${request.path}`] = { status: Number(head.slice(9, 12)), type, text }
  }
  client.close()
  return answers
}
