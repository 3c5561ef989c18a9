import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { expect, onTestFinished, test } from 'vitest'
import { leaveOutUnreached } from './unreached.ts'

async function load(contents: string): Promise<Record<string, () => unknown>> {
  const folder = mkdtempSync(join(tmpdir(), 'unreached-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const outfile = join(folder, 'bundle.cjs')
  await build({
    stdin: { contents },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    plugins: [leaveOutUnreached],
  })
  return createRequire(import.meta.url)(outfile)
}

test('lets Prism set up what it never uses, and refuses the use', async () => {
  const { make } = await load(`
    const { JSONSchemaFaker } = require('json-schema-faker')
    JSONSchemaFaker.extend('faker', () => require('@faker-js/faker').default)
    JSONSchemaFaker.option({ minItems: 0 })
    exports.make = () => JSONSchemaFaker.generate({})`)
  expect(make).toThrow(
    'Failed to make data per request: channel-contracts is published without "json-schema-faker", since its mock decides all data at the start. Please report this as a bug.',
  )
})

test.each([
  ['a property', "exports.use = () => require('node-fetch').default"],
  ['a call', "exports.use = () => require('node-fetch')('http://127.0.0.1')"],
  ['a new object', "exports.use = () => new (require('http-proxy-agent'))('http://127.0.0.1')"],
  ['a reader of collections', "exports.use = () => require('@stoplight/http-spec/postman/operation').transform()"],
])('refuses %s of a package that is left out', async (_, contents) => {
  const { use } = await load(contents)
  expect(use).toThrow(/^Failed to .*: channel-contracts is published without "/)
})
