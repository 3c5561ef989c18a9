import type { Sending } from '../../testing/client.ts'

/** A part of a form: text, or a file with its name and type. */
export type Part = string | { filename: string; type: string; content: string }

/** Writes a form as it goes over the wire; one character of a file's content is one byte. */
export function form(parts: Record<string, Part>): Required<Sending> {
  const lines = Object.entries(parts).flatMap(([name, part]) =>
    typeof part === 'string'
      ? ['--frontier', `content-disposition: form-data; name="${name}"`, '', part]
      : [
          '--frontier',
          `content-disposition: form-data; name="${name}"; filename="${part.filename}"`,
          `content-type: ${part.type}`,
          '',
          part.content,
        ],
  )
  return {
    body: [...lines, '--frontier--', ''].join('\r\n'),
    headers: { 'content-type': 'multipart/form-data; boundary=frontier' },
  }
}
