/** A place at which input stops being what it should be; whoever knows the file makes a sentence of it. */
export class Fault extends Error {
  override name = 'Fault' as const
  /** The byte, counted from the start of the source; undefined when it is about the whole. */
  readonly at: number | undefined

  /** The reason says what was seen; what to do follows it. */
  constructor(reason: string, at?: number) {
    super(reason)
    this.at = at
  }
}
