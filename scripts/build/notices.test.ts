import { expect, test } from 'vitest'
import { billOfMaterials, licenceText } from './notices.ts'

const pigeon = { name: '@loft/pigeon', version: '1.0.0', licence: 'MIT', texts: ['Fly.'], integrity: 'sha512-AQI=' }
const dove = { name: 'dove', version: '2.0.0', licence: '(MIT OR Apache-2.0)', texts: ['Fly.'], integrity: undefined }
const stork = { name: 'stork', version: '3.0.0', licence: 'ISC', texts: [], integrity: undefined }

test('writes equal licences once, and says where a package has no text', () => {
  const rule = '-'.repeat(80)
  expect(
    licenceText([pigeon, dove, stork]),
  ).toBe(`The files in this folder contain code of these packages, each under its own licence.

${rule}

@loft/pigeon 1.0.0 (MIT)
dove 2.0.0 ((MIT OR Apache-2.0))

Fly.

${rule}

stork 3.0.0 (ISC)

Published under ISC, without a text of its own.
`)
})

test('writes a bill of materials in the form of CycloneDX', () => {
  expect(JSON.parse(billOfMaterials({ name: 'loft', version: '0.1.0' }, [pigeon, dove]))).toEqual({
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'library',
        'bom-ref': 'pkg:npm/loft@0.1.0',
        name: 'loft',
        version: '0.1.0',
        purl: 'pkg:npm/loft@0.1.0',
      },
    },
    components: [
      {
        type: 'library',
        'bom-ref': 'pkg:npm/%40loft/pigeon@1.0.0',
        group: '@loft',
        name: 'pigeon',
        version: '1.0.0',
        scope: 'required',
        hashes: [{ alg: 'SHA-512', content: '0102' }],
        licenses: [{ license: { id: 'MIT' } }],
        purl: 'pkg:npm/%40loft/pigeon@1.0.0',
      },
      {
        type: 'library',
        'bom-ref': 'pkg:npm/dove@2.0.0',
        name: 'dove',
        version: '2.0.0',
        scope: 'required',
        licenses: [{ expression: '(MIT OR Apache-2.0)' }],
        purl: 'pkg:npm/dove@2.0.0',
      },
    ],
    dependencies: [{ ref: 'pkg:npm/loft@0.1.0', dependsOn: ['pkg:npm/%40loft/pigeon@1.0.0', 'pkg:npm/dove@2.0.0'] }],
  })
})
