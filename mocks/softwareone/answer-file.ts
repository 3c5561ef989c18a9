import type { Answer } from '../operation.ts'
import type { StoredAttachment } from './stored.ts'

/** Answers the file of an attachment for download; one of the seeded world is made of its name, over and over. */
export function answerFile({ data, size, storedAs, filename, contentType }: StoredAttachment): Answer {
  const body = data === null ? Buffer.alloc(size, `${storedAs}\n`) : Buffer.from(data)
  return { status: 200, headers: { 'content-type': contentType, 'content-disposition': disposition(filename) }, body }
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
