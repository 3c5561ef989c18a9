const blanks = /[ \t\n\r]*/y
// The letters of literals have one case, those of escapes and exponents two.
const token =
  /[{}[\],:]|true|false|null|"[ !#-[\]-\u{10ffff}]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\u{10ffff}]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy

/**
 * Finds the place, counted from 0, where a text stops being JSON; undefined when it is JSON. What `JSON.parse` says of it differs from one
 * JavaScript engine to the next, and answers are the same everywhere.
 */
export function findJsonFault(text: string): number | undefined {
  const open: ('{' | '[')[] = []
  let wants: 'value' | 'value or ]' | 'name' | 'name or }' | ':' | 'more' = 'value'
  let position = 0
  for (;;) {
    position += matchAt(blanks, text, position).length
    if (position === text.length && open.length === 0 && wants === 'more') return undefined
    const found = matchAt(token, text, position)
    const inside = open.at(-1)
    if (found === '') return position
    if (wants === ':') {
      if (found !== ':') return position
      wants = 'value'
    } else if (wants === 'name' || (wants === 'name or }' && found !== '}')) {
      if (!found.startsWith('"')) return position
      wants = ':'
    } else if (found === '}' || found === ']') {
      const closes = wants === 'more' || wants === (found === '}' ? 'name or }' : 'value or ]')
      if (!closes || inside !== (found === '}' ? '{' : '[')) return position
      open.pop()
      wants = 'more'
    } else if (wants === 'more') {
      if (found !== ',' || inside === undefined) return position
      wants = inside === '{' ? 'name' : 'value'
    } else if (found === '{' || found === '[') {
      open.push(found)
      wants = found === '{' ? 'name or }' : 'value or ]'
    } else {
      if (found === ',' || found === ':') return position
      wants = 'more'
    }
    position += found.length
  }
}

/** The text that a sticky pattern matches at a position; empty when it does not. */
function matchAt(pattern: RegExp, text: string, position: number): string {
  pattern.lastIndex = position
  return pattern.exec(text)?.[0] ?? ''
}
