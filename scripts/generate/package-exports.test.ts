import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { providerNames } from '../../generated/index.ts'
import { withProviderExports } from './package-exports.ts'

const before = {
  name: 'x',
  exports: { './owl': './dist/generated/owl/index.js', './mocks': { types: './dist/mocks/index.d.ts' } },
}

test('names the entries of every provider, drops those of one that is gone and keeps all others', () => {
  expect(JSON.parse(withProviderExports(JSON.stringify(before), ['heron']))).toEqual({
    name: 'x',
    exports: {
      './heron': {
        types: './dist/generated/heron/index.d.ts',
        default: './dist/generated/heron/index.js',
      },
      './heron/validators': {
        types: './dist/generated/heron/validators.d.ts',
        default: './dist/generated/heron/validators.js',
      },
      './heron/openapi.json': './dist/generated/heron/openapi.json',
      './heron/schemas/*.json': './dist/generated/heron/schemas/*.json',
      './mocks': { types: './dist/mocks/index.d.ts' },
    },
  })
})

test('our own package.json is as it would be written', () => {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  expect(withProviderExports(text, providerNames)).toBe(text)
})
