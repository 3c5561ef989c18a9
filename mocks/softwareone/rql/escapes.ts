/** Decodes what is percent-encoded; a `+` stays one, a malformed escape stays as it is. */
export function decode(text: string): string {
  if (!text.includes('%')) return text
  return text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes)
    } catch {
      return escapes
    }
  })
}

/** Bares quotes and blanks: browsers encode them wherever they stand, so that these escapes tell nothing. */
export function bareQuotes(text: string): string {
  return text.includes('%') ? text.replaceAll(/%2[027]/gi, decode) : text
}

/**
 * Bares the marks of a clause that was encoded as a whole: `eq%28name%2CAnn%29`, `eq(name%2CAnn)`. Where a clause has bare marks of a kind, an
 * encoded one belongs to a value: `eq(name,a%29b)`, `name=a%29b`.
 */
export function bareMarks(clause: string): string {
  if (!clause.includes('%')) return clause
  const marks = clause.replaceAll(/"[^"]*"/g, '')
  const isShortcut = /^[^(,]*=/.test(marks) && !/=(null|empty)%28%29$/i.test(marks)
  const separated = /[,=]/.test(marks) ? clause : clause.replaceAll(/%2c|%3d/gi, decode)
  return isShortcut || /[()]/.test(marks) ? separated : separated.replaceAll(/%2[89]/gi, decode)
}
