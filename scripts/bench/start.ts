import { providers } from '../../generated/index.ts'
import { startMock } from '../../mocks/server.ts'
import { readOneProvider } from './load/one-provider.ts'
import { preparePeerServers } from './load/peer-servers.ts'
import { type ServerProcess, startServer } from './load/server-process.ts'
import type { Bar, Bench, Measures } from './pairs.ts'

/** From the start of the command with all providers to its first answer, beside other mock servers with one. */
export async function* benches(root: string): AsyncGenerator<Bench> {
  const mock = await startMock({ port: 0 })
  const peers = preparePeerServers(root, await readOneProvider(mock))
  await mock.close()
  const path = '/v1/message-channels?limit=5'
  const startOurs = (): Promise<ServerProcess> => startServer([`${root}/dist/scripts/cli.js`, 'mock', '--port', '0'])
  yield {
    title: `Start to first answer: ${Object.keys(providers).length} providers, and other mock servers with one`,
    contenders: [
      { name: 'mock', run: () => timeStart(startOurs, `/copilot${path}`) },
      ...Object.entries(peers.start).map(([name, start]) => ({ name, run: () => timeStart(start, path) })),
    ],
    bars: Object.keys(peers.start).map(
      (to): Bar => ({ of: 'mock', quantity, to, ...(to === 'prism-cli' ? { atMost: 0.2 } : {}) }),
    ),
    notes: peers.notes,
    close: peers.close,
  }
}

const quantity = 'first answer ms'

async function timeStart(start: () => Promise<ServerProcess>, path: string): Promise<Measures> {
  const begin = performance.now()
  const server = await start()
  const headers = { 'x-api-key': 'any', accept: 'application/json' }
  const answer = await fetch(`http://127.0.0.1:${server.port}${path}`, { headers })
  await answer.text()
  const wall = performance.now() - begin
  const cpu = await server.cpu()
  await server.close()
  if (!answer.ok) throw new Error(`Failed to measure a start: ${path} gave ${answer.status}.`)
  return { [quantity]: wall, 'CPU ms': cpu }
}
