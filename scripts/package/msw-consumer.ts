/** What the README shows of MSW. */
export const mswExample = `import { createHandlers } from 'channel-contracts/msw'
import { setupServer } from 'msw/node'

const providers = await createHandlers({ providers: ['bird'], seed: 1 })
const server = setupServer(...providers.handlers)
`

/** A program that does what the README shows, and ends well only if the mock has answered for Bird, with a list and with its own 401. */
export const mswConsumer = `${mswExample}server.listen({ onUnhandledRequest: 'error' })
const url = 'https://api.bird.com/workspaces/' + providers.ids().bird.workspace[0] + '/channels'
const answers = [await fetch(url, { headers: { authorization: 'AccessKey k' } }), await fetch(url)]
const { results } = await answers[0].json()
server.close()
process.exitCode = results.length === 10 && answers[1].status === 401 ? 0 : 1
`
