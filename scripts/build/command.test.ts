import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { bundleCommand } from './command.ts'

/** A folder as tsc leaves it, with a command that reads a file beside one of its modules and loads a language by its name. */
function compiled(): string {
  const dist = mkdtempSync(join(tmpdir(), 'command-'))
  onTestFinished(() => rmSync(dist, { recursive: true }))
  const files: Record<string, string> = {
    'package.json': '{"type":"module"}',
    'scripts/cli.js': "#!/usr/bin/env node\nimport { show } from './commands/show.js'\nawait show(process.argv[2])\n",
    'scripts/commands/show.js':
      "export const show = async (name) => { const { read } = await import('../../birds/read.js'); console.log(await read(name)) }\n",
    'birds/read.js': `
      import { readFileSync } from 'node:fs'
      import { answers } from './answers.js'
      const __rewriteRelativeImportExtension = (path) => path
      const word = async (name) => (await import(__rewriteRelativeImportExtension(\`../vendor/faker/\${name}.js\`))).word
      const beside = readFileSync(new URL('./birds.txt', import.meta.url), 'utf8')
      export const read = async (name) => beside + answers + (await word(name))
`,
    'birds/answers.js': "export const answers = ' answer '\n",
    'birds/birds.txt': 'stork',
    'vendor/faker/de.js': "export const word = 'Storch'\n",
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true })
    writeFileSync(join(dist, path), text)
  }
  return dist
}

test('bundles a command that still finds what stands beside its files, and publishes nothing twice', async () => {
  const dist = compiled()
  await bundleCommand(dist)
  const said = execFileSync(process.execPath, [join(dist, 'scripts/cli.js'), 'de'], { encoding: 'utf8' })
  expect(said).toBe('stork answer Storch\n')
  expect(readFileSync(join(dist, 'scripts/cli.js'), 'utf8')).toBe("#!/usr/bin/env node\nimport './command/cli.js'\n")
  expect(existsSync(join(dist, 'scripts/commands'))).toBe(false)
})
