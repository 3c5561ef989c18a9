const length = 30

/** Shortens a message to the whole words that fit a name. */
export function shorten(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ')
  if (line.length <= length) return line
  const cut = line.slice(0, length + 1)
  const end = cut.lastIndexOf(' ')
  return end > 0 ? cut.slice(0, end) : line.slice(0, length)
}
