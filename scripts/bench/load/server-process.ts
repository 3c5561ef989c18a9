import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** A server in a process of its own. */
export interface ServerProcess {
  port: number
  /** What its process used since it started, in milliseconds. */
  cpu(): Promise<number>
  /** What its process holds now, in MB, after its garbage was collected. */
  memory(): Promise<number>
  close(): Promise<void>
}

/** Written into the server's process, which tells what it used when it is asked, and ends when who started it has ended. */
const teller = `data:text/javascript,${encodeURIComponent(`
process.on('message', (what) => {
  // What a collection takes away of compiled code would be made again in the middle of a load.
  if (what === 'memory') globalThis.gc?.()
  const { user, system } = process.cpuUsage()
  process.send({ cpu: (user + system) / 1000, memory: process.memoryUsage().rss / 1048576 })
})
process.on('disconnect', () => process.exit())
process.channel.unref()`)}`

/** How a server is started. */
export interface ServerOptions {
  /** Given to it as JSON on its stdin. */
  input?: object
  /** Where it runs, and looks for packages; here when left out. */
  cwd?: string
}

/**
 * Starts a server that prints its address, `http://…:port`, or `on port …`, when it listens.
 * @throws {Error} when it ends before it listens.
 */
export async function startServer(
  parameters: readonly string[],
  { input, cwd = process.cwd() }: ServerOptions = {},
): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['--expose-gc', '--import', teller, ...parameters], {
    stdio: ['pipe', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, NO_COLOR: '1' },
    cwd,
  })
  child.stdin?.end(input === undefined ? '' : JSON.stringify(input))
  const port = await listening(child, parameters)
  const ask = (what: 'cpu' | 'memory'): Promise<Told> =>
    new Promise((resolve) => {
      // A server may send messages of its own.
      const read = (message: unknown): void => {
        if (!isTold(message)) return
        child.off('message', read)
        resolve(message)
      }
      child.on('message', read).send(what)
    })
  return {
    port,
    cpu: async () => (await ask('cpu')).cpu,
    memory: async () => (await ask('memory')).memory,
    async close() {
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

interface Told {
  cpu: number
  memory: number
}

function isTold(message: unknown): message is Told {
  return typeof message === 'object' && message !== null && 'cpu' in message && 'memory' in message
}

function listening(child: ChildProcess, parameters: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = ''
    const read = (chunk: unknown): void => {
      said += String(chunk)
      const port = /(?:http:\/\/[\w.[\]:]+?:|\bon port )(\d+)/.exec(said)?.[1]
      if (port !== undefined) resolve(Number(port))
      if (said.length > 100_000) said = ''
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('exit', (code) =>
      reject(new Error(`Failed to measure "${parameters.join(' ')}": it ended with ${code}. It said: ${said}`)),
    )
  })
}
