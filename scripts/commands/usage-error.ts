/** Wrong usage of the command line: the message is one sentence with what to do instead. */
export class UsageError extends Error {
  override name = 'UsageError' as const
}
