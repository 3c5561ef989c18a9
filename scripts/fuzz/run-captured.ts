/** What a command printed, and its exit code. */
export interface Captured {
  /** Null when a signal ended it. */
  code: number | null
  out: string
  error: string
}

/** Runs a command in this process, and keeps what it prints. */
export async function runCaptured(command: () => Promise<number>): Promise<Captured> {
  const texts = { stdout: '', stderr: '' }
  const before = { stdout: process.stdout.write, stderr: process.stderr.write }
  for (const name of ['stdout', 'stderr'] as const) {
    process[name].write = (text: string | Uint8Array): boolean => {
      texts[name] += typeof text === 'string' ? text : Buffer.from(text).toString()
      return true
    }
  }
  try {
    const code = await command()
    return { code, out: texts.stdout, error: texts.stderr }
  } finally {
    process.stdout.write = before.stdout
    process.stderr.write = before.stderr
  }
}
