import type { Shape } from '../../generated/shape.ts'
import { choose } from './choose.ts'
import { moveText, toMonthEnd } from './edge-time.ts'
import type { Dial } from './lens.ts'

/** Text that breaks layouts and careless code, each kind once. */
const texts = [
  '👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 🇯🇵',
  'مرحبا بالعالم, how are you? שלום עולם',
  `${'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft '.repeat(12)}end`,
  'W'.repeat(300),
  'Z̴̢̛͓̈́a̷̘̎l̶̰̈g̸̱͝o̴̫͘ with combining marks',
  'line one\nline two\r\n\tindented',
  '<b>bold</b> &amp; "quoted" \'single\' \\back\\ {{value}} %s',
  ' leading and trailing ',
  'zero\u200Bwidth, \u00A0non-breaking, \uFEFFmark, \u202Eturned\u202C',
  '中文字符，日本語、한국어',
  'null',
  '0',
  "Robert'); DROP TABLE messages;--",
  'a',
] as const

const none: readonly string[] = []

/**
 * Shows what is hard to show: bounds, difficult text, and times at the ends of months and years; `now` in epoch milliseconds. A number of `tied`, as
 * `Component.property`, says something of the rest and stays.
 */
export function edge(now: number, tied = none): Dial {
  return (shape, value, place) => {
    // Whatever it is shown as, a thing with an id has one name.
    const key = place.key.replace(/^[^#/]*#/, '#')
    if (typeof value === 'number' && tied.includes(place.path.replace('/', '.'))) return value
    if (typeof value === 'number') return edgeNumber(shape, value, key, now)
    if (Array.isArray(value)) return edgeList(shape, value, key)
    if (typeof value !== 'string') return value
    if (shape.format === 'date-time') return moveText(value, now)
    return isProse(shape, value) ? (choose(key, fitting(shape)) ?? value) : value
  }
}

/** Nothing with a form of its own: no listed value, id, pattern, address, or lower-case code word. */
function isProse({ values, format, idKind, pattern }: Shape, value: string): boolean {
  const hasForm = values !== undefined || format !== undefined || idKind !== undefined || pattern !== undefined
  return !hasForm && !/^\S*[/@:]\S*$/.test(value) && /\s|^\p{Lu}\p{Ll}/u.test(value)
}

/** The texts, cut where they are too long; one that is too short does not fit. */
function fitting({ min = 0, max }: Shape): string[] {
  return texts
    .filter((text) => [...text].length >= min)
    .map((text) => (max === undefined ? text : [...text].slice(0, max).join('')))
}

const bounds: Record<string, readonly [number, number]> = {
  int32: [-2_147_483_648, 2_147_483_647],
  int64: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
}

/** A list that may not be of any length has as few items as it may, or as many: the last one again and again. Things with an id stay. */
function edgeList({ min = 0, max, unique }: Shape, list: readonly unknown[], key: string): readonly unknown[] {
  if (max === undefined || unique || list.length === 0 || list.some(hasId)) return list
  if (choose(key, ['least', 'most']) === 'least') return list.slice(0, min)
  return Array.from({ length: max }, (_, index) => list[Math.min(index, list.length - 1)])
}

function hasId(item: unknown): boolean {
  return typeof item === 'object' && item !== null && Object.hasOwn(item, 'id')
}

function edgeNumber(shape: Shape, value: number, key: string, now: number): number {
  if (isTime(value, 1)) return toMonthEnd(value, now)
  if (isTime(value, 1000)) return Math.floor(toMonthEnd(value * 1000, now) / 1000)
  const [least, greatest] = bounds[shape.format ?? ''] ?? [value, value]
  const { min = Math.max(least, 0), max = greatest } = shape
  if (shape.values !== undefined) return value
  return choose(key, [min, max]) ?? value
}

/** Moments of a world lie between 2001 and 2033. */
function isTime(value: number, unit: number): boolean {
  const milliseconds = value * unit
  return milliseconds > 1_000_000_000_000 && milliseconds < 2_000_000_000_000
}
