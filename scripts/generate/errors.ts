/** Wrong input to `npm run generate`: the message says what failed, what was seen and what to do. */
export class GenerateError extends Error {
  override name = 'GenerateError' as const
}
