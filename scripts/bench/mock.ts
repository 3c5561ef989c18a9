import { type Mock, startMock } from '../../mocks/server.ts'
import { askAll } from './load/ask-all.ts'
import { compareServers, cost, type Loaded, rate } from './load/compare-servers.ts'
import { type OneProvider, readOneProvider } from './load/one-provider.ts'
import { preparePeerServers } from './load/peer-servers.ts'
import { startReadyBytes } from './load/ready-bytes.ts'
import { type LoadRequest, largeReads, mixedReads, toBytes, writesThenReads } from './load/requests.ts'
import { startServer } from './load/server-process.ts'
import type { Bar, Bench } from './pairs.ts'

/** The mock under load, beside a server of node:http that sends the same bodies from ready bytes, and beside other mock servers. */
export async function* benches(root: string): AsyncGenerator<Bench> {
  const mock = await startMock({ port: 0 })
  const mixed = mixedReads(mock)
  // Before anything is written to it.
  const one = await readOneProvider(mock)
  const toLimit = (atLeast: number): Bar => ({ of: 'mock', quantity: rate, to: 'ready bytes', atLeast })
  const cpu: Bar = { of: 'mock', quantity: cost, to: 'ready bytes', atMost: 1.3 }
  yield besideReadyBytes(root, mock, 'GETs: ids, pages, filters, misses', mixed, 20_000, [toLimit(0.8), cpu])
  yield besideReadyBytes(root, mock, 'GETs of long nested lists', largeReads(), 6000, [toLimit(0.8)])
  yield besideReadyBytes(root, mock, 'Writes, each with two reads', writesThenReads(mock), 3600, [toLimit(0.4)])
  yield besidePeers(root, one)
  await mock.close()
}

async function besideReadyBytes(
  root: string,
  mock: Mock,
  title: string,
  load: readonly LoadRequest[],
  count: number,
  bars: readonly Bar[],
): Promise<Bench> {
  const bytesOf = (requests: readonly LoadRequest[]): Buffer[] => requests.map((one) => toBytes(mock, one))
  const reads = load.filter(({ method }) => method === 'GET')
  const answers = await askAll(Number(new URL(mock.url).port), bytesOf(load))
  const ready = Object.fromEntries(answers.map((one, index) => [`${load[index]?.method} ${load[index]?.path}`, one]))
  const ours = await startServer([`${root}/dist/scripts/cli.js`, 'mock', '--port', '0'])
  return compareServers(title, bytesOf(load), bars, {
    mock: { server: ours, count, ...(reads.length < load.length ? { warmUp: bytesOf(reads) } : {}) },
    'ready bytes': { server: await startReadyBytes(ready), count },
  })
}

/** How many requests a run sends to each: about as many as it answers in a second. */
const counts: Record<string, number> = { 'openapi-backend on fastify': 3000, '@scalar/mock-server': 3000 }

/** What the mock is to reach of each; the others are told without a bar. */
const least: Record<string, number> = { 'prism-cli': 15, 'openapi-backend on fastify': 5 }

async function besidePeers(root: string, one: OneProvider): Promise<Bench> {
  const peers = preparePeerServers(root, one)
  const ours = await startServer([`${root}/dist/scripts/cli.js`, 'mock', 'copilot', '--port', '0'])
  const loaded: Record<string, Loaded> = { mock: { server: ours, count: 10_000 } }
  for (const [name, start] of Object.entries(peers.start))
    loaded[name] = { server: await start(), count: counts[name] ?? 500 }
  for (const [name, { server }] of Object.entries(loaded)) {
    const wrong = (await askAll(server.port, one.requests)).find(({ status }) => status !== 200)
    if (wrong) throw new Error(`Failed to measure ${name}: it answers ${wrong.status} ${wrong.text}`)
  }
  const bars = Object.keys(peers.start).flatMap((to): Bar[] => [
    { of: 'mock', quantity: rate, to, ...(least[to] === undefined ? {} : { atLeast: least[to] }) },
    { of: 'mock', quantity: cost, to },
  ])
  const bench = compareServers('GETs of one provider, beside other mock servers', one.requests, bars, loaded)
  const close = async (): Promise<void> => {
    await bench.close?.()
    peers.close()
  }
  return { ...bench, close, notes: [sameWork, ...peers.notes] }
}

const sameWork =
  'All have the same description and answers, and are used as their own page tells: prism-cli, @scalar/mock-server and Mockoon know one answer for each operation, prism-cli and Mockoon log each request.'
