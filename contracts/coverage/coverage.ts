import { checkExchange } from '../check-exchange.ts'
import { responseKey } from '../checks/status-code.ts'
import type { ProviderContext } from '../context.ts'
import type { Operation } from '../description.ts'
import { resolve } from '../description.ts'
import type { Exchange } from '../exchange.ts'
import { mediaTypeOf } from '../exchange.ts'
import type { Finding } from '../finding.ts'
import type { Schema } from '../schema.ts'
import { type Met, walkBody } from '../walk.ts'
import { listPoints } from './enumerate.ts'
import { exercises } from './exercise.ts'
import { ownVariants } from './own-variants.ts'
import { responseSchema } from './places.ts'
import type { Point } from './point.ts'
import { type ProviderCoverage, summarise } from './report.ts'
import { soundness } from './sound.ts'

/** What a caller knows of an exchange already, so that it is not found out twice. */
export interface Judged {
  /** Everything that `checkExchange` said of it. */
  findings?: readonly Finding[]
  /** The walk over its body. */
  mets?: Iterable<Met>
}

/** What was exercised so far, as plain JSON: what one shard gives to another. */
export interface CoverageState {
  provider: string
  /** How many points the description has: states of another description are refused. */
  points: number
  /** By operationId: indexes of points, ascending. */
  seen: Record<string, number[]>
}

/** Counts which constraints of a provider's responses the data exercised; it keeps no data, so its size stays the same. */
export interface Coverage {
  /** Adds an exchange of an operation and gives the number of points it is the first to exercise there; wrong values do not count. */
  add(operationId: string, exchange: Exchange, judged?: Judged): number
  /**
   * Adds what another run over the same description exercised.
   * @throws {RangeError} when it was counted for another description.
   */
  merge(state: CoverageState): void
  state(): CoverageState
  report(): ProviderCoverage
}

/** Starts to count for one provider. The denominator is the description's alone. */
export function createCoverage(context: ProviderContext): Coverage {
  const points = listPoints(context.description)
  const seen = new Map([...points.reachable.keys()].map((operationId) => [operationId, new Set<number>()]))
  const waiting = new Map(
    [...points.reachable].map(([operationId, own]) => [operationId, waitingPoints(points.all, own)]),
  )
  return { add, merge, state, report: () => summarise(context, points, seen) }

  function add(operationId: string, exchange: Exchange, judged: Judged = {}): number {
    const operation = context.operations.get(operationId)
    const own = waiting.get(operationId)
    const key = operation && responseKey(operation, exchange.response.status)
    if (!operation || !own || key === undefined) return 0
    const before = seen.get(operationId)?.size ?? 0
    const findings = judged.findings ?? checkExchange(context, operationId, exchange)
    addAnswer(own, operationId, operation, key, exchange, findings)
    const schema = schemaOf(context, operation, key, exchange)
    if (schema) addBody(own, operationId, schema, exchange, { ...judged, findings })
    return (seen.get(operationId)?.size ?? 0) - before
  }

  function addBody(own: Waiting, operationId: string, schema: Schema, exchange: Exchange, judged: Judged): void {
    const isSound = soundness(judged.findings ?? [])
    const mets = judged.mets ?? walkBody(context.description, schema, exchange.response.body)
    for (const met of ownVariants(context, mets)) {
      const open = own.byNode.get(met.schema)
      if (!open || !isSound(met.pointer)) continue
      const left = open.filter(({ index, point }) => {
        const isExercised = exercises(context, point, met, isSound)
        if (isExercised) note(operationId, index)
        return !isExercised
      })
      if (left.length === 0) own.byNode.delete(met.schema)
      else if (left.length < open.length) own.byNode.set(met.schema, left)
    }
  }

  function addAnswer(
    own: Waiting,
    operationId: string,
    operation: Operation,
    key: string,
    { response }: Exchange,
    findings: readonly Finding[],
  ): void {
    const { headers = {} } = resolve(context.description, operation.responses[key] ?? {})
    const sent = new Set(Object.keys(headers).map((name) => name.toLowerCase()))
    for (const name of sent)
      if (response.headers[name] === undefined || isWrongHeader(findings, name)) sent.delete(name)
    for (const { index, point } of own.answers) {
      const isStatus = point.kind === 'status' && point.detail === key
      const isHeader = point.kind === 'header' && point.pointer.endsWith(`/${key}`) && sent.has(String(point.detail))
      if (point.kind === 'operation' || isStatus || isHeader) note(operationId, index)
    }
  }

  function note(operationId: string, index: number): void {
    seen.get(operationId)?.add(index)
  }

  function merge(other: CoverageState): void {
    if (other.provider !== context.provider || other.points !== points.all.length) {
      throw new RangeError(
        `Failed to merge coverage: it was counted for ${other.points} points of "${other.provider}", not ${points.all.length} of "${context.provider}". Count again with this version.`,
      )
    }
    for (const [operationId, indexes] of Object.entries(other.seen))
      for (const index of indexes) note(operationId, index)
  }

  function state(): CoverageState {
    const entries = [...seen].map(([operationId, own]) => [operationId, [...own].sort((left, right) => left - right)])
    return { provider: context.provider, points: points.all.length, seen: Object.fromEntries(entries) }
  }
}

function isWrongHeader(findings: readonly Finding[], name: string): boolean {
  return findings.some(
    ({ check, severity, instancePath }) =>
      check === 'response-headers' && severity !== 'info' && instancePath === `/headers/${name}`,
  )
}

interface IndexedPoint {
  index: number
  point: Point
}

/** The points of an operation that were not exercised yet: an exercised one costs nothing any more. */
interface Waiting {
  answers: IndexedPoint[]
  byNode: Map<Schema, IndexedPoint[]>
}

function waitingPoints(all: readonly Point[], own: ReadonlySet<number>): Waiting {
  const waiting: Waiting = { answers: [], byNode: new Map() }
  for (const index of own) {
    const point = all[index]
    if (!point) continue
    if (point.node === null) waiting.answers.push({ index, point })
    else waiting.byNode.set(point.node, [...(waiting.byNode.get(point.node) ?? []), { index, point }])
  }
  return waiting
}

/** The schema that speaks of an answer's body; none for files and for answers without a body. */
function schemaOf(context: ProviderContext, operation: Operation, key: string, exchange: Exchange): Schema | undefined {
  const mediaType = mediaTypeOf(exchange.response.headers)
  if (exchange.response.body === undefined || (mediaType !== '' && !/json/.test(mediaType))) return undefined
  return responseSchema(context.description, operation.responses[key] ?? {})
}
