import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A package of which something is in our bundles. */
export interface BundledPackage {
  name: string
  version: string
  /** An SPDX expression. */
  licence: string
  /** The texts of its licence files; none when it publishes none. */
  texts: string[]
  /** What npm checks a download by, `sha512-<base64>`. */
  integrity: string | undefined
}

/**
 * Lists the packages that bundled files belong to, by name and version.
 * @throws {Error} when one of them does not say its licence.
 */
export function listPackages(root: string, inputs: readonly string[]): BundledPackage[] {
  const lock: { packages: Record<string, { integrity?: string }> } = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  )
  const folders = [...new Set(inputs.filter((path) => path.includes('node_modules/')).map((path) => folderOf(path)))]
  const packages = folders.map((folder) => readPackage(root, folder, lock.packages[folder]?.integrity))
  const unique = new Map(packages.map((one) => [`${one.name}@${one.version}`, one]))
  return [...unique.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one)
}

/** The folder of a package: what stands after the last `node_modules/`, with the scope. */
function folderOf(path: string): string {
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? dirname(path)
}

function readPackage(root: string, folder: string, integrity: string | undefined): BundledPackage {
  const manifest: {
    name: string
    version: string
    license?: string | { type: string }
    licenses?: { type: string }[]
  } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
  const { name, version, license, licenses } = manifest
  const licence =
    typeof license === 'object' ? license.type : (license ?? licenses?.map(({ type }) => type).join(' OR '))
  if (!licence) {
    throw new Error(
      `Failed to read the licence of ${name} ${version}: its package.json names none. It cannot be bundled.`,
    )
  }
  const texts = readdirSync(join(root, folder))
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file) && existsSync(join(root, folder, file)))
    .sort()
    .map((file) =>
      readFileSync(join(root, folder, file), 'utf8')
        .replaceAll('\r\n', '\n')
        .trim(),
    )
  return { name, version, licence, texts, integrity }
}
