import { startMock } from '../../mocks/server.ts'
import { mixedReads, toBytes, writesThenReads } from './load/requests.ts'
import { sendLoad } from './load/send-load.ts'
import { startServer } from './load/server-process.ts'
import type { Bench, Measures } from './pairs.ts'

/** What the mock holds at rest, and how it grows under 100,000 requests with writes, which are forgotten every thousand. */
export async function* benches(root: string): AsyncGenerator<Bench> {
  const mock = await startMock({ port: 0 })
  const load = [...mixedReads(mock), ...writesThenReads(mock)].map((one) => toBytes(mock, one))
  await mock.close()
  const run = async (): Promise<Measures> => {
    const server = await startServer([`${root}/dist/scripts/cli.js`, 'mock', '--port', '0'])
    const send = async (thousands: number): Promise<number> => {
      for (let turn = 0; turn < thousands; turn += 1) {
        await sendLoad(server.port, load, 1000)
        await (await fetch(`http://127.0.0.1:${server.port}/_mock/reset`, { method: 'POST' })).text()
      }
      return server.memory()
    }
    const rest = await server.memory()
    const early = await send(10)
    const late = await send(90)
    await server.close()
    return {
      'MB at rest': rest,
      'MB after 10,000': early,
      'MB after 100,000': late,
      'growth %': (late / early - 1) * 100,
    }
  }
  yield {
    title: 'Memory of the mock',
    contenders: [{ name: 'mock', run }],
    bars: [
      { of: 'mock', quantity: 'MB at rest', atMost: 100 },
      { of: 'mock', quantity: 'growth %', atMost: 5 },
    ],
  }
}
