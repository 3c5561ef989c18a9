import { factsOf, factsStating, specFile } from '../backing.ts'
import type { CheckContext } from '../context.ts'
import type { Judgement } from '../finding.ts'
import type { Redactor } from '../redact.ts'
import { severityOf } from '../severity.ts'
import type { Met } from '../walk.ts'

/** 1973 in seconds, which is also 1970-01-02 in milliseconds: below it the unit cannot be told. */
const tellable = 100_000_000
/** From 5138 in one unit, which is 1973 in the next, the next is meant. */
const units = [
  [100_000_000_000, 'seconds'],
  [100_000_000_000_000, 'milliseconds'],
  [100_000_000_000_000_000, 'microseconds'],
  [Number.POSITIVE_INFINITY, 'nanoseconds'],
] as const

const unitOf: Record<string, string> = { EpochSeconds: 'seconds', EpochMilliseconds: 'milliseconds' }

/** Reports a moment in the wrong unit: milliseconds where seconds belong, or seconds where milliseconds do. */
export function timestampUnit({ provider, facts }: CheckContext, met: Met, group: readonly Met[]): Judgement[] {
  const { value, component, pointer } = met
  if (typeof value !== 'number' || !isInAnotherUnit(component, value)) return []
  return [
    {
      check: 'timestamp',
      severity: severityOf(facts, group, { keyword: 'x-unit', value }),
      instancePath: pointer,
      received: `${value}, which is in ${guessUnit(value)}`,
      documented: `${unitOf[component ?? '']} since 1970`,
      facts: factsStating(facts, factsOf(group), 'x-unit'),
      spec: specFile(provider, group),
    },
  ]
}

/** Tells whether a component is a moment that is counted in a unit. */
export function isMoment(component: string): boolean {
  return unitOf[component] !== undefined
}

/**
 * The bounds of a component that is a moment counted in a unit: a value below `tellable` is in any unit, others are in its own from `from` up to
 * `to`, which is not included.
 */
export function unitBounds(component: string): { tellable: number; from: number; to: number } | undefined {
  const index = units.findIndex(([, unit]) => unit === unitOf[component])
  const [to] = units[index] ?? []
  return to === undefined ? undefined : { tellable, from: units[index - 1]?.[0] ?? 0, to }
}

/** Tells whether a component is a moment in one unit and a value is a moment in another one. */
export function isInAnotherUnit(component: string | null, value: unknown): boolean {
  const documented = component === null ? undefined : unitOf[component]
  return documented !== undefined && typeof value === 'number' && value >= tellable && guessUnit(value) !== documented
}

/** What a moment should be by the nodes that speak of it, in words; undefined where none says that it is one. */
export function momentOf(mets: readonly Met[]): string | undefined {
  const epoch = mets.find(({ component }) => component !== null && unitOf[component] !== undefined)
  if (epoch?.component) return `${unitOf[epoch.component]} since 1970, a number`
  if (mets.some(({ schema }) => schema.format === 'date-time')) return 'a date-time'
  return mets.some(({ schema }) => schema.format === 'date') ? 'a date' : undefined
}

/** Says in words how a moment was written, where that can be told. */
export function describeMoment(redactor: Redactor, value: unknown, documented: string): string {
  if (typeof value === 'number') return value < tellable ? String(value) : `${value}, which looks like ${epoch(value)}`
  const said = redactor.form(value)
  if (typeof value !== 'string') return said
  if (/^\d{9,}$/.test(value)) return `${said}, which looks like ${epoch(Number(value))} in a string`
  const form = forms.find(([, pattern]) => pattern.test(value))
  if (form && form[0] === documented) return `${said}, a date or time that does not exist`
  return form ? `${said}, ${form[0]}` : said
}

const forms: [name: string, form: RegExp][] = [
  ['a date without a time', /^\d{4}-\d\d-\d\d$/],
  ['a time without an offset', /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/],
  ['a date-time', /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/],
  ['a date-time with a blank for the T', /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/],
  ['a date-time whose offset has no colon', /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?[+-]\d{4}$/],
  ['a date-time whose offset has no minutes', /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?[+-]\d\d$/],
]

function epoch(value: number): string {
  return `${guessUnit(value)} since 1970`
}

function guessUnit(value: number): string {
  return units.find(([bound]) => value < bound)?.[1] ?? 'nanoseconds'
}
