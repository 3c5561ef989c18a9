import { answersFile, answersTypes } from './answers.ts'
import { bundleDescription } from './bundle.ts'
import { enumsFile } from './enums.ts'
import { factsFile } from './facts.ts'
import { glancesFile, glanceTypeFile, glanceTypes } from './glances.ts'
import { guardDescription } from './guards.ts'
import { idsFile } from './ids.ts'
import {
  indexFile,
  operationTypesFile,
  pagingTypeFile,
  partsFile,
  providerIndexFile,
  requestRulesTypeFile,
  shapeTypeFile,
  validatorTypeFile,
} from './index-file.ts'
import { operationsFile } from './operations.ts'
import { requestsFile, requestTypes } from './requests.ts'
import { standaloneSchemas } from './schemas.ts'
import { shapesFile } from './shapes.ts'
import { listProviders, readSource } from './source.ts'
import { typesFile } from './types.ts'
import { validatorsFile, validatorTypes } from './validators.ts'

/** Files to write: path below `generated/` → content. */
export type Files = Map<string, string>

/** Generates every file of one provider; throws {@link GenerateError} for a description that cannot be used. */
export async function generateProvider(specs: string, provider: string): Promise<Files> {
  const source = readSource(specs, provider)
  const description = await bundleDescription(source)
  guardDescription(description, provider)
  const files: Files = new Map()
  files.set(`${provider}/index.ts`, providerIndexFile(provider))
  files.set(`${provider}/openapi.json`, json(description))
  for (const [name, schema] of Object.entries(standaloneSchemas(description, provider))) {
    files.set(`${provider}/schemas/${name}.json`, json(schema))
  }
  files.set(`${provider}/types.ts`, await typesFile(description, provider))
  files.set(`${provider}/operations.ts`, operationsFile(description, source.ids, provider))
  files.set(`${provider}/enums.ts`, enumsFile(description, provider))
  files.set(`${provider}/ids.ts`, idsFile(source.ids, provider))
  files.set(`${provider}/shapes.ts`, shapesFile(description, provider))
  files.set(`${provider}/facts.json`, factsFile(source))
  files.set(`${provider}/validators.js`, await validatorsFile(description, provider, 'open'))
  files.set(`${provider}/validators-closed.js`, await validatorsFile(description, provider, 'closed'))
  files.set(`${provider}/validators.d.ts`, validatorTypes(description, provider, 'open'))
  files.set(`${provider}/validators-closed.d.ts`, validatorTypes(description, provider, 'closed'))
  files.set(`${provider}/glances.js`, await glancesFile(description, source.ids, provider))
  files.set(`${provider}/glances.d.ts`, glanceTypes(provider))
  files.set(`${provider}/requests.js`, await requestsFile(description, provider))
  files.set(`${provider}/requests.d.ts`, requestTypes(provider))
  files.set(`${provider}/answers.js`, await answersFile(description, provider))
  files.set(`${provider}/answers.d.ts`, answersTypes(provider))
  return files
}

/** Generates every file of every provider below a specs folder, or of those that are asked for, and the tables that list all of them. */
export async function generateAll(specs: string, asked?: readonly string[]): Promise<Files> {
  const providers = listProviders(specs)
  const files: Files = new Map([
    ['index.ts', indexFile(providers)],
    ['parts.ts', partsFile(providers)],
    ['request-rules.ts', requestRulesTypeFile()],
    ['validator.ts', validatorTypeFile()],
    ['glance.ts', glanceTypeFile()],
    ['shape.ts', shapeTypeFile()],
    ['paging.ts', pagingTypeFile()],
    ['operation-types.ts', operationTypesFile(providers)],
  ])
  for (const provider of asked ?? providers) {
    for (const [path, content] of await generateProvider(specs, provider)) files.set(path, content)
  }
  return files
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
