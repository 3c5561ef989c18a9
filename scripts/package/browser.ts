import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { browserPage, browserPolicy, browserScript } from './browser-page.ts'
import { ProofError } from './run.ts'

/** Where a Chromium may be installed. */
const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The rows that the page has to show. */
const wanted = [
  'lists | 200 | true | 2 channels',
  'pages | 200 | true | each channel once',
  'sends | 200 | true | From a browser',
  'sees it | 200 | true | true',
  'an error | 404 | true | string',
  'a wrong value |  | false | /id',
  'eval |  | false | EvalError',
]

/** Gives the path of an installed Chromium, or undefined. */
export function findBrowser(): string | undefined {
  return browsers.find((path) => existsSync(path))
}

/**
 * Opens a page in a browser that uses the handlers in MSW's worker and the validators, both out of a folder in which the package and MSW
 * are installed, under a policy that forbids any script but the page's own.
 * @throws {ProofError} with what the page shows, when that is not what it should.
 */
export async function useInBrowser(folder: string, executablePath: string): Promise<void> {
  const { url, close } = await servePage(folder)
  try {
    // A sandbox needs rights that a container does not give.
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-quic'] })
    try {
      const page = await browser.newPage()
      await page.goto(url)
      await page.waitForSelector('body[data-done]', { timeout: 60_000 })
      const rows = await page
        .locator('tr')
        .evaluateAll((all) => all.map((row) => Array.from(row.children, ({ textContent }) => textContent).join(' | ')))
      if (rows.join('\n') !== wanted.join('\n'))
        throw new ProofError(
          `In ${executablePath} the page shows:\n${rows.join('\n')}\ninstead of\n${wanted.join('\n')}`,
        )
    } finally {
      await browser.close()
    }
  } finally {
    close()
  }
}

/** Builds the page and serves it on a free port of this machine, until it is closed. */
async function servePage(folder: string): Promise<{ url: string; close(): void }> {
  const { outputFiles } = await build({
    stdin: { contents: browserScript, resolveDir: folder, sourcefile: 'page.js' },
    entryNames: 'page',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    outdir: folder,
    write: false,
  })
  const files = new Map<string, string | Uint8Array>([
    ['/', browserPage],
    ['/mockServiceWorker.js', readFileSync(join(folder, 'node_modules/msw/lib/mockServiceWorker.js'))],
    ...outputFiles.map(({ path, contents }): [string, Uint8Array] => [path.slice(folder.length), contents]),
  ])
  const server = createServer(({ url = '/' }, response) => {
    const type = url === '/' ? 'text/html' : 'text/javascript'
    response.writeHead(files.has(url) ? 200 : 404, { 'content-type': type, 'content-security-policy': browserPolicy })
    response.end(files.get(url))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() }
}
