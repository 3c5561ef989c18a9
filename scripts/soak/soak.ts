import { providerNames } from '../../generated/index.ts'
import { endGently } from './end-gently.ts'
import { growthOf } from './judge-memory.ts'
import { type LoadOutcome, sendLoad } from './load.ts'
import { startMockProcess } from './start-mock.ts'

/** What a long run found. */
export interface SoakOutcome extends LoadOutcome {
  /** The memory after each part of the run, in kilobytes. */
  memory: number[]
  /** How much it grew after the warm-up, in per cent. */
  growth: number
}

/** Runs a mock with faults under load, until so many requests or minutes have passed, and ends it by SIGTERM. */
export async function soak(requests: number, minutes: number): Promise<SoakOutcome> {
  // One provider without faults shows how it ends.
  const [first, ...others] = providerNames
  const faults = others.flatMap((name, index) => [
    '--fault',
    `${name}=${['error', 'reset', 'truncate'][index % 3]}:0.02`,
  ])
  const mock = await startMockProcess(faults)
  const memory: number[] = []
  try {
    const outcome = await sendLoad(mock.url, { requests, minutes, onPart: () => memory.push(mock.memory()) })
    memory.push(mock.memory())
    const slowUrl = `${mock.url}/${first}${await firstPathOf(mock.url, first)}`
    const ending = await endGently(mock, slowUrl, { authorization: 'AccessKey k' })
    return { ...outcome, wrong: [...outcome.wrong, ...ending], memory, growth: growthOf(memory) }
  } finally {
    mock.child.kill('SIGKILL')
  }
}

async function firstPathOf(url: string, provider: string): Promise<string> {
  const ids: unknown = await (await fetch(`${url}/_mock/ids`)).json()
  const workspace: unknown = Reflect.get(Object(Reflect.get(Object(ids), provider)), 'workspace')
  return `/workspaces/${Array.isArray(workspace) ? workspace[0] : ''}/channels`
}
