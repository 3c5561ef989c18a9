/** The page that a browser loads: it may run nothing but scripts of its own address. */
export const browserPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>channel-contracts in a browser</title>
    <script type="module" src="/page.js"></script>
  </head>
  <body>
    <h1>channel-contracts in a browser</h1>
    <table border="1" cellpadding="6"><tbody></tbody></table>
  </body>
</html>
`

/** What its server says of it: no script but its own, no \`eval\`, and no other connection than to the provider. */
export const browserPolicy =
  "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self' https://api.copilot.com"

/** Its script: it asks Copilot through the worker of MSW, has the validators judge each answer, and shows what came as rows of a table. */
export const browserScript = `import { Error as isError, Message as isMessage, MessageChannelPage as isPage } from 'channel-contracts/copilot/validators'
import { createHandlers } from 'channel-contracts/msw'
import { setupWorker } from 'msw/browser'

const address = 'https://api.copilot.com/v1'
const headers = { 'x-api-key': 'any-key', 'content-type': 'application/json' }
const ask = async (path, request = {}) => {
  const response = await fetch(address + path, { headers, ...request })
  return [response.status, await response.json()]
}
const show = (...cells) => {
  const row = document.querySelector('tbody').insertRow()
  for (const cell of cells) row.insertCell().textContent = String(cell)
}

try {
  const mock = await createHandlers({ providers: ['copilot'], seed: 1 })
  await setupWorker(...mock.handlers).start({ onUnhandledRequest: 'error', quiet: true })

  const [listed, list] = await ask('/message-channels?limit=2')
  show('lists', listed, isPage(list), list.data.length + ' channels')

  const ids = []
  let token = ''
  do {
    const [status, page] = await ask('/message-channels?limit=5' + token)
    if (status !== 200 || !isPage(page)) throw new Error('page ' + status)
    ids.push(...page.data.map(({ id }) => id))
    token = page.nextToken === undefined ? '' : '&nextToken=' + encodeURIComponent(page.nextToken)
  } while (token !== '')
  const known = mock.ids().copilot.channel
  show('pages', 200, new Set(ids).size === ids.length, ids.length === known.length ? 'each channel once' : ids.length)

  const [channelId] = known
  const body = JSON.stringify({ channelId, text: 'From a browser' })
  const [sent, message] = await ask('/messages', { method: 'POST', body })
  show('sends', sent, isMessage(message), message.text)
  const [, { data }] = await ask('/messages?channelId=' + channelId)
  show('sees it', 200, data.every((one) => isMessage(one)), data.some(({ id }) => id === message.id))

  const [refused, problem] = await ask('/message-channels/nothing')
  show('an error', refused, isError(problem), typeof problem.message)
  show('a wrong value', '', isMessage({ ...message, id: 5 }), isMessage.errors.map(({ instancePath }) => instancePath))
  const evaluate = () => new Function('return true')()
  try { show('eval', '', true, evaluate()) } catch (error) { show('eval', '', false, error.name) }
} catch (error) {
  show('failed', '', false, error.stack)
}
document.body.dataset.done = 'true'
`
