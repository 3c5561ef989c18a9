import { allFiles, filesOfEach } from './all-files.ts'
import { glanceTypeFile } from './glances.ts'
import {
  indexFile,
  operationTypesFile,
  pagingTypeFile,
  partsFile,
  requestRulesTypeFile,
  shapeTypeFile,
  validatorTypeFile,
} from './index-file.ts'
import { listProviders } from './source.ts'
import { startToolThread } from './start-tool-thread.ts'
import { readSubject, type Subject } from './subject.ts'
import { validatorFiles } from './validator-files.ts'
import type { Files } from './write.ts'

/**
 * Generates every file of every provider below a specs folder, or of those that are asked for, and the tables that list all of them; half of
 * the work is done in a second thread.
 * @throws {GenerateError} for a description that cannot be used; for several it is always the same one.
 */
export async function generateAll(specs: string, asked?: readonly string[]): Promise<Files> {
  const providers = listProviders(specs)
  const thread = startToolThread()
  try {
    const subjects: Subject[] = []
    for (const provider of asked ?? providers) subjects.push(await readSubject(specs, provider))
    // The thread is asked first, since this one is busy from then on.
    const halves = [thread.write(subjects), filesOfEach(subjects, validatorFiles)]
    return await allFiles([Promise.resolve(tables(providers)), ...halves])
  } finally {
    await thread.end()
  }
}

/** The files that list all providers, or are the same for all. */
function tables(providers: string[]): Files {
  return new Map([
    ['index.ts', indexFile(providers)],
    ['parts.ts', partsFile(providers)],
    ['request-rules.ts', requestRulesTypeFile()],
    ['validator.ts', validatorTypeFile()],
    ['glance.ts', glanceTypeFile()],
    ['shape.ts', shapeTypeFile()],
    ['paging.ts', pagingTypeFile()],
    ['operation-types.ts', operationTypesFile(providers)],
  ])
}
