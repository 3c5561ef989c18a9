import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { GenerateError } from './generate/errors.ts'
import { withProviderExports } from './generate/package-exports.ts'
import { listProviders } from './generate/source.ts'
import { generateAll } from './generate/stages.ts'
import { compareFiles, writeFiles } from './generate/write.ts'

const specs = fileURLToPath(new URL('../specs', import.meta.url))
const generated = fileURLToPath(new URL('../generated', import.meta.url))
const packageFile = fileURLToPath(new URL('../package.json', import.meta.url))

try {
  const check = process.argv.includes('--check')
  const names = process.argv.slice(2).filter((argument) => argument !== '--check')
  const providers = listProviders(specs)
  const asked = names.length > 0 ? names : providers
  const files = await generateAll(specs, asked)
  const others = providers.filter((provider) => !asked.includes(provider))
  const differences = (check ? compareFiles : writeFiles)(generated, files, others)
  const lines = Object.entries(differences).flatMap(([kind, paths]) =>
    paths.map((path: string) => `${kind.padEnd(8)}generated/${path}`),
  )
  const packageText = readFileSync(packageFile, 'utf8')
  const exported = withProviderExports(packageText, providers)
  if (exported !== packageText) {
    lines.push('stale   package.json')
    if (!check) writeFileSync(packageFile, exported)
  }
  for (const line of lines) console.log(line)
  console.log(`${files.size} files from ${specs.split('/').pop()}/: ${lines.length} ${check ? 'differ' : 'changed'}.`)
  if (check && lines.length > 0) {
    console.error('generated/ is not what specs/ gives. Run `npm run generate` and commit the result.')
    process.exitCode = 1
  }
} catch (error) {
  if (!(error instanceof GenerateError)) throw error
  console.error(error.message)
  process.exitCode = 2
}
