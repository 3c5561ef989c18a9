import { readFields } from './light/form-fields.ts'

/**
 * Writes the fields of a multipart form again, as Prism can read them: it throws at a `;` in a file name, and at a file without a media type.
 * What is no such form is given as it is.
 */
export function plainForm(body: unknown, contentType = ''): unknown {
  const boundary = /^multipart\/.*;\s*boundary=(?:"([^"]*)"|([^;]*))/i.exec(contentType)
  const name = boundary?.[1] ?? boundary?.[2]?.trim()
  if (typeof body !== 'string' || name === undefined) return body
  const parts = [...readFields(body, contentType)].map(
    ([field, value]) =>
      `--${name}\r\ncontent-disposition: form-data; name="${encodeURIComponent(field)}"\r\n\r\n${encodeURIComponent(value)}\r\n`,
  )
  return `${parts.join('')}--${name}--\r\n`
}
