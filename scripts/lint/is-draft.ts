import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Tells whether a file belongs to a provider that has no `facts.json` yet: nothing of it can be asked to lead back to a document. */
export function isDraft(file: string): boolean {
  const folder = [dirname(file), dirname(dirname(file))].find((one) => existsSync(join(one, 'openapi.yaml')))
  return folder !== undefined && !existsSync(join(folder, 'facts.json'))
}
