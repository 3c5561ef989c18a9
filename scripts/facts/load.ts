import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundleDescription } from '../generate/bundle.ts'
import { readSource } from '../generate/source.ts'
import type { AuditInput, Statement } from './audit.ts'
import { sourceNames } from './evidence.ts'

/** Reads everything the audit of one provider looks at, from a project's root folder. */
export async function loadAuditInput(root: string, provider: string): Promise<AuditInput> {
  const specs = join(root, 'specs')
  const source = readSource(specs, provider)
  const sources = join(source.folder, 'SOURCES.md')
  const sourcesText = existsSync(sources) ? readFileSync(sources, 'utf8') : ''
  return {
    source,
    description: await bundleDescription(source),
    invariants: await statements(join(root, 'contracts', provider, 'invariants.ts'), 'invariants'),
    behaviours: await statements(join(root, 'mocks', provider, 'behaviours.ts'), 'behaviours'),
    sourcesText,
    sourceNames: sourceNames(sourcesText),
    shared: new Set(readdirSync(join(specs, 'shared', 'schemas')).map((name) => name.replace('.yaml', ''))),
  }
}

async function statements(file: string, name: string): Promise<readonly Statement[]> {
  if (!existsSync(file)) return []
  const module: Record<string, readonly Statement[]> = await import(pathToFileURL(file).href)
  return module[name] ?? []
}
