/** A release that cannot be compared: the message says what failed, what was seen and what to do. */
export class ReleaseError extends Error {
  override name = 'ReleaseError' as const
}
