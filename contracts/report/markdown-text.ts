/** A code span: nothing in it is markup, a mention or a link. The text is one line. */
export function code(text: string): string {
  const fence = '`'.repeat(Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length)) + 1)
  const padding = /^`|`$|^ .* $/.test(text) || text.trim() === '' ? ' ' : ''
  return `${fence}${padding}${text}${padding}${fence}`
}

/** Text in which nothing is markup, and which links to nothing, mentions nobody and no issue. */
export function plain(text: string): string {
  return (
    text
      .replaceAll(/[\\`*_{}[\]<>()#|~&!$]/g, '\\$&')
      .replaceAll(/:(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
      // GitHub looks for mentions where no backslash helps any more; they get an invisible space.
      .replaceAll(/(?<=[@#])(?=\w)/g, '&#8203;')
  )
}
