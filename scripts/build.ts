import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleCommand } from './build/command.ts'
import { pruneDeclarations } from './build/declarations.ts'
import { billOfMaterials, licenceText } from './build/notices.ts'
import { listPackages } from './build/packages.ts'
import { bundleVendor } from './build/vendor.ts'

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
  const { name, version, exports }: Manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const packages = listPackages(root, await bundleVendor(root, dist))
  await bundleCommand(dist)
  chmodSync(join(dist, 'scripts/cli.js'), 0o755)
  writeFileSync(join(dist, 'vendor/LICENSES.txt'), licenceText(packages))
  writeFileSync(join(dist, 'vendor/sbom.cdx.json'), billOfMaterials({ name, version }, packages))
  const types = Object.values(exports).flatMap((entry) => (typeof entry === 'string' ? [] : [entry.types]))
  pruneDeclarations(
    dist,
    types.map((path) => path.replace('./dist/', '')),
  )
} else {
  process.exitCode = 1
}

interface Manifest {
  name: string
  version: string
  exports: Record<string, string | { types: string }>
}

function isReady(path: string): boolean {
  const extension = extname(path)
  return extension === '' || extension === '.json' || extension === '.js' || path.endsWith('.d.ts')
}
