import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

/**
 * For each contender a function that makes the validator of an answer, given its provider and its name among the schemas. `folder` is where what the
 * contender needs is installed; `schemas` are plain JSON Schemas by provider, for those that do not bring their own.
 */
export function makersIn(folder, schemas) {
  const require = createRequire(`${folder}/package.json`)
  const referring = (provider, name) => ({ $ref: `#/$defs/${name}`, ...schemas[provider] })
  let ajv
  return {
    'JSON.parse': () => () => true,
    ours: async (provider, name) => {
      const validators = await import(pathToFileURL(`${folder}/dist/generated/${provider}/validators.js`).href)
      return validators[name]
    },
    ajv: (provider, name) => {
      ajv ??= require('ajv-formats')(new (require('ajv/dist/2020.js').Ajv2020)({ strict: false }))
      if (!ajv.getSchema(provider)) ajv.addSchema({ $id: provider, ...schemas[provider] })
      return ajv.getSchema(`${provider}#/$defs/${name}`)
    },
    schemasafe: (provider, name) => {
      const $schema = 'https://json-schema.org/draft/2020-12/schema'
      return require('@exodus/schemasafe').validator({ $schema, ...referring(provider, name) }, { isJSON: true })
    },
    zod: (provider, name) => {
      const type = require('zod').z.fromJSONSchema(referring(provider, name))
      return (value) => type.safeParse(value).success
    },
  }
}
