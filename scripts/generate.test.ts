import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type Ajv2020Class from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { providerNames } from '../generated/index.ts'
import { generateAll } from './generate/stages.ts'
import { compareFiles } from './generate/write.ts'

const Ajv2020: typeof Ajv2020Class.default = createRequire(import.meta.url)('ajv/dist/2020').default
const specs = fileURLToPath(new URL('../specs', import.meta.url))
const generated = fileURLToPath(new URL('../generated', import.meta.url))
const files = await generateAll(specs)

test('generated/ is what specs/ gives', () => {
  expect(compareFiles(generated, files)).toEqual({ stale: [], missing: [], extra: [] })
})

test('an edit in each provider is found, all of them at once', () => {
  const copy = mkdtempSync(join(tmpdir(), 'edited-'))
  cpSync(generated, copy, { recursive: true })
  for (const provider of providerNames) {
    const file = join(copy, provider, 'openapi.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace('"type": "string"', '"type": "number"'))
  }
  rmSync(join(copy, 'bird', 'schemas', 'Channel.json'))
  expect(compareFiles(copy, files)).toEqual({
    stale: providerNames.map((provider) => `${provider}/openapi.json`),
    missing: ['bird/schemas/Channel.json'],
    extra: [],
  })
  rmSync(copy, { recursive: true })
})

test('no generated script needs an import or evaluates code', () => {
  const running = /\brequire\(|\bimport\s*[({'"]|\beval\(|new Function/
  const files = providerNames.flatMap((provider) =>
    readdirSync(join(generated, provider)).map((name) => join(generated, provider, name)),
  )
  const scripts = files.filter((file) => file.endsWith('.js'))
  expect(scripts.length).toBe(5 * providerNames.length)
  expect(scripts.filter((file) => running.test(readFileSync(file, 'utf8')))).toEqual([])
  expect(running.test("import 'ajv'") && running.test('a=require("ajv")') && running.test('eval(1)')).toBe(true)
})

test.each(providerNames)('the standalone schemas of %s compile by their $id and refer to each other', (provider) => {
  const schemas = readdirSync(join(generated, provider, 'schemas')).map((name) =>
    JSON.parse(readFileSync(join(generated, provider, 'schemas', name), 'utf8')),
  )
  const ajv = new Ajv2020({
    strict: false,
    schemas,
    formats: Object.fromEntries(
      ['date-time', 'date', 'uuid', 'uri', 'email', 'int32', 'int64', 'float', 'double', 'binary', 'password'].map(
        (name) => [name, true],
      ),
    ),
  })
  expect(schemas.map(({ $id }) => typeof ajv.getSchema($id))).toEqual(schemas.map(() => 'function'))
})
