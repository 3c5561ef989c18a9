import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')

rmSync(dist, { recursive: true, force: true })
const { status } = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], {
  cwd: root,
  stdio: 'inherit',
})
if (status === 0) {
  // tsc writes what it compiles; the generated validators and data are ready as they are.
  cpSync(join(root, 'generated'), join(dist, 'generated'), { recursive: true, filter: isReady })
  mkdirSync(join(dist, 'contracts/report'), { recursive: true })
  for (const schema of ['report.schema.json', 'baseline.schema.json']) {
    cpSync(join(root, 'contracts/report', schema), join(dist, 'contracts/report', schema))
  }
  chmodSync(join(dist, 'scripts/cli.js'), 0o755)
} else {
  process.exitCode = 1
}

function isReady(path: string): boolean {
  const extension = extname(path)
  return extension === '' || extension === '.json' || extension === '.js' || path.endsWith('.d.ts')
}
