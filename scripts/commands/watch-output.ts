/**
 * Lets a run outlive whoever reads what it prints. A reader that has gone, as `head` and `true` do, wants no more: the run goes on in silence and
 * ends with the exit code that it would have had. What else keeps the answer from being written is said in one sentence, with exit code 2.
 */
export function watchOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return
    const reason =
      error.code === 'ENOSPC' || error.code === 'EDQUOT' ? `the disk is full (${error.code})` : error.message
    process.stderr.write(`Failed to write to standard output: ${reason}. Make room, or send it elsewhere.\n`)
    process.exit(2)
  })
  // There is nowhere left to say it; the exit code still tells how the run went.
  process.stderr.on('error', () => {})
}
