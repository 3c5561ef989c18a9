import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listProviders } from './generate/source.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const redocly = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js')

const asked = process.argv.slice(2)
const providers = asked.length > 0 ? asked : listProviders(join(root, 'specs'))
const documents = providers.map((provider) => `specs/${provider}/openapi.yaml`)

// Our plugin is TypeScript, so Redocly runs under tsx; telemetry is never wanted.
const { status } = spawnSync(process.execPath, ['--import', 'tsx', redocly, 'lint', ...documents], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
})
process.exitCode = status ?? 2
