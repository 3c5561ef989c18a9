import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { birdChannel } from '../../contracts/testing/judge.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'watch-output-'))
const at = (name: string): string => join(folder, name)
beforeAll(() => {
  writeFileSync(at('good.json'), JSON.stringify(birdChannel))
  writeFileSync(at('bad.json'), JSON.stringify({ ...birdChannel, status: 'paused' }))
})
afterAll(() => rmSync(folder, { recursive: true }))

type Place = 'pipe' | number

/** Starts the command line with its standard output and standard error in these places. */
function start(argv: readonly string[], out: Place, error: Place): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'scripts/cli.ts', ...argv], {
    cwd: root,
    stdio: ['ignore', out, error],
  })
}

async function ended(child: ChildProcess): Promise<{ code: number; error: string }> {
  let error = ''
  child.stderr?.on('data', (chunk) => {
    error += chunk
  })
  const [code] = await once(child, 'close')
  return { code, error }
}

const bird = ['--provider', 'bird', '--operation', 'getChannel', '--status', '200']

describe('when nobody reads standard output any more', () => {
  test.each([
    ['a check without findings', 0, ['check', at('good.json'), ...bird, '--format', 'json']],
    ['a check with findings', 1, ['check', at('bad.json'), ...bird, '--format', 'json']],
    ['fixtures', 0, ['fixtures', 'bird', '--output', at('fixtures')]],
    ['the help', 0, ['--help']],
    ['the version', 0, ['--version']],
  ])('%s still ends with exit code %i, and in silence', async (_name, code, argv) => {
    const child = start(argv, 'pipe', 'pipe')
    child.stdout?.destroy()
    expect(await ended(child)).toEqual({ code, error: '' })
  })

  test('a merge still ends with the exit code of its findings, and in silence', async () => {
    await ended(start(['check', at('bad.json'), ...bird, '--output', at('part.json')], 'pipe', 'pipe'))
    const child = start(['merge', at('part.json')], 'pipe', 'pipe')
    child.stdout?.destroy()
    expect(await ended(child)).toEqual({ code: 1, error: '' })
  })

  test('a mock goes on serving, and ends when it is asked to', async () => {
    const port = await freePort()
    const child = start(['mock', 'bird', '--port', String(port)], 'pipe', 'pipe')
    child.stdout?.destroy()
    const end = ended(child)
    expect(await firstStatus(`http://127.0.0.1:${port}/`, child)).toBe(200)
    // Once more: the first answer may have come before it noticed.
    expect(await firstStatus(`http://127.0.0.1:${port}/`, child)).toBe(200)
    child.kill('SIGTERM')
    expect(await end).toEqual({ code: 0, error: '' })
  })
})

test('a usage error that nobody reads still has exit code 2', async () => {
  const child = start(['check'], 'pipe', 'pipe')
  child.stderr?.destroy()
  const [code] = await once(child, 'close')
  expect(code).toBe(2)
})

describe.skipIf(!existsSync('/dev/full'))('on a full disk', () => {
  const sentence = 'Failed to write to standard output: the disk is full (ENOSPC). Make room, or send it elsewhere.\n'

  test.each([
    ['a check', ['check', at('good.json'), ...bird, '--format', 'json']],
    ['the help', ['--help']],
    ['a mock', ['mock', 'bird', '--port', '0']],
  ])('%s says so in one sentence, with exit code 2', async (_name, argv) => {
    const full = openSync('/dev/full', 'w')
    const end = ended(start(argv, full, 'pipe'))
    closeSync(full)
    expect(await end).toEqual({ code: 2, error: sentence })
  })

  test('a usage error that cannot be written still has exit code 2', async () => {
    const full = openSync('/dev/full', 'w')
    const child = start(['check'], 'pipe', full)
    closeSync(full)
    expect((await ended(child)).code).toBe(2)
  })
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** The status of the first answer of a process that is starting; undefined when it ends before it answers. */
async function firstStatus(url: string, child: ChildProcess): Promise<number | undefined> {
  while (child.exitCode === null) {
    const response = await fetch(url).catch(() => undefined)
    if (response) return response.status
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return undefined
}
