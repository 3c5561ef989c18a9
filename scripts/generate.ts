import { fileURLToPath } from 'node:url'
import { GenerateError } from './generate/errors.ts'
import { generateAll } from './generate/stages.ts'
import { compareFiles, writeFiles } from './generate/write.ts'

const specs = fileURLToPath(new URL('../specs', import.meta.url))
const generated = fileURLToPath(new URL('../generated', import.meta.url))

try {
  const files = await generateAll(specs)
  const check = process.argv.includes('--check')
  const differences = check ? compareFiles(generated, files) : writeFiles(generated, files)
  const lines = Object.entries(differences).flatMap(([kind, paths]) =>
    paths.map((path: string) => `${kind.padEnd(8)}generated/${path}`),
  )
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
