import { latin1 } from './bytes.ts'
import type { FormFile } from './operation.ts'
import { ProblemError } from './problem.ts'

/**
 * Reads a multipart form: name → text or file, of a name sent twice the last. `body` holds one character per byte (latin1).
 * @throws {ProblemError} when the body is not the form its media type says.
 * @see https://www.rfc-editor.org/rfc/rfc7578
 */
export async function readForm(body: string, contentType: string): Promise<Record<string, string | FormFile>> {
  const form = await new Response(latin1(body), { headers: { 'content-type': contentType } }).formData().catch(() => {
    throw new ProblemError({
      kind: 'badRequest',
      detail: 'The body is not a form with the boundary that its content-type names.',
    })
  })
  const parts: Record<string, string | FormFile> = {}
  for (const [name, value] of form.entries()) {
    parts[name] =
      typeof value === 'string'
        ? value
        : {
            filename: value.name,
            contentType: value.type || 'application/octet-stream',
            data: new Uint8Array(await value.arrayBuffer()),
          }
  }
  return parts
}
