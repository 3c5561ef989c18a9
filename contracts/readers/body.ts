import { isUtf8 } from 'node:buffer'
import { mediaTypeOf } from '../exchange.ts'
import { decompress } from './decompress.ts'
import { maxDepth } from './depth.ts'
import { Fault } from './fault.ts'
import { parseJson } from './parse.ts'

/** A body as it was recorded, and what whoever judges it should know. */
export interface ReadBody {
  /** The parsed JSON, or the text of anything else; absent when there is none. */
  body?: unknown
  /** Sentences about what could not be read as it is. */
  notes: string[]
}

/** How a note begins that says why a body was not judged. */
export const notJudged = 'Its body was not judged:'

/**
 * Reads a recorded body: base64 is decoded, what the recorder left compressed is unpacked, JSON is parsed when the media type says JSON or
 * nothing. Text that should be JSON and is not stays text, so that the checks can say so. An empty or missing text is no body.
 * @throws {Fault} when it is nested too deeply to be judged.
 */
export function readBody(text: unknown, encoding: unknown, headers: Record<string, string>): ReadBody {
  if (typeof text !== 'string' || text === '') return { notes: [] }
  const coding = typeof encoding === 'string' ? encoding.toLowerCase() : ''
  if (coding === 'base64') return readBytes(fromBase64(text), headers)
  return coding === ''
    ? readText(text, [], headers)
    : { notes: [`${notJudged} it is written in a way that is not read here.`] }
}

/**
 * Reads the bytes of a body as {@link readBody} does.
 * @throws {Fault} when it is nested too deeply to be judged.
 */
export function readBytes(bytes: Buffer, headers: Record<string, string>): ReadBody {
  if (bytes.length === 0) return { notes: [] }
  const { plain, notes } = unpack(bytes, headers)
  return plain === undefined ? { notes } : readText(plain, notes, headers)
}

function readText(text: string, notes: string[], headers: Record<string, string>): ReadBody {
  const plain = text.startsWith(byteOrderMark) ? text.slice(1) : text
  const mediaType = mediaTypeOf(headers)
  const parsed = mediaType === '' || /json/.test(mediaType) ? parseJson(plain) : undefined
  if (!parsed) return { body: plain, notes }
  if (parsed.deepest > maxDepth) throw tooDeep()
  return { body: parsed.value, notes: [...notes, ...notesOnRepeated(parsed.repeated)] }
}

/** Says that a body is too deep to be judged. */
export function tooDeep(): Fault {
  return new Fault(`its body is nested more than ${maxDepth} levels deep. Leave it out.`)
}

/** Says that an object has a name twice; which one is not shown, since the keys of a map are somebody's words and no reader knows what is a map. */
export function notesOnRepeated(name: string | undefined): string[] {
  return name === undefined ? [] : ['An object of it has a property more than once; the last one was judged.']
}

function unpack(bytes: Buffer, headers: Record<string, string>): { plain?: string; notes: string[] } {
  const packed = (headers['content-encoding'] ?? '')
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter((one) => one !== '' && one !== 'identity')
  // Browsers unpack and keep the header: what reads as it should is not unpacked again.
  if (packed.length === 0 || (isUtf8(bytes) && parseJson(bytes.toString()))) return fromBytes(bytes, headers)
  const unpacked = decompress(bytes, packed)
  if (Buffer.isBuffer(unpacked)) return fromBytes(unpacked, headers)
  return isUtf8(bytes) ? fromBytes(bytes, headers) : { notes: [`${notJudged} ${unpacked}.`] }
}

function fromBytes(bytes: Buffer, headers: Record<string, string>): { plain: string; notes: string[] } {
  // Of a picture or another file nobody expects text.
  const isText = isUtf8(bytes) || !/^(?:$|text\/)|json/.test(mediaTypeOf(headers))
  return { plain: bytes.toString(), notes: isText ? [] : ['Its body is not UTF-8; what is not was read as U+FFFD.'] }
}

const byteOrderMark = '\uFEFF'

/** Decodes base64; Polly writes a list of pieces, each with an end of its own. */
function fromBase64(text: string): Buffer {
  const pieces: unknown = text.startsWith('[') ? parseJson(text)?.value : undefined
  if (!Array.isArray(pieces)) return Buffer.from(text, 'base64')
  return Buffer.concat(pieces.map((piece) => Buffer.from(String(piece), 'base64')))
}
