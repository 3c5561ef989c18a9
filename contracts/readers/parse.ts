import { UnreadableError } from '../exchange.ts'

/**
 * Parses JSON text; a byte order mark is skipped.
 * @throws {UnreadableError} with the line and column where the text stops being JSON.
 */
export function parseJson(file: string, text: string): unknown {
  if (text.trim() === '')
    throw new UnreadableError(`Failed to read ${file}: it is empty. Name a file with a recording.`)
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw new UnreadableError(
      `Failed to read ${file}: it is not JSON${placeOf(cause, text)}. Correct or record it again.`,
      { cause },
    )
  }
}

function placeOf(cause: unknown, text: string): string {
  const position = /position (\d+)/.exec(cause instanceof Error ? cause.message : '')?.[1]
  if (position === undefined) return ' (it ends too early)'
  const before = text.slice(0, Number(position)).split('\n')
  return ` at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`
}
