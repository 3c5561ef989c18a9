import type { BundledPackage } from './packages.ts'

/** Writes the licences of all bundled packages into one text; equal texts stand once. */
export function licenceText(packages: readonly BundledPackage[]): string {
  const namesByText = new Map<string, string[]>()
  for (const { name, version, licence, texts } of packages) {
    const text = texts.join('\n\n') || `Published under ${licence}, without a text of its own.`
    namesByText.set(text, [...(namesByText.get(text) ?? []), `${name} ${version} (${licence})`])
  }
  const parts = [...namesByText].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`)
  const rule = `\n${'-'.repeat(80)}\n\n`
  return `The files in this folder contain code of these packages, each under its own licence.\n${rule}${parts.join(rule)}`
}

/**
 * Writes a software bill of materials of the bundled packages. It has no serial number and no date, so that equal builds are equal.
 * @see https://cyclonedx.org/docs/1.6/json/
 */
export function billOfMaterials(own: { name: string; version: string }, packages: readonly BundledPackage[]): string {
  const reference = purl(own)
  const components = packages.map((one) => ({
    type: 'library',
    'bom-ref': purl(one),
    ...nameParts(one.name),
    version: one.version,
    scope: 'required',
    ...(one.integrity ? { hashes: [{ alg: 'SHA-512', content: toHex(one.integrity) }] } : {}),
    licenses: [/ (OR|AND) /.test(one.licence) ? { expression: one.licence } : { license: { id: one.licence } }],
    purl: purl(one),
  }))
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'library', 'bom-ref': reference, ...own, purl: reference } },
    components,
    dependencies: [{ ref: reference, dependsOn: components.map(({ purl }) => purl) }],
  }
  return `${JSON.stringify(bill, null, 2)}\n`
}

/** @see https://github.com/package-url/purl-spec/blob/main/types-doc/npm-definition.md */
function purl({ name, version }: { name: string; version: string }): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`
}

function nameParts(name: string): { group?: string; name: string } {
  const [first = '', second] = name.split('/')
  return second === undefined ? { name: first } : { group: first, name: second }
}

function toHex(integrity: string): string {
  return Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex')
}
