let isAsked = false

/**
 * Lets what is being written be written whole when the process is asked to end meanwhile: what writes does so in one go, and only after it
 * does Node hear of the signal. Exit codes are those of a shell.
 */
export function finishWriting(): void {
  if (isAsked) return
  isAsked = true
  process.once('SIGTERM', () => process.exit(143))
  process.once('SIGINT', () => process.exit(130))
}
