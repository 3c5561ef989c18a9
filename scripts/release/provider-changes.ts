import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Description } from '../../contracts/description.ts'
import { listProviders } from '../generate/source.ts'
import { descriptionChanges } from './description-changes.ts'
import { type IdKinds, idChanges } from './id-changes.ts'
import type { Change } from './step.ts'

/**
 * Compares the providers of two trees: their bundles and their kinds of ID.
 * @throws {ReleaseError} when Redocly cannot compare two bundles.
 */
export function providerChanges(before: string, after: string): Change[] {
  const [old, now] = [providersOf(before), providersOf(after)]
  return [...new Set([...old, ...now])].sort().flatMap((provider): Change[] => {
    const place = `generated/${provider}/openapi.json`
    if (!now.includes(provider)) return [{ step: 'major', place, what: 'is gone with its provider' }]
    if (!old.includes(provider)) return [{ step: 'minor', place, what: 'describes a new provider' }]
    return [
      ...descriptionChanges(readBundle(before, provider), readBundle(after, provider)).map((change) => ({
        ...change,
        place: `${place}#${change.place}`,
      })),
      ...idChanges(readIds(before, provider), readIds(after, provider), `specs/${provider}/ids.yaml`),
    ]
  })
}

function providersOf(root: string): string[] {
  return listProviders(join(root, 'specs')).filter((name) => existsSync(bundleOf(root, name)))
}

// The generator has validated and written these files, and `generate --check` proves that they are unchanged; so it does read the kinds of ID.
function readBundle(root: string, provider: string): Description {
  return JSON.parse(readFileSync(bundleOf(root, provider), 'utf8'))
}

function readIds(root: string, provider: string): IdKinds {
  const file = join(root, 'specs', provider, 'ids.yaml')
  return existsSync(file) ? parse(readFileSync(file, 'utf8')) : {}
}

function bundleOf(root: string, provider: string): string {
  return join(root, 'generated', provider, 'openapi.json')
}
