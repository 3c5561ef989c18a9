import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { birdChannel } from '../contracts/testing/judge.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

function start(...argv: string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'scripts/cli.ts', ...argv], { cwd: root })
}

/** Runs the command line as a user does, from its sources, and gives what it printed and its exit code. */
async function run(...argv: string[]): Promise<{ code: number; out: string; error: string }> {
  const child = start(...argv)
  let out = ''
  let error = ''
  child.stdout?.on('data', (chunk) => {
    out += chunk
  })
  child.stderr?.on('data', (chunk) => {
    error += chunk
  })
  const [code] = await once(child, 'close')
  return { code, out, error }
}

function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const bare = ['--provider', 'bird', '--operation', 'getChannel', '--status', '200']

describe('wrong usage is one sentence and exit code 2', () => {
  test.each([
    [
      'an unknown provider',
      ['mock', 'pigeon'],
      /"pigeon" is not a provider\. Known: bird, [a-z, -]+, softwareone\. See --help\.\n$/,
    ],
    [
      'a bad seed',
      ['mock', '--seed', 'x'],
      /"x" is not a seed\. Give a whole number from 0 to 4294967295\. See --help\.\n$/,
    ],
    [
      'a bad port',
      ['mock', '--port', '99999'],
      /"99999" is not a port\. Give a whole number from 0 to 65535\. See --help\.\n$/,
    ],
    [
      'an empty key',
      ['mock', '--api-key', ''],
      /^Failed to read the options: "" is no API key\. Write one that is not empty, or leave it out to accept any\.\n$/,
    ],
    [
      'no file',
      ['check'],
      /^Failed to read the options: there is nothing to check\. Name a file, a directory or - for standard input\.\n$/,
    ],
    [
      'a missing file',
      ['check', 'nowhere.har'],
      /^Failed to read nowhere\.har: there is no such file\. Name a readable file\.\n$/,
    ],
    [
      'a missing report',
      ['merge', 'nowhere.json'],
      /^Failed to read nowhere\.json: there is no such file\. Name a readable file\.\n$/,
    ],
    [
      'an operation without a status',
      ['check', 'x', '--operation', 'getChannel'],
      /a body alone needs --provider, --operation and --status together/,
    ],
    [
      'an unknown format',
      ['check', 'x', '--format', 'xml'],
      /^Failed to read the options: "xml" is no format\. Known: text, json, junit, sarif, github, markdown\.\n$/,
    ],
    ['an unknown command', ['chek'], /^unknown command 'chek'/],
  ])('for %s', async (_name, argv, sentence) => {
    const { code, out, error } = await run(...argv)
    expect({ code, out, lines: error.trimEnd().split('\n').length }).toEqual({
      code: 2,
      out: '',
      lines: error.includes('Did you mean') ? 2 : 1,
    })
    expect(error).toMatch(sentence)
  })

  test('for Prism in a Node that compiles no code', async () => {
    const flag = '--disallow-code-generation-from-strings'
    const child = spawn(process.execPath, [flag, '--import', 'tsx', 'scripts/cli.ts', 'mock', '--engine', 'prism'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 60_000,
    })
    let error = ''
    child.stderr?.on('data', (chunk) => {
      error += chunk
    })
    expect(await once(child, 'close')).toEqual([2, null])
    expect(error).toBe(
      `Failed to read the options: "prism" is no engine here: it compiles code, which this Node forbids (${flag}). Write light, which does not.\n`,
    )
  })

  test('for a port in use', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    expect(await run('mock', 'bird', '--port', String(port))).toEqual({
      code: 2,
      out: '',
      error: `Failed to listen on 127.0.0.1:${port}: the port is in use. Stop what uses it, or choose another with --port.\n`,
    })
    server.close()
  })
})

test('says its version', async () => {
  const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(await run('--version')).toEqual({ code: 0, out: `${version}\n`, error: '' })
})

describe('check', () => {
  test('is silent about an answer that is in order, with exit code 0', async () => {
    expect(await run('check', file('good.json', birdChannel), ...bare)).toEqual({
      code: 0,
      out: '1 of 1 exchanges checked: 0 errors, 0 warnings, 0 new values.\n',
      error: '',
    })
  })

  test('says what came, what is documented and where, with exit code 1', async () => {
    const path = file('bad.json', { ...birdChannel, status: 'paused' })
    const { code, out } = await run('check', path, ...bare)
    expect([code, out]).toEqual([
      1,
      `bird getChannel
  error  enum-value  200  /status
    Received:   "paused"
    Documented: one of "active", "pending", "setting-up", "failed", "inactive", "deleted" or "warning"
    B89:        ${out.match(/B89: {8}(.+)\n/)?.[1]}
    Spec:       specs/bird/schemas/ChannelStatus.yaml
    Source:     ${path}
    Do:         ${out.match(/Do: {9}(.+)\n/)?.[1]}

1 of 1 exchanges checked: 1 error, 0 warnings, 0 new values. Do as each finding says, or accept today's findings with --baseline <file> --write-baseline.
`,
    ])
    expect(out).toMatch(/B89: {8}.+ \(“Channels management”, line 206\)\n/)
  })

  test('prints one JSON document with --format json', async () => {
    const { code, out } = await run(
      'check',
      file('json.json', { ...birdChannel, name: null }),
      ...bare,
      '--format',
      'json',
    )
    const report = JSON.parse(out)
    expect([code, report.summary.error, report.findings[0].check, report.findings[0].instancePath]).toEqual([
      1,
      1,
      'nullable',
      '/name',
    ])
  })

  test('is red when nothing was checked', async () => {
    const har = {
      log: { entries: [{ request: { method: 'GET', url: 'https://example.com/' }, response: { status: 200 } }] },
    }
    const { code, out } = await run('check', file('other.har', har))
    expect([code, out.split('\n').at(-2)]).toEqual([
      1,
      '0 of 1 exchanges checked, 1 skipped: 0 errors, 0 warnings, 0 new values. Nothing was checked: see the reasons; --provider and --server say whose the exchanges are.',
    ])
  })
})

describe('mock', () => {
  test('says where each provider is, answers there, and ends on SIGTERM', async () => {
    const child = start('mock', 'bird', '--port', '0')
    let out = ''
    await new Promise<void>((ready) => {
      child.stdout?.on('data', (chunk) => {
        out += chunk
        if (out.includes('Ready.')) ready()
      })
    })
    const [, url = '', first = ''] = /^bird +(\S+) +GET (\S+)\nReady\. .+\n$/.exec(out) ?? []
    const response = await fetch(url + first, { headers: { authorization: 'AccessKey any-key' } })
    expect([url.endsWith('/bird'), response.status, JSON.parse(await response.text()).results.length]).toEqual([
      true,
      200,
      10,
    ])
    child.kill('SIGTERM')
    expect(await once(child, 'close')).toEqual([0, null])
  })

  test.each([
    ['0.0.0.0', 'Warning: whoever reaches 0.0.0.0 can read and change everything here.'],
    ['localhost', ''],
  ])('on --host %s warns as far as others may reach it', async (host, warning) => {
    const child = start('mock', 'bird', '--port', '0', '--host', host)
    let error = ''
    child.stderr?.on('data', (chunk) => {
      error += chunk
    })
    await new Promise((ready) => child.stdout?.on('data', ready))
    child.kill('SIGTERM')
    await once(child, 'close')
    expect(error.slice(0, warning.length || 1)).toBe(warning)
  })
})
