import { answersFile, answersTypes } from './answers.ts'
import { enumsFile } from './enums.ts'
import { factsFile } from './facts.ts'
import { glancesFile, glanceTypes } from './glances.ts'
import { idsFile } from './ids.ts'
import { providerIndexFile } from './index-file.ts'
import { operationsFile } from './operations.ts'
import { requestsFile, requestTypes } from './requests.ts'
import { standaloneSchemas } from './schemas.ts'
import { shapesFile } from './shapes.ts'
import type { Subject } from './subject.ts'
import { typesFile } from './types.ts'
import type { Files } from './write.ts'

/** Writes all files of one provider but its validators: what it is, its types, and how requests to it are judged and answered. */
export async function otherFiles({ provider, description, ids, facts }: Subject): Promise<Files> {
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
  files.set(`${provider}/facts.json`, factsFile({ description, facts }))
  files.set(`${provider}/types.ts`, typesFile(description, provider))
  files.set(`${provider}/requests.js`, await requestsFile(description, provider))
  files.set(`${provider}/requests.d.ts`, requestTypes(provider))
  files.set(`${provider}/answers.js`, await answersFile(description, provider))
  files.set(`${provider}/answers.d.ts`, answersTypes(provider))
  files.set(`${provider}/glances.js`, await glancesFile(description, ids, provider))
  files.set(`${provider}/glances.d.ts`, glanceTypes(provider))
  return files
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
