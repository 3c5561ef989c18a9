import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { ReleaseError } from './errors.ts'
import { largest, type Step, steps } from './step.ts'

/**
 * The largest step that the changesets of a project ask for; none when there are none.
 * @throws {ReleaseError} for a changeset that changesets itself would not read.
 */
export function pendingStep(root: string, packageName: string): Step {
  const folder = join(root, '.changeset')
  if (!existsSync(folder)) return 'none'
  const names = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md')
  return largest(names.map((name) => stepOf(name, readFileSync(join(folder, name), 'utf8'), packageName)))
}

/**
 * The step that one changeset asks for.
 * @throws {ReleaseError} for text that is no changeset of the package.
 */
export function stepOf(name: string, text: string, packageName: string): Step {
  const [, frontMatter, summary] = /^---\n(.*?)\n?---\n(.*)$/s.exec(text) ?? []
  const read: unknown = frontMatter === undefined ? undefined : readYaml(frontMatter)
  const asked = typeof read === 'object' && read !== null ? Object.entries(read) : []
  const step = steps.find((one) => asked.some(([key, value]) => key === packageName && value === one))
  if (step !== undefined && asked.length === 1 && summary?.trim() !== '') return step
  throw new ReleaseError(
    `.changeset/${name} is no changeset of ${packageName}: it must be "---", one line "'${packageName}': patch" (or minor, major), "---" and a text. Write it with \`npx changeset\`.`,
  )
}

function readYaml(text: string): unknown {
  try {
    return parse(text)
  } catch {
    return undefined
  }
}
