import { essenceOf } from '../media-types.ts'

interface Range {
  type: string
  /** In lower case, without `q`. */
  parameters: Record<string, string>
  quality: number
  order: number
}

/**
 * Chooses among media types that are offered, in their order, the one that is accepted best; ranges whose parameters fit nothing are asked
 * again without them. `ranges` are the entries of an `Accept` header.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1
 */
export function chooseMediaType(offered: readonly string[], ranges: readonly string[]): string | undefined {
  const read = ranges.map(readRange)
  const chosen = choose(offered, read)
  const looser = read.filter(({ parameters }) => Object.keys(parameters).length > 0)
  return (
    chosen ??
    choose(
      offered,
      looser.map((range, order) => ({ ...range, parameters: {}, order })),
    )
  )
}

function choose(offered: readonly string[], ranges: readonly Range[]): string | undefined {
  const scored = offered.flatMap((type) => {
    const fitting = ranges.flatMap((range) => {
      const precision = precisionOf(readRange(type, 0), range)
      return precision === undefined ? [] : [{ type, precision, ...pickOrder(range) }]
    })
    // The most precise range speaks for a type, of equals the one that likes it best, then the last.
    fitting.sort((a, b) => b.precision - a.precision || b.quality - a.quality || b.order - a.order)
    return fitting.slice(0, 1)
  })
  return scored
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || b.precision - a.precision || a.order - b.order)[0]?.type
}

function pickOrder({ quality, order }: Range): Pick<Range, 'quality' | 'order'> {
  return { quality, order }
}

function precisionOf(offered: Range, range: Range): number | undefined {
  const [type = '', subtype = ''] = offered.type.split('/')
  const [wantedType = '', wantedSubtype = ''] = range.type.split('/')
  if (wantedType !== type && wantedType !== '*') return undefined
  if (wantedSubtype !== subtype && wantedSubtype !== '*') return undefined
  const parameters = Object.entries(range.parameters)
  const fits = parameters.every(([name, value]) => value === '*' || value === (offered.parameters[name] ?? ''))
  if (!fits) return undefined
  return (wantedType === type ? 4 : 0) + (wantedSubtype === subtype ? 2 : 0) + (parameters.length > 0 ? 1 : 0)
}

function readRange(text: string, order: number): Range {
  const range: Range = { type: essenceOf(text), parameters: {}, quality: 1, order }
  for (const parameter of text.split(';').slice(1)) {
    const [name = '', value = ''] = parameter.split('=', 2).map((side) =>
      side
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .toLowerCase(),
    )
    if (name === 'q') range.quality = Number.parseFloat(value)
    else if (name !== '') range.parameters[name] = value
  }
  return range
}
