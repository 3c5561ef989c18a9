import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, rmSync } from 'node:fs'
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
  for (const schema of ['report/report.schema.json', 'report/baseline.schema.json', 'coverage/coverage.schema.json']) {
    cpSync(join(root, 'contracts', schema), join(dist, 'contracts', schema))
  }
  chmodSync(join(dist, 'scripts/cli.js'), 0o755)
} else {
  process.exitCode = 1
}

function isReady(path: string): boolean {
  const extension = extname(path)
  return extension === '' || extension === '.json' || extension === '.js' || path.endsWith('.d.ts')
}
