import { readFileSync } from 'node:fs'
import { type Exchange, UnreadableError } from '../exchange.ts'
import { isJsonObject } from '../json.ts'
import { readBareBody } from './bare-body.ts'
import { readHar } from './har.ts'
import { parseJson } from './parse.ts'
import { isRecording, readRecording } from './recording.ts'

/** Says which answer a bare body is, since the body itself cannot. */
export interface BareBody {
  provider: string
  operationId: string
  status: number
}

/**
 * Reads the exchanges of a file: HAR 1.2, our recording format, or, when `bare` says which answer it is, a body alone. `-` is standard
 * input.
 * @throws {UnreadableError} when the file cannot be opened, is not JSON, or is none of these.
 */
export function readExchanges(file: string, bare?: BareBody): Exchange[] {
  const value = parseJson(file, readText(file))
  if (isJsonObject(value) && isJsonObject(value['log'])) return readHar(file, value['log'])
  if (isRecording(value)) return readRecording(file, value)
  if (bare) return [readBareBody(file, value, bare)]
  throw new UnreadableError(
    `Failed to read ${file}: it is neither a HAR (no "log") nor a recording (no "channelContracts"). For a body alone, add --provider, --operation and --status.`,
  )
}

function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    const reason =
      code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a directory' : String(code ?? cause)
    throw new UnreadableError(`Failed to read ${file}: ${reason}. Name a readable file.`, { cause })
  }
}
