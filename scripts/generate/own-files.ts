import { enumsFile } from './enums.ts'
import { factsFile } from './facts.ts'
import { idsFile } from './ids.ts'
import { providerIndexFile } from './index-file.ts'
import { operationsFile } from './operations.ts'
import { standaloneSchemas } from './schemas.ts'
import { shapesFile } from './shapes.ts'
import type { Subject } from './subject.ts'
import { validatorsFile, validatorTypes } from './validators.ts'
import type { Files } from './write.ts'

/** Writes the files of one provider that say what its answers are: all but those of `tool-files.ts`. */
export async function ownFiles({ provider, description, ids, facts }: Subject): Promise<Files> {
  const files: Files = new Map()
  files.set(`${provider}/index.ts`, providerIndexFile(provider))
  files.set(`${provider}/openapi.json`, json(description))
  for (const [name, schema] of Object.entries(standaloneSchemas(description, provider))) {
    files.set(`${provider}/schemas/${name}.json`, json(schema))
  }
  files.set(`${provider}/operations.ts`, operationsFile(description, ids, provider))
  files.set(`${provider}/enums.ts`, enumsFile(description, provider))
  files.set(`${provider}/ids.ts`, idsFile(ids, provider))
  files.set(`${provider}/shapes.ts`, shapesFile(description, provider))
  files.set(`${provider}/facts.json`, factsFile({ facts }))
  files.set(`${provider}/validators.js`, await validatorsFile(description, provider, 'open'))
  files.set(`${provider}/validators-closed.js`, await validatorsFile(description, provider, 'closed'))
  files.set(`${provider}/validators.d.ts`, validatorTypes(description, provider, 'open'))
  files.set(`${provider}/validators-closed.d.ts`, validatorTypes(description, provider, 'closed'))
  return files
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
