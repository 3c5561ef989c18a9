import type { Subject } from './subject.ts'
import { validatorsFile, validatorTypes } from './validators.ts'
import type { Files } from './write.ts'

/** Writes the validators of one provider, which take as long as all other files together. */
export async function validatorFiles({ provider, description }: Subject): Promise<Files> {
  const files: Files = new Map()
  files.set(`${provider}/validators.js`, await validatorsFile(description, provider, 'open'))
  files.set(`${provider}/validators-closed.js`, await validatorsFile(description, provider, 'closed'))
  files.set(`${provider}/validators.d.ts`, validatorTypes(description, provider, 'open'))
  files.set(`${provider}/validators-closed.d.ts`, validatorTypes(description, provider, 'closed'))
  return files
}
