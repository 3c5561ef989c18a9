import type { Bar, Bench, Measures } from '../pairs.ts'
import { sendLoad } from './send-load.ts'
import type { ServerProcess } from './server-process.ts'

/** A server that a load is sent to. */
export interface Loaded {
  server: ServerProcess
  /** How many requests a run sends. */
  count: number
  /** Asked before each run, after what was written is forgotten; for servers that something is written to. */
  warmUp?: Buffer[]
}

/** How many requests a server answers. */
export const rate = 'requests/s'

/** What an answer costs the server's process. */
export const cost = 'CPU µs a request'

/** Makes a bench of servers that are sent the same requests. */
export function compareServers(
  title: string,
  requests: readonly Buffer[],
  bars: readonly Bar[],
  servers: Record<string, Loaded>,
): Bench {
  const contenders = Object.entries(servers).map(([name, loaded]) => ({ name, run: () => measure(loaded, requests) }))
  const close = async (): Promise<void> => {
    await Promise.all(Object.values(servers).map(({ server }) => server.close()))
  }
  return { title, contenders, bars, close }
}

async function measure({ server, count, warmUp }: Loaded, requests: readonly Buffer[]): Promise<Measures> {
  if (warmUp) {
    await (await fetch(`http://127.0.0.1:${server.port}/_mock/reset`, { method: 'POST' })).text()
    await sendLoad(server.port, warmUp, warmUp.length)
  }
  const before = await server.cpu()
  const reached = await sendLoad(server.port, requests, count)
  return { [rate]: reached, [cost]: (((await server.cpu()) - before) * 1000) / count }
}
