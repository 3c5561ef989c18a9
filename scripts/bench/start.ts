import { providers } from '../../generated/index.ts'
import { startServer } from './load/server-process.ts'
import type { Bench, Measures } from './pairs.ts'

/** From the start of the command with all providers to its first answer, beside Prism's command with one. */
export async function* benches(root: string): AsyncGenerator<Bench> {
  const ours = [`${root}/dist/scripts/cli.js`, 'mock', '--port', '0']
  const prism = [`${root}/node_modules/@stoplight/prism-cli/dist/index.js`, 'mock', '-p', '4019']
  const headers = { 'x-api-key': 'any', accept: 'application/json' }
  const run = async (parameters: string[], path: string): Promise<Measures> => {
    const start = performance.now()
    const server = await startServer(parameters)
    const answer = await fetch(`http://127.0.0.1:${server.port}${path}`, { headers })
    await answer.text()
    const wall = performance.now() - start
    const cpu = await server.cpu()
    await server.close()
    if (!answer.ok) throw new Error(`Failed to measure a start: ${path} gave ${answer.status}.`)
    return { 'first answer ms': wall, 'CPU ms': cpu }
  }
  yield {
    title: `Start to first answer: ${Object.keys(providers).length} providers, and prism-cli with one`,
    contenders: [
      { name: 'mock', run: () => run(ours, '/copilot/v1/message-channels') },
      {
        name: 'prism-cli',
        run: () => run([...prism, `${root}/generated/copilot/openapi.json`], '/v1/message-channels'),
      },
    ],
    bars: [{ of: 'mock', quantity: 'first answer ms', to: 'prism-cli', atMost: 0.2 }],
  }
}
