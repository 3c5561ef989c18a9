import { expect, test } from 'vitest'
import { judgeContents, type PackedFile } from './contents.ts'

const whole: PackedFile[] = [
  'package.json',
  'dist/contracts/checks/presence.js',
  'dist/contracts/index.d.ts',
  'dist/contracts/report/report.schema.json',
  'dist/generated/bird/index.d.ts',
  'dist/generated/bird/index.js',
  'dist/generated/bird/openapi.json',
  'dist/generated/bird/schemas/Channel.json',
  'dist/mocks/softwareone/rql/parser.js',
  'dist/mocks/index.d.ts',
  'dist/scripts/cli.js',
  'dist/vendor/prism.cjs',
  'dist/vendor/faker/pt_BR.js',
  'dist/vendor/sbom.cdx.json',
].map((path) => ({ path, size: 10 }))

test('has nothing against a tarball with a file of each kind', () => {
  expect(judgeContents(whole)).toEqual([])
})

test.each([
  'dist/mocks/server.test.js',
  'dist/mocks/testing/client.js',
  'dist/mocks/softwareone/testing/model.js',
  'dist/generated/bird/index.ts',
  'dist/scripts/build.js',
  'dist/vendor/prism.cjs.map',
  'specs/bird/openapi.yaml',
  '.env',
])('finds %s', (path) => {
  expect(judgeContents([...whole, { path, size: 10 }])).toEqual([
    `${path} is not meant to be published. Leave it out in scripts/build.ts, or name it in scripts/package/contents.ts.`,
  ])
})

test('misses what the build has not written', () => {
  expect(judgeContents(whole.filter(({ path }) => path !== 'dist/vendor/prism.cjs'))).toEqual([
    'No file is like /^dist\\/vendor\\/prism\\.cjs$/. Build it, or take it out of scripts/package/contents.ts.',
  ])
})

test('says when a folder outgrows what was agreed', () => {
  expect(judgeContents([...whole, { path: 'dist/scripts/command/mock.js', size: 800_000 }])).toEqual([
    'What is like /^dist\\/scripts\\/(?:cli|command\\/[a-z-]+(?:-[A-Z0-9]{8})?)\\.js$/ has 800010 bytes; 800000 were agreed. Make it smaller, or agree on more.',
  ])
})
