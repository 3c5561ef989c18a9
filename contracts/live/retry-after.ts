/**
 * Reads how long a server asks to wait, in whole seconds: a number, or a date against the answer's own `date`, so that no clock of ours counts.
 * Gives undefined when it asks for nothing that can be read.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function retryAfter(headers: Record<string, string>): number | undefined {
  const text = (headers['retry-after'] ?? '').trim()
  if (/^\d{1,9}$/.test(text)) return Number(text)
  const seconds = Math.ceil((Date.parse(text) - Date.parse(headers['date'] ?? '')) / 1000)
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds)
}
