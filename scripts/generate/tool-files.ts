import { answersFile, answersTypes } from './answers.ts'
import { glancesFile, glanceTypes } from './glances.ts'
import { requestsFile, requestTypes } from './requests.ts'
import type { Subject } from './subject.ts'
import { typesFile } from './types.ts'
import type { Files } from './write.ts'

/**
 * Writes the files of one provider that openapi-typescript and Prism have a say in: its types, and how requests are judged and answered. The
 * quick looks are here so that these take about as long as all others.
 */
export async function toolFiles({ provider, description, ids }: Subject): Promise<Files> {
  const files: Files = new Map()
  files.set(`${provider}/types.ts`, typesFile(description, provider))
  files.set(`${provider}/requests.js`, await requestsFile(description, provider))
  files.set(`${provider}/requests.d.ts`, requestTypes(provider))
  files.set(`${provider}/answers.js`, await answersFile(description, provider))
  files.set(`${provider}/answers.d.ts`, answersTypes(provider))
  files.set(`${provider}/glances.js`, await glancesFile(description, ids, provider))
  files.set(`${provider}/glances.d.ts`, glanceTypes(provider))
  return files
}
