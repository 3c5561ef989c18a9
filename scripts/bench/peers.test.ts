import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { installPeers } from './peers.ts'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'peers-test-'))
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true })
})

/** Puts a program named npm first, which writes down what it is asked and ends with a code. */
function standInForNpm(code: number): string {
  const log = join(root, 'asked')
  const bin = join(root, 'bin')
  mkdirSync(bin)
  writeFileSync(join(bin, 'npm'), `#!/bin/sh\necho "$@" >> '${log}'\nexit ${code}\n`)
  chmodSync(join(bin, 'npm'), 0o755)
  vi.stubEnv('PATH', `${bin}:${process.env['PATH']}`)
  return log
}

test('a peer is installed once, with its exact versions and without scripts', () => {
  const log = standInForNpm(0)
  const first = installPeers(root, ['schemasafe'])
  const second = installPeers(root, ['schemasafe'])
  expect(first).toEqual({ folders: { schemasafe: expect.stringContaining('node_modules/.cache/bench') }, notes: [] })
  expect(second).toEqual(first)
  expect(readFileSync(log, 'utf8').trimEnd().split('\n')).toEqual([
    expect.stringMatching(/^install .*--ignore-scripts .*@exodus\/schemasafe@1\.3\.0$/),
  ])
})

test('a peer that cannot be installed is named, leaves nothing behind, and does not stop the others', () => {
  standInForNpm(1)
  expect(installPeers(root, ['zod', 'openapi-backend'])).toEqual({
    folders: {},
    notes: [
      'Not measured: zod@4.6.7 cannot be installed here.',
      'Not measured: openapi-backend@5.20.1 with fastify@5.12.8 cannot be installed here.',
    ],
  })
  expect(readdirSync(join(root, 'node_modules/.cache/bench/zod'))).toEqual([])
})
