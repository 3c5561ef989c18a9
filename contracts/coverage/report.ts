import type { ProviderContext } from '../context.ts'
import type { Json } from '../json.ts'
import { placeName, specOf } from './place-name.ts'
import { type Point, type PointKind, type Points, pointKinds } from './point.ts'

/** How many of some points were seen. */
export interface Count {
  seen: number
  total: number
}

/** A point that no valid value exercised. */
export interface NeverObserved {
  kind: PointKind
  /** The place for a reader: `Channel.status`, `listChannels 200`. */
  place: string
  /** What was never seen there, in words. */
  what: string
  /** The property, value, type, keyword, status or header it is about; null when the kind says all. */
  detail: Json
  /** JSON pointer of the place in the provider's bundle. */
  pointer: string
  /** The operations that could show it. */
  operations: string[]
  /** The description's file that has the place. */
  spec: string
}

/** What data exercised of one provider's responses. */
export interface ProviderCoverage extends Count {
  provider: string
  /** Seen of total in per cent, rounded down to a tenth: 100 means all. */
  percent: number
  /** The kinds that the description has, the most important first. */
  kinds: ({ kind: PointKind } & Count)[]
  operations: ({ operationId: string; percent: number } & Count)[]
  /** The most important first, then in the order of the description. */
  neverObserved: NeverObserved[]
}

/** What a run exercised of every provider it met. */
export interface CoverageReport extends Count {
  /** The version of this form. */
  channelContractsCoverage: 1
  percent: number
  providers: ProviderCoverage[]
}

/** Adds up the coverage of some providers. */
export function createCoverageReport(providers: ProviderCoverage[]): CoverageReport {
  const count = { seen: sum(providers.map(({ seen }) => seen)), total: sum(providers.map(({ total }) => total)) }
  return { channelContractsCoverage: 1, ...count, percent: percentOf(count), providers }
}

/** Tells whether at least that many per cent of each provider's points were seen; a run that met no provider never passes. */
export function coveragePasses({ providers }: CoverageReport, percent: number): boolean {
  return providers.length > 0 && providers.every((provider) => provider.percent >= percent)
}

/** Sums up one provider: a place that several operations reach counts once for the provider, and once for each of them. */
export function summarise(
  { provider }: Pick<ProviderContext, 'provider'>,
  { all, reachable }: Points,
  seen: ReadonlyMap<string, ReadonlySet<number>>,
): ProviderCoverage {
  const everywhere = new Set([...seen.values()].flatMap((own) => [...own]))
  const count = countOf(all, everywhere)
  const kinds = pointKinds.map((kind) => ({
    kind,
    ...countOf(all, everywhere, (point) => point.kind === kind),
  }))
  return {
    provider,
    ...count,
    percent: percentOf(count),
    kinds: kinds.filter(({ total }) => total > 0),
    operations: [...reachable].map(([operationId, own]) => {
      const ownCount = { seen: seen.get(operationId)?.size ?? 0, total: own.size }
      return { operationId, percent: percentOf(ownCount), ...ownCount }
    }),
    neverObserved: neverObserved(provider, { all, reachable }, everywhere),
  }
}

function neverObserved(provider: string, { all, reachable }: Points, seen: ReadonlySet<number>): NeverObserved[] {
  const missing = all.flatMap((point, index) => (seen.has(index) ? [] : [{ point, index }]))
  missing.sort(({ point: left }, { point: right }) => pointKinds.indexOf(left.kind) - pointKinds.indexOf(right.kind))
  return missing.map(({ point, index }) => ({
    kind: point.kind,
    place: placeName(point, operationsOf(index)),
    what: wording(point),
    detail: point.detail,
    pointer: point.pointer,
    operations: operationsOf(index),
    spec: specOf(provider, point.pointer),
  }))

  function operationsOf(index: number): string[] {
    return [...reachable].flatMap(([operationId, own]) => (own.has(index) ? [operationId] : []))
  }
}

function wording({ kind, detail, node }: Point): string {
  switch (kind) {
    case 'operation':
      return 'the operation'
    case 'status':
      return `the status ${detail}`
    case 'header':
      return `the header ${detail}`
    case 'required-property':
    case 'property':
      return `${detail} with a value`
    case 'absent':
      return `an answer without ${detail}`
    case 'variant':
      return 'this variant'
    case 'type':
      return `a value of type ${detail}`
    case 'enum-value':
      return JSON.stringify(detail)
    case 'null':
      return 'null'
    case 'list-items':
      return 'an entry'
    case 'empty-list':
      return node?.items ? 'an empty list' : 'an empty map'
    case 'id-kind':
      return `an ID of a ${detail}`
    case 'bound':
      return detail === 'uniqueItems' ? 'two items or more' : `a value at ${detail}`
    case 'format':
      return `a value in the form of its ${detail}`
  }
}

function countOf(
  all: readonly Point[],
  seen: ReadonlySet<number>,
  counts: (point: Point) => boolean = () => true,
): Count {
  const own = all.flatMap((point, index) => (counts(point) ? [seen.has(index)] : []))
  return { seen: own.filter(Boolean).length, total: own.length }
}

function percentOf({ seen, total }: Count): number {
  return total === 0 ? 100 : Math.floor((seen / total) * 1000) / 10
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
