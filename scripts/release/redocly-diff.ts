import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Description } from '../../contracts/description.ts'
import { isJsonObject, readPointer } from '../../contracts/json.ts'
import { ReleaseError } from './errors.ts'
import type { Change, Step } from './step.ts'

const redocly = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js')

/** What we read of a change in Redocly's report, version 1. */
interface RedoclyChange {
  kind: 'added' | 'removed' | 'modified'
  impact: Exclude<Step, 'none'>
  property?: string
  path: string
  verdicts: { message: string }[]
  base?: { pointer: string }
  revision?: { pointer: string }
}

/**
 * What Redocly says of two bundles: it knows what is read and what is written. It does not know extensible enums, so that a value they gained is
 * minor here.
 * @throws {ReleaseError} when Redocly cannot compare them.
 */
export function redoclyChanges(before: Description, after: Description): Change[] {
  return compare(before, after).map(({ kind, impact, property, path, verdicts, base, revision }) => {
    const node = (revision?.pointer ?? base?.pointer ?? path).replace(/^#/, '').replace(/\/enum$/, '')
    const isNewValue = property === 'enum' && isExtensible(before, node) && isExtensible(after, node)
    return {
      step: isNewValue ? 'minor' : impact,
      place: property === undefined || node.endsWith(`/${property}`) ? node : `${node}/${property}`,
      what: verdicts.map(({ message }) => message).join(' ') || `${property ?? 'it'} is ${kind}`,
    }
  })
}

function compare(before: Description, after: Description): RedoclyChange[] {
  const folder = mkdtempSync(join(tmpdir(), 'channel-contracts-redocly-'))
  try {
    writeFileSync(join(folder, 'before.json'), JSON.stringify(before))
    writeFileSync(join(folder, 'after.json'), JSON.stringify(after))
    // Its rules are off without a configuration, and ours for linting are of no use here.
    writeFileSync(join(folder, 'redocly.yaml'), 'extends: [diff-recommended]\n')
    const { stderr } = spawnSync(
      process.execPath,
      [redocly, 'diff', 'before.json', 'after.json', '--format=json', '--fail-on=none', '--output=report.json'],
      {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
      },
    )
    const file = join(folder, 'report.json')
    if (!existsSync(file)) {
      const said = stderr.trim().split('\n').at(-1)
      throw new ReleaseError(`Redocly cannot compare two bundles: ${said}. Try \`npx redocly diff\` on them.`)
    }
    const report: { reportVersion: string; changes: RedoclyChange[] } = JSON.parse(readFileSync(file, 'utf8'))
    if (report.reportVersion === '1') return report.changes
    throw new ReleaseError(
      `Redocly's report has version ${report.reportVersion}, and 1 was expected. Correct scripts/release/redocly-diff.ts.`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function isExtensible(description: Description, place: string): boolean {
  const node = readPointer(description, place)
  return isJsonObject(node) && node['x-extensible-enum'] === true
}
