import {
  describeSource,
  type Exchange,
  type ExchangeSource,
  type Unreadable,
  UnreadableError,
  type UnreadableExchange,
} from '../exchange.ts'
import { isJsonObject } from '../json.ts'
import { type BareBody, readBareBody } from './bare-body.ts'
import { notesOnRepeated, tooDeep } from './body.ts'
import { type Cursor, createCursor } from './cursor.ts'
import { maxDepth } from './depth.ts'
import { cutDocument, cutLines, type Entry, notJson, readText, textOf } from './document.ts'
import { toUtf8 } from './encoding.ts'
import { Fault } from './fault.ts'
import { isHarEntry, readHarEntry } from './har.ts'
import { readHarApart } from './har-apart.ts'
import { takeApart } from './long-string.ts'
import { parseJson } from './parse.ts'
import { headersOf, methodOf } from './parts.ts'
import { describePlace } from './place.ts'
import { readRecorded } from './recording.ts'
import type { Repeats } from './repeats.ts'
import { type ByteSource, openSource, toFault } from './source.ts'

/** How to read a file. */
export interface ReadOptions {
  /** Says which answer a file is that is a body alone. */
  bare?: BareBody | undefined
  /** Told how many bytes were read since the last time. */
  onRead?: ((bytes: number) => void) | undefined
  /** Set where each exchange is done with before the next is asked for: a body that came before is then read only when it is looked at. */
  repeats?: Repeats | undefined
}

/**
 * Reads the exchanges of a file one after the other, never holding more than one: HAR 1.2, our recording format, either of them as NDJSON,
 * or, when `bare` says which answer it is, a body alone. `-` is standard input. What cannot be read is given as data, and what comes after it is
 * still read where that can be found.
 */
export async function* readEntries(
  file: string,
  options: ReadOptions = {},
): AsyncGenerator<Exchange | UnreadableExchange> {
  let index = 0
  let source: Awaited<ReturnType<typeof toUtf8>> | undefined
  try {
    source = await toUtf8(withProgress(await openSource(file), options.onRead))
    const cursor = createCursor(source, source.skipped)
    for await (const entries of cutEntries(file, cursor, options.bare)) {
      for (const entry of entries) {
        const place = { file, entry: index }
        try {
          yield 'response' in entry ? entry : toExchange(entry, place, options.repeats)
        } catch (error) {
          const unreadable = await toUnreadable(error, place, source.translated)
          yield 'cut' in entry ? { ...unreadable, ...requestOf(entry) } : unreadable
        }
        index += 1
      }
    }
  } catch (error) {
    yield await toUnreadable(error, { file, entry: null }, source?.translated ?? false)
  } finally {
    await source?.close()
  }
}

/** The error for what cannot be read, as one sentence. */
export function unreadableError({ source, reason }: Unreadable): UnreadableError {
  return new UnreadableError(`Failed to read ${describeSource(source)}: ${reason}`)
}

async function* cutEntries(
  file: string,
  cursor: Cursor,
  bare: BareBody | undefined,
): AsyncGenerator<Entry[] | [Exchange]> {
  if (/\.(ndjson|jsonl)$/i.test(file)) {
    if (bare) throw isRecording()
    if ((await cursor.peek()) === -1) throw new Fault('it is empty. Name a file with a recording.')
    yield* cutLines(cursor)
    return
  }
  if (!bare || (await cursor.peek()) === -1) {
    yield* cutDocument(cursor)
    return
  }
  const text = await readText(cursor)
  if ((await cursor.peek()) !== -1) throw new Fault('something follows its end', cursor.at())
  const parsed = parseJson(text)
  const body = parsed?.value
  if (isJsonObject(body) && (isJsonObject(body['log']) || 'channelContracts' in body)) throw isRecording()
  if ((parsed?.deepest ?? 0) > maxDepth) throw tooDeep()
  const notes = notesOnRepeated(parsed?.repeated)
  yield [{ ...readBareBody(file, body, bare), ...(notes.length > 0 ? { notes } : {}) }]
}

function isRecording(): Fault {
  return new Fault('it is a recording, which says itself what was asked. Leave out --operation and --status.')
}

function toExchange({ format, cut }: Entry, source: ExchangeSource, repeats?: Repeats): Exchange {
  const apart = takeApart(cut)
  const quickly = apart && parseJson(apart.text, cut.scan?.colons)
  if (apart && quickly && quickly.repeated === undefined && (format === 'HAR' || isHarEntry(quickly.value))) {
    const exchange = readHarApart(quickly.value, apart.literal, source, repeats)
    if (exchange) return exchange
  }
  const text = textOf(cut)
  const parsed = parseJson(text, cut.scan?.colons)
  if (!parsed) throw notJson(cut, text)
  const isHar = format === 'HAR' || (format === 'lines' && isHarEntry(parsed.value))
  const exchange = isHar ? readHarEntry(parsed.value, source) : readRecorded(parsed.value, source)
  const notes = [...notesOnRepeated(parsed.repeated), ...(exchange.notes ?? [])]
  return notes.length > 0 ? { ...exchange, notes } : exchange
}

/** What can be read of the request of an entry that cannot be read whole. */
function requestOf({ cut }: Entry): Pick<UnreadableExchange, 'request'> {
  const entry = cut.bytes && parseJson(cut.bytes.toString())?.value
  const { method, url, headers } = (isJsonObject(entry) && isJsonObject(entry['request']) && entry['request']) || {}
  if (typeof url !== 'string') return {}
  return { request: { method: methodOf(method), url, headers: headersOf(headers) } }
}

function withProgress(source: ByteSource, onRead: ((bytes: number) => void) | undefined): ByteSource {
  return {
    ...source,
    async read(into, offset) {
      try {
        const bytes = await source.read(into, offset)
        onRead?.(bytes)
        return bytes
      } catch (cause) {
        throw toFault(cause)
      }
    },
  }
}

async function toUnreadable(error: unknown, source: ExchangeSource, translated: boolean): Promise<Unreadable> {
  if (!(error instanceof Fault)) throw error
  if (error.at === undefined) return { source, reason: error.message }
  const place = await describePlace(source.file, error.at, translated)
  return { source, reason: `${error.message} at ${place}. Correct or record it again.` }
}
