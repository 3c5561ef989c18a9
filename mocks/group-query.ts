/** The values of a query by their names: a text, or a list of them where a name comes more than once. */
export function groupQuery(query: URLSearchParams): Record<string, string | string[]> {
  const grouped = new Map<string, string | string[]>()
  for (const [name, value] of query) {
    const before = grouped.get(name)
    if (Array.isArray(before)) before.push(value)
    else grouped.set(name, before === undefined ? value : [before, value])
  }
  return Object.fromEntries(grouped)
}
