import { isAscii } from 'node:buffer'
import { type Cursor, type Cut, maxEntryBytes } from './cursor.ts'
import { invalidUtf8At } from './encoding.ts'
import { Fault } from './fault.ts'
import { inspectJson } from './inspect.ts'

/** An entry of a file as it was cut out, not yet read. */
export interface Entry {
  format: 'HAR' | 'recording' | 'lines'
  cut: Cut
}

/** The most entries that are given at once, since the smallest take more memory cut than they do in the file. */
const mostAtOnce = 64

const [quote, comma, colon, openObject, closeObject, openList, closeList] = Buffer.from('",:{}[]')

/**
 * Cuts a file into its entries, whatever the order of its members: `log.entries` of a HAR, `exchanges` of a recording, or one entry a line
 * (NDJSON). Everything around them is read as well, so that what is no JSON is never passed over. Entries are given several at once, those that
 * lie in what is read at a time: to wait for each of them would take longer than to cut it. They are there until the next are asked for.
 * @throws {Fault} where the bytes stop being such a file; the entries before it have been given by then.
 */
export async function* cutDocument(cursor: Cursor): AsyncGenerator<Entry[]> {
  if ((await cursor.peek()) === -1) throw new Fault('it is empty. Name a file with a recording.')
  const at = cursor.at()
  if ((await cursor.peek()) !== openObject) {
    await readText(cursor)
    throw isNeither()
  }
  const found = new Set<string>()
  /** What the first line of NDJSON is put together from again. */
  const line: string[] = []
  for await (const name of membersOf(cursor)) {
    if (found.has(name)) throw new Fault(`it has "${name}" twice. Leave one out.`)
    if (name === 'log' || name === 'exchanges' || name === 'channelContracts') found.add(name)
    const first = await cursor.peek()
    if (name === 'log' && first === openObject) yield* cutLog(cursor)
    else if (name === 'exchanges' && first === openList) yield* cutList(cursor, 'recording')
    else {
      const text = await readText(cursor)
      if (name === 'channelContracts' && text !== '1')
        throw new Fault(`its version is ${text.slice(0, 20)}, this release reads 1. Record it again.`)
      if (['request', 'response', 'provider', 'operationId'].includes(name)) line.push(`"${name}":${text}`)
    }
  }
  if (found.has('log') || found.has('channelContracts')) {
    if (!found.has('log') && !found.has('exchanges')) throw new Fault('it has no list "exchanges". Record it again.')
    if ((await cursor.peek()) !== -1) throw new Fault('something follows its end', cursor.at())
    return
  }
  if (line.length < 2 || found.size > 0) throw isNeither()
  yield [{ format: 'lines', cut: { at, bytes: Buffer.from(`{${line.join()}}`) } }]
  yield* cutLines(cursor)
}

/** Cuts the lines that are not empty, from where the cursor stands. */
export async function* cutLines(cursor: Cursor): AsyncGenerator<Entry[]> {
  while ((await cursor.peek()) !== -1) yield [{ format: 'lines', cut: await cursor.line() }]
}

/**
 * Cuts a value and gives its text.
 * @throws {Fault} when it is no JSON, no UTF-8, or too large.
 */
export async function readText(cursor: Cursor): Promise<string> {
  const cut = await cursor.value()
  const text = textOf(cut)
  try {
    JSON.parse(text)
  } catch {
    throw notJson(cut, text)
  }
  return text
}

/**
 * Gives the text of a cut.
 * @throws {Fault} when it is no UTF-8 or too large.
 */
export function textOf({ at, bytes }: Cut): string {
  if (bytes === undefined)
    throw new Fault(`it is larger than ${maxEntryBytes / 1024 / 1024} MB, which no answer is,`, at)
  if (isAscii(bytes)) return bytes.toString('latin1')
  const invalid = invalidUtf8At(bytes)
  if (invalid === -1) return bytes.toString('utf8')
  throw new Fault('it is not UTF-8', at + invalid)
}

/** Says where a text that was cut out stops being JSON. */
export function notJson({ at }: Cut, text: string): Fault {
  const { fault = 0 } = inspectJson(text)
  return new Fault('it is not JSON', at + Buffer.byteLength(text.slice(0, fault)))
}

async function* cutLog(cursor: Cursor): AsyncGenerator<Entry[]> {
  let lists = 0
  for await (const name of membersOf(cursor)) {
    if (name === 'entries' && (await cursor.peek()) === openList) {
      lists += 1
      if (lists > 1) throw new Fault('"log" has "entries" twice. Leave one out.')
      yield* cutList(cursor, 'HAR')
    } else await readText(cursor)
  }
  if (lists === 0) throw new Fault('"log" has no list "entries". Export the HAR again.')
}

async function* cutList(cursor: Cursor, format: Entry['format']): AsyncGenerator<Entry[]> {
  cursor.step()
  if ((await cursor.peek()) === closeList) return cursor.step()
  for (;;) {
    await expectMore(cursor)
    const entries: Entry[] = [{ format, cut: await cursor.value() }]
    let isBeforeValue = false
    while (entries.length < mostAtOnce && cursor.peekAtHand() === comma) {
      cursor.step()
      cursor.peekAtHand()
      const cut = cursor.valueAtHand()
      isBeforeValue = cut === undefined
      if (!cut) break
      entries.push({ format, cut })
    }
    yield entries
    if (isBeforeValue) continue
    const next = await expectMore(cursor)
    if (next !== comma && next !== closeList) throw new Fault('it is not JSON', cursor.at())
    cursor.step()
    if (next === closeList) return
  }
}

/** Gives the names of an object's members; whoever asks for the next one has read the value. */
async function* membersOf(cursor: Cursor): AsyncGenerator<string> {
  cursor.step()
  if ((await expectMore(cursor)) === closeObject) return cursor.step()
  for (;;) {
    await expect(cursor, quote)
    const name: unknown = JSON.parse(await readText(cursor))
    await expect(cursor, colon)
    cursor.step()
    await expectMore(cursor)
    yield String(name)
    const next = await expectMore(cursor)
    if (next !== comma && next !== closeObject) throw new Fault('it is not JSON', cursor.at())
    cursor.step()
    if (next === closeObject) return
  }
}

async function expect(cursor: Cursor, byte: number | undefined): Promise<void> {
  if ((await expectMore(cursor)) !== byte) throw new Fault('it is not JSON', cursor.at())
}

async function expectMore(cursor: Cursor): Promise<number> {
  const next = await cursor.peek()
  if (next === -1) throw new Fault('it is cut off', cursor.at())
  return next
}

function isNeither(): Fault {
  return new Fault(
    'it is neither a HAR (no "log") nor a recording (no "channelContracts"). For a body alone, add --provider, --operation and --status.',
  )
}
