import { close, fstatSync, open, read, readSync } from 'node:fs'
import { promisify } from 'node:util'
import { Fault } from './fault.ts'

/** Bytes that are read one after the other. */
export interface ByteSource {
  /** Reads some bytes into a buffer, from `offset` on, and gives how many; 0 at the end. */
  read(into: Buffer, offset: number): Promise<number>
  close(): Promise<void>
}

/**
 * Opens a file, or standard input for `-`.
 * @throws {Fault} when it cannot be opened or read.
 */
export async function openSource(file: string): Promise<ByteSource> {
  if (file === '-') return sourceOf(process.stdin)
  try {
    const handle = await promisify(open)(file, 'r')
    const readMore = promisify(read)
    // A file is there at once; a pipe may keep a reader waiting.
    const isFile = fstatSync(handle).isFile()
    return {
      read: async (into, offset) =>
        isFile
          ? readSync(handle, into, offset, into.length - offset, null)
          : (await readMore(handle, into, offset, into.length - offset, null)).bytesRead,
      close: () => promisify(close)(handle),
    }
  } catch (cause) {
    throw toFault(cause)
  }
}

/** Makes a source of chunks of any size, such as a stream's. */
export function sourceOf(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): ByteSource {
  const iterator = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]()
  let rest: Uint8Array = new Uint8Array()
  return {
    async read(into, offset) {
      while (rest.length === 0) {
        const next = await iterator.next()
        if (next.done) return 0
        rest = next.value
      }
      const taken = rest.subarray(0, into.length - offset)
      into.set(taken, offset)
      rest = rest.subarray(taken.length)
      return taken.length
    },
    async close() {
      await iterator.return?.()
    },
  }
}

/** Says in words why a file or folder cannot be read, and what to do; what is no error of the file system stays what it is. */
export function toFault(cause: unknown): unknown {
  if (cause instanceof Fault) return cause
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code === 'ENOENT') return new Fault('there is no such file. Name a readable file.')
  if (code === 'EISDIR') return new Fault('it is a directory. Name a readable file.')
  if (code === 'EACCES' || code === 'EPERM') return new Fault('it may not be read. Change its permissions.')
  return typeof code === 'string' && 'syscall' in Object(cause) ? new Fault(`${code}. Name a readable file.`) : cause
}
