/** How sure a claim is that the document itself does not make, from surest to least. */
export const grades = ['official', 'observed', 'consumer', 'inferred'] as const

/** Tells whether a node backs a keyword by `x-evidence`: for the whole node, or for that keyword. */
export function hasEvidence(node: { 'x-evidence'?: unknown }, keyword: string): boolean {
  const evidence = node['x-evidence']
  if (typeof evidence === 'string') return true
  return typeof evidence === 'object' && evidence !== null && Object.hasOwn(evidence, keyword)
}

/** The strings of a node's `x-evidence`. */
export function evidenceStrings(evidence: unknown): string[] {
  if (typeof evidence === 'string') return [evidence]
  return typeof evidence === 'object' && evidence !== null ? Object.values(evidence).map(String) : []
}

/** Says what is wrong with one evidence string, or gives undefined: `'official: oas, readme'` names a grade, then known sources. */
export function evidenceProblem(text: string, sources: ReadonlySet<string>): string | undefined {
  const match = /^(\w+): (.+)$/s.exec(text)
  const grade = match?.[1]
  if (grade === undefined || !grades.some((known) => known === grade)) {
    return `"${text}" does not start with one of ${grades.join(', ')} and a colon`
  }
  if (grade === 'inferred') return undefined
  // A short name may be followed by a remark in parentheses or after a semicolon.
  const names =
    (match?.[2] ?? '')
      .replace(/\([^)]*\)/g, '')
      .split(';')[0]
      ?.split(',') ?? []
  const unknown = names.map((name) => name.trim().split(' ')[0] ?? '').filter((name) => !sources.has(name))
  return unknown.length > 0 ? `"${unknown.join(', ')}" is no source named in SOURCES.md` : undefined
}

/** The short names in the first column of the table under `## Sources`. */
export function sourceNames(markdown: string): Set<string> {
  const section = markdown.split(/^## /m).find((part) => part.startsWith('Sources')) ?? ''
  const cells = section.split('\n').flatMap((line) => /^\|\s*([^|]+?)\s*\|/.exec(line)?.[1] ?? [])
  return new Set(cells.flatMap((cell) => cell.split(',')).map((name) => name.trim().replaceAll('`', '')))
}
