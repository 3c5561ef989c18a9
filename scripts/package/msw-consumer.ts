/** A program that asks Bird through MSW and ends well only if the mock has answered, with a list and with its own 401. */
export const mswConsumer = `import { createHandlers } from 'channel-contracts/msw'
import { setupServer } from 'msw/node'

const mock = await createHandlers({ providers: ['bird'] })
const server = setupServer(...mock.handlers)
server.listen({ onUnhandledRequest: 'error' })
const url = 'https://api.bird.com/workspaces/' + mock.ids().bird.workspace[0] + '/channels'
const answers = [await fetch(url, { headers: { authorization: 'AccessKey k' } }), await fetch(url)]
const { results } = await answers[0].json()
server.close()
process.exitCode = results.length === 10 && answers[1].status === 401 ? 0 : 1
`
