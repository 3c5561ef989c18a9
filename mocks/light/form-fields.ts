/**
 * Reads the fields of a multipart form whose text has one character per byte; a file is its content. Of a name sent twice the last stays,
 * and what is percent-encoded is decoded, as Prism does.
 * @see https://www.rfc-editor.org/rfc/rfc7578
 */
export function readFields(text: string, contentType: string): Map<string, string> {
  const boundary = /;\s*boundary=(?:"([^"]*)"|([^;]*))/i.exec(contentType)
  const delimiter = `\r\n--${boundary?.[1] ?? boundary?.[2]?.trim() ?? ''}`
  const fields = new Map<string, string>()
  for (const part of `\r\n${text}`.split(delimiter).slice(1)) {
    const end = part.indexOf('\r\n\r\n')
    const name = /^content-disposition:.*?;\s*name="?([^";\r]*)"?/im.exec(part.slice(0, Math.max(end, 0)))?.[1]
    if (name !== undefined) fields.set(decode(name), decode(part.slice(end + 4)))
  }
  return fields
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
