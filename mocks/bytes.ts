// What Node does with Buffer, in words that browsers know too.

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** The bytes of a text in UTF-8. */
export function utf8(text: string): Uint8Array {
  return encoder.encode(text)
}

/** The text of UTF-8 bytes; what is malformed becomes U+FFFD, a byte order mark stays. */
export function fromUtf8(bytes: Uint8Array): string {
  return decoder.decode(bytes)
}

/** One character for each byte. */
export function fromLatin1(bytes: Uint8Array): string {
  const chunks: string[] = []
  for (let start = 0; start < bytes.length; start += 8192)
    chunks.push(String.fromCharCode(...bytes.subarray(start, start + 8192)))
  return chunks.join('')
}

/** One byte for each character up to U+00FF. */
export function latin1(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

/** The UTF-8 bytes of a text in base64url without padding (RFC 4648, section 5). */
export function toBase64Url(text: string): string {
  const bytes = utf8(text)
  // As many bytes as characters: each is one already.
  return btoa(bytes.length === text.length ? text : fromLatin1(bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

/** The text whose UTF-8 bytes are written in base64url; empty for anything else. */
export function fromBase64Url(text: string): string {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return ''
  return fromUtf8(latin1(atob(text.replaceAll('-', '+').replaceAll('_', '/'))))
}
