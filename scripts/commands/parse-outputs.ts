import { type FormatName, formats, isFormatName } from '../../contracts/report/formats.ts'
import { UsageError } from './usage-error.ts'

/** One place a report goes to, and how it is written there. */
export interface Output {
  format: FormatName
  /** The path as it was given; null for standard output. */
  file: string | null
}

/** What the end of a file's name says of its format. */
const endings: Record<string, FormatName> = {
  '.sarif': 'sarif',
  '.sarif.json': 'sarif',
  '.xml': 'junit',
  '.md': 'markdown',
  '.json': 'json',
  '.txt': 'text',
}

/**
 * Reads `--format` and `--output`, each given any number of times. A file's format stands before it (`junit=report.out`), or its ending
 * says it, or the one `--format` does. Standard output gets the `--format` that no file has, or text.
 * @throws {UsageError} for an unknown format, a file of no known format, a file named twice, or two formats for standard output.
 */
export function parseOutputs(formatNames: readonly string[], files: readonly string[]): Output[] {
  const asked = [...new Set(formatNames.map(toFormat))]
  const outputs = files.map((text) => toOutput(text, asked))
  const twice = outputs.find(({ file }, index) => outputs.findIndex((other) => other.file === file) !== index)
  if (twice) throw failure(`--output ${twice.file} is given twice. Name another file for one of them`)
  const left = asked.filter((format) => !outputs.some((output) => output.format === format))
  if (left.length > 1)
    throw failure(`standard output takes one format, not ${left.join(' and ')}. Add --output <file> for the others`)
  return [{ format: left[0] ?? 'text', file: null }, ...outputs]
}

function toOutput(text: string, asked: readonly FormatName[]): Output {
  const [, name = '', rest = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? []
  const file = isFormatName(name) ? rest : text
  if (file === '' || file === '-') throw failure(`--output ${text} is no file. Use --format for standard output`)
  const [only, ...others] = asked
  const format = isFormatName(name) ? name : (byEnding(file) ?? (others.length === 0 ? only : undefined))
  if (format) return { format, file }
  throw failure(
    `--output ${text} does not say its format. Let it end in ${Object.keys(endings).join(', ')}, or write <format>=${text}`,
  )
}

function byEnding(file: string): FormatName | undefined {
  const name = file.toLowerCase()
  const longestFirst = Object.keys(endings).sort((left, right) => right.length - left.length)
  const ending = longestFirst.find((one) => name.endsWith(one))
  return ending === undefined ? undefined : endings[ending]
}

function toFormat(name: string): FormatName {
  if (isFormatName(name)) return name
  throw failure(`"${name}" is no format. Known: ${Object.keys(formats).join(', ')}`)
}

function failure(what: string): UsageError {
  return new UsageError(`Failed to read the options: ${what}.`)
}
