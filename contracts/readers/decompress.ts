import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { maxEntryBytes } from './cursor.ts'

const options = { maxOutputLength: maxEntryBytes }

/** How each coding is undone (RFC 9110, section 8.4.1); `deflate` is sent with and without the zlib frame. */
const codings: Record<string, (bytes: Buffer) => Buffer> = {
  gzip: (bytes) => gunzipSync(bytes, options),
  'x-gzip': (bytes) => gunzipSync(bytes, options),
  br: (bytes) => brotliDecompressSync(bytes, options),
  deflate: (bytes) => ((bytes[0] ?? 0) % 16 === 8 ? inflateSync : inflateRawSync)(bytes, options),
}

/** Unpacks bytes, the last coding first, up to the size of the largest entry; gives the reason in words when it cannot. */
export function decompress(bytes: Buffer, names: readonly string[]): Buffer | string {
  let unpacked = bytes
  for (const name of names.toReversed()) {
    const undo = Object.hasOwn(codings, name) ? codings[name] : undefined
    if (!undo) return 'it is packed in a way that is not read here'
    try {
      unpacked = undo(unpacked)
    } catch (cause) {
      const isTooLarge = cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE'
      if (isTooLarge) return `unpacked it is larger than ${maxEntryBytes / 1024 / 1024} MB`
      return `its bytes are not what "content-encoding: ${name}" says`
    }
  }
  return unpacked
}
