/** A request as it is written to a connection. */
export interface VariedRequest {
  method: string
  /** The path with the query, below the provider's address. */
  path: string
  /** In this order, names as they are written; a name may come twice. */
  headers: [name: string, value: string][]
  body?: string
  /** Whether the body is sent in chunks, without its length. */
  isChunked?: boolean
  /** Whether the body has one character for each byte, rather than text to be written as UTF-8. */
  isLatin1?: boolean
}

/** Writes a request as bytes of HTTP/1.1, below the address of a provider. */
export function writeRequest(
  prefix: string,
  { method, path, headers, body, isChunked, isLatin1 }: VariedRequest,
): Buffer {
  const bytes = Buffer.from(body ?? '', isLatin1 ? 'latin1' : 'utf8')
  const length = isChunked ? 'Transfer-Encoding: chunked' : `Content-Length: ${bytes.length}`
  const lines = [
    `${method} ${prefix}${path} HTTP/1.1`,
    'Host: 127.0.0.1',
    ...headers.map(([name, value]) => `${name}: ${value}`),
    ...(body === undefined ? [] : [length]),
  ]
  const head = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1')
  if (body === undefined) return head
  return Buffer.concat(isChunked ? [head, ...inChunks(bytes)] : [head, bytes])
}

/** Two chunks, and the empty one that ends them. */
function inChunks(bytes: Buffer): Buffer[] {
  const middle = bytes.length >> 1
  const parts = [bytes.subarray(0, middle), bytes.subarray(middle)].filter(({ length }) => length > 0)
  return [
    ...parts.flatMap((part) => [Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n')]),
    Buffer.from('0\r\n\r\n'),
  ]
}
