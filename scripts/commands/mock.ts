import type { Provider } from '../../generated/index.ts'
import { type Setting, SettingError } from '../../mocks/dials/scope.ts'
import { isLoopback } from '../../mocks/loopback.ts'
import type { Profile } from '../../mocks/profiles/profile.ts'
import { type Mock, startMock } from '../../mocks/server.ts'
import type { EngineName } from '../../mocks/service.ts'
import { keepHeapLevel } from './keep-heap-level.ts'
import { UsageError } from './usage-error.ts'

/** What the `mock` command was asked for. */
export interface MockCommand {
  providers: readonly Provider[]
  port: number
  host: string
  seed: number
  profile: Profile
  scale: number
  locale: string
  engine: EngineName
  apiKey?: string
  delay?: readonly Setting[]
  fault?: readonly Setting[]
  rateLimit?: readonly Setting[]
}

/**
 * Serves until SIGINT or SIGTERM, then stops cleanly. One line per provider says where it is and what to ask first.
 * @throws {UsageError} when an option cannot be read, or the address cannot be listened on.
 */
export async function mock(options: MockCommand): Promise<void> {
  const running = await start(options)
  keepHeapLevel()
  if (!isLoopback(options.host)) {
    process.stderr.write(
      `Warning: whoever reaches ${options.host} can read and change everything here. Leave out --host to serve this machine alone.\n`,
    )
  }
  for (const provider of options.providers) {
    const { url, firstPath } = running.providers[provider] ?? { url: '', firstPath: '' }
    process.stdout.write(`${provider.padEnd(14)}${url.padEnd(44)}GET ${firstPath}\n`)
  }
  process.stdout.write(`Ready. ${running.url}/ shows every operation and a command to try; Ctrl-C ends it.\n`)
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve)
  })
  await running.close()
}

async function start(options: MockCommand): Promise<Mock> {
  try {
    return await startMock(options)
  } catch (error) {
    if (error instanceof SettingError) throw new UsageError(`Failed to read the options: ${error.message}`)
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    const place = `${options.host}:${options.port}`
    if (code === 'EADDRINUSE') {
      throw new UsageError(
        `Failed to listen on ${place}: the port is in use. Stop what uses it, or choose another with --port.`,
      )
    }
    if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new UsageError(`Failed to listen on ${place}: ${code}. Choose another --host or --port.`)
    }
    throw error
  }
}
