import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ProofError, run } from './run.ts'

/** Credentials that satisfy every provider. */
const credentials = {
  authorization: 'Bearer any-key',
  'x-api-key': 'any-key',
  'px-api-key': 'any-key',
  'x-access-key': 'any-key',
  'x-access-secret': 'any-key',
}

/**
 * Starts the installed `channel-contracts mock`, asks each provider once, and has the installed `check` judge the answers as a HAR.
 * Then has the installed `fixtures` write answers twice. Gives the providers that answered.
 * @throws {ProofError} when one of them does not answer with 200, the check finds something, or the second run writes something.
 */
export async function useCommandLine(folder: string): Promise<string[]> {
  const command = join(folder, 'node_modules/.bin/channel-contracts')
  const mock = spawn(command, ['mock', '--port', '0', '--locale', 'de'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  try {
    const firsts = await readFirsts(mock)
    for (const { provider, url } of firsts) {
      const response = await fetch(url, { headers: credentials })
      const text = await response.text()
      if (response.status !== 200) throw new ProofError(`The mock answers GET ${url} with ${response.status}: ${text}`)
      const file = join(folder, `${provider}.har`)
      writeFileSync(file, JSON.stringify({ log: { entries: [harEntry(url, response, text)] } }))
      run(command, ['check', '--provider', provider, file], folder)
    }
    const writeFixtures = (): string => run(command, ['fixtures', 'bird', '--output', 'fixtures'], folder)
    const said = [writeFixtures(), writeFixtures()]
    if (!said[0]?.includes(' 19 files written') || !said[1]?.includes(' 0 files written'))
      throw new ProofError(`The fixtures of bird were written otherwise than once: ${said.join('')}`)
    return firsts.map(({ provider }) => provider)
  } finally {
    mock.kill()
  }
}

/** Reads the lines that a starting mock prints, until it says that it is ready. */
async function readFirsts(mock: ReturnType<typeof spawn>): Promise<{ provider: string; url: string }[]> {
  let printed = ''
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      printed += chunk
      if (printed.includes('Ready.')) resolve()
    }
    mock.stdout?.on('data', listen)
    mock.stderr?.on('data', listen)
    mock.once('error', reject)
    mock.once('exit', () => reject(new ProofError(`The mock ended before it was ready: ${printed}`)))
  })
  return Array.from(printed.matchAll(/^(\S+) +(http\S+) +GET (\S+)$/gm), ([, provider = '', url, path]) => ({
    provider,
    url: `${url}${path}`,
  }))
}

function harEntry(url: string, response: Response, text: string): object {
  const headers = Array.from(response.headers, ([name, value]) => ({ name, value }))
  const request = Object.entries(credentials).map(([name, value]) => ({ name, value }))
  return {
    request: { method: 'GET', url, headers: request },
    response: { status: response.status, headers, content: { mimeType: 'application/json', text } },
  }
}
