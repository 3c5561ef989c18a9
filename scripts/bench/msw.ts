import { pathToFileURL } from 'node:url'
import type { Bench, Measures } from './pairs.ts'
import { runProgram } from './run-program.ts'

/** The handlers for MSW in one process with who asks, beside a handler of MSW's that returns ready bytes. */
export async function* benches(root: string): AsyncGenerator<Bench> {
  yield {
    title: 'MSW handlers',
    contenders: [
      { name: 'handlers', run: () => ask(root, 'handlers') },
      { name: 'ready bytes', run: () => ask(root, 'ready') },
    ],
    bars: [{ of: 'handlers', quantity: 'requests/s', to: 'ready bytes', atLeast: 0.9 }],
  }
}

function ask(root: string, which: 'handlers' | 'ready'): Promise<Measures> {
  const from = (path: string): string => JSON.stringify(pathToFileURL(`${root}/${path}`).href)
  return runProgram([
    '--input-type=module',
    '-e',
    `
import { createHandlers } from ${from('dist/mocks/handlers.js')}
import { http, HttpResponse } from ${from('node_modules/msw/lib/core/index.mjs')}
import { setupServer } from ${from('node_modules/msw/lib/node/index.mjs')}
const mock = await createHandlers({ providers: ['copilot'] })
const address = 'https://api.copilot.com'
const urls = mock.ids().copilot.channel.slice(0, 40).flatMap((id) => [
  address + '/v1/message-channels/' + id, address + '/v1/messages?channelId=' + id + '&limit=5'])
const headers = { 'x-api-key': 'any', accept: 'application/json' }
let server = setupServer(...mock.handlers)
server.listen()
const ready = new Map()
for (const url of urls) ready.set(url, new Uint8Array(await (await fetch(url, { headers })).arrayBuffer()))
if (${JSON.stringify(which)} === 'ready') {
  server.close()
  const answer = ({ request }) => new HttpResponse(ready.get(request.url), { headers: { 'content-type': 'application/json' } })
  server = setupServer(http.all(/^https:\\/\\/api\\.copilot\\.com(?:\\/.*)?$/, answer))
  server.listen()
}
const send = async (count) => {
  for (let turn = 0; turn < count; turn += 1) await (await fetch(urls[turn % urls.length], { headers })).arrayBuffer()
}
await send(1000)
const start = performance.now()
await send(4000)
globalThis.measured = { 'requests/s': 4_000_000 / (performance.now() - start) }
server.close()`,
  ])
}
