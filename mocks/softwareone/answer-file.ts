import { utf8 } from '../bytes.ts'
import type { Answer } from '../operation.ts'
import type { StoredAttachment } from './stored.ts'

/** Answers the file of an attachment for download; one of the seeded world is made of its name, over and over. */
export function answerFile({ data, size, storedAs, filename, contentType }: StoredAttachment): Answer {
  const body = data ?? filled(size, utf8(`${storedAs}\n`))
  return { status: 200, headers: { 'content-type': contentType, 'content-disposition': disposition(filename) }, body }
}

/** So many bytes of a pattern, over and over. */
function filled(size: number, pattern: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(size)
  for (let start = 0; start < size; start += pattern.length) bytes.set(pattern.subarray(0, size - start), start)
  return bytes
}

/**
 * Names a file in a header: what is not plain ASCII is replaced, and given percent-encoded beside it.
 * @see https://www.rfc-editor.org/rfc/rfc6266
 */
function disposition(filename: string): string {
  const plain = filename.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_')
  const extended = encodeURIComponent(filename.replaceAll(/\p{Surrogate}/gu, '\ufffd')).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"${plain === filename ? '' : `; filename*=UTF-8''${extended}`}`
}
