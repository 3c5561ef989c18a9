import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pendingStep } from './changesets.ts'
import { entryChanges, type Tree } from './entry-changes.ts'
import { generatorChanges } from './generator-changes.ts'
import { packageChanges } from './package-changes.ts'
import { providerChanges } from './provider-changes.ts'
import { seedChanges } from './seed-changes.ts'
import { type Change, dueAfter, largest, type Step, stepBetween } from './step.ts'
import { extractTag, lastTag } from './tagged-tree.ts'

/** What a release needs, and what it is said to be. */
export interface ReleaseDiff {
  /** The tag of the last release; undefined when there is none yet, and then everything is free. */
  tag: string | undefined
  changes: readonly Change[]
  /** The smallest step that the changes allow. */
  due: Step
  /** The step that changesets ask for, or that the version has taken already. */
  said: Step
}

/**
 * Compares a project with its last release: bundles, kinds of ID, what the package offers and exports, and the data of seeds.
 * @throws {ReleaseError} for a changeset that cannot be read and a release that cannot be compared.
 */
export async function diffRelease(root: string): Promise<ReleaseDiff> {
  const after = readTree(root)
  const pending = pendingStep(root, after.manifest.name)
  const tag = lastTag(root)
  if (tag === undefined) return { tag, changes: [], due: 'none', said: pending }

  // The compiler names files by their real paths.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'channel-contracts-release-')))
  try {
    extractTag(root, tag, join(folder, 'before'))
    const before = readTree(join(folder, 'before'))
    const all = [
      ...packageChanges(before.manifest, after.manifest),
      ...providerChanges(before.root, after.root),
      ...entryChanges(before, after, join(folder, 'mixed')),
      ...(await generatorChanges(before, after, join(folder, 'regenerated'))),
      ...seedChanges(before, after),
    ]
    // What the generator does differently shows in the names of its entries too.
    const changes = [...new Map(all.map((change) => [`${change.place} ${change.what}`, change])).values()]
    return {
      tag,
      changes,
      due: dueAfter(before.manifest.version, changes),
      said: largest([pending, stepBetween(before.manifest.version, after.manifest.version)]),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readTree(root: string): Tree {
  return { root, manifest: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) }
}
