/** A shorter key could be part of any text; no provider gives one. */
const shortest = 6

/** Takes credentials, also as URL-encoded, JSON-escaped or base64 copies, out of a text that a server sent back. */
export function scrub(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret.length >= shortest)
    .flatMap((secret) => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), ...base64(secret)])
    .reduce((clean, copy) => clean.replaceAll(copy, '[credential]'), text)
}

/** Without what the padding depends on: a copy may stand inside a longer text that was encoded as a whole. */
function base64(secret: string): string[] {
  return [0, 1, 2].flatMap((shift) => {
    const bytes = Buffer.from('x'.repeat(shift) + secret)
    const from = Math.ceil((shift * 4) / 3)
    const to = Math.floor((bytes.length * 4) / 3)
    return (['base64', 'base64url'] as const).map((form) => bytes.toString(form).slice(from, to))
  })
}
