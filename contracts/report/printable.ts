/** Control, format and direction characters, line separators, halves of surrogate pairs, characters that XML forbids. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu

/**
 * Shows what would act in place of being read: terminal escapes and other invisible characters become `\u{1b}`, and the marks by which
 * CI systems find commands in a log (`##[…]`, `##vso[…]`, `##teamcity[…]`) are broken. The result is one line.
 */
export function printable(text: string): string {
  return text
    .replaceAll(hidden, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
    .replaceAll(/##(?=\w*\[)/g, '# #')
}

/** Makes every string of a value printable, so that no member of a report is forgotten. */
export function allPrintable<Value>(value: Value): Value {
  // The result has the same shape: only the text of strings differs.
  return copy(value) as Value
}

function copy(value: unknown): unknown {
  if (typeof value === 'string') return printable(value)
  if (Array.isArray(value)) return value.map(copy)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, copy(member)]))
}
