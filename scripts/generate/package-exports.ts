/** Gives the text of a `package.json` whose `exports` name the entries of these providers, before all others. */
export function withProviderExports(packageText: string, providers: readonly string[]): string {
  const manifest: { exports: Record<string, unknown> } = JSON.parse(packageText)
  const others = Object.entries(manifest.exports).filter(([, target]) => !isGenerated(target))
  manifest.exports = Object.fromEntries([...providers.flatMap(entriesOf), ...others])
  return `${JSON.stringify(manifest, null, 2)}\n`
}

function entriesOf(provider: string): [entry: string, target: unknown][] {
  const folder = `./dist/generated/${provider}`
  return [
    [`./${provider}`, { types: `${folder}/index.d.ts`, default: `${folder}/index.js` }],
    [`./${provider}/validators`, { types: `${folder}/validators.d.ts`, default: `${folder}/validators.js` }],
    [`./${provider}/openapi.json`, `${folder}/openapi.json`],
    [`./${provider}/schemas/*.json`, `${folder}/schemas/*.json`],
  ]
}

function isGenerated(target: unknown): boolean {
  return JSON.stringify(target).includes('"./dist/generated/')
}
